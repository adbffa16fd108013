import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreService('api::article.article' as UID.ContentType);
