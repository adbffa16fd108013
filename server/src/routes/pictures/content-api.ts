import { factories } from '@strapi/strapi';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';

/** Strapi's core routes. */
export const imageCreditRoutes = factories.createCoreRouter(IMAGE_CREDIT_UID);
