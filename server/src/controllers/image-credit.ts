import { factories } from '@strapi/strapi';
import { IMAGE_CREDIT_UID } from '../plugin-id';
import { strictQuery } from './query/strict-query';

/** Strapi's own actions, with strict queries. */
export const imageCreditController = factories.createCoreController(
  IMAGE_CREDIT_UID,
  ({ strapi }) => ({ ...strictQuery(strapi, IMAGE_CREDIT_UID) }),
);
