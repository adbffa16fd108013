import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreController('api::about.about' as UID.ContentType);
