import { factories } from '@strapi/strapi';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { strictQuery } from '../platform/strict-query';

/** Strapi's own actions, with strict queries. */
export const relatedLinkController = factories.createCoreController(
  RELATED_LINK_UID,
  ({ strapi }) => ({ ...strictQuery(strapi, RELATED_LINK_UID) }),
);
