import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreService('api::about.about' as UID.ContentType);
