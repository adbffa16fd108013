import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreService('api::author.author' as UID.ContentType);
