import { factories } from '@strapi/strapi';
import { RELATED_LINK_UID } from '../plugin-id';
import { strictQuery } from './query/strict-query';

/** Strapi's own actions, with strict queries. */
export const relatedLinkController = factories.createCoreController(
  RELATED_LINK_UID,
  ({ strapi }) => ({ ...strictQuery(strapi, RELATED_LINK_UID) }),
);
