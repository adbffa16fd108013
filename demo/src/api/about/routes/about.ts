import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreRouter('api::about.about' as UID.ContentType);
