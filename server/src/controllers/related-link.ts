import { factories } from '@strapi/strapi';
import { RELATED_LINK_UID } from '../plugin-id';
import { publicQuery } from './public-query';

/** Strapi's own actions, with strict queries. */
export const relatedLinkController = factories.createCoreController(
  RELATED_LINK_UID,
  ({ strapi }) => ({ ...publicQuery(strapi, RELATED_LINK_UID) }),
);
