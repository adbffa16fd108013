import { factories } from '@strapi/strapi';
import { IMAGE_CREDIT_UID } from '../plugin-id';
import { publicQuery } from './public-query';

/** Strapi's own actions, with strict queries. */
export const imageCreditController = factories.createCoreController(
  IMAGE_CREDIT_UID,
  ({ strapi }) => ({ ...publicQuery(strapi, IMAGE_CREDIT_UID) }),
);
