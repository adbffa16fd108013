import { factories } from '@strapi/strapi';
import { RELATED_LINK_UID } from '#shared/plugin-id';

/** Strapi's core routes. */
export const relatedLinkRoutes = factories.createCoreRouter(RELATED_LINK_UID);
