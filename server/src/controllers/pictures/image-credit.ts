import { factories } from '@strapi/strapi';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { strictQuery } from '../platform/strict-query';

/** Strapi's own actions, with strict queries. */
export const imageCreditController = factories.createCoreController(
  IMAGE_CREDIT_UID,
  ({ strapi }) => ({ ...strictQuery(strapi, IMAGE_CREDIT_UID) }),
);
