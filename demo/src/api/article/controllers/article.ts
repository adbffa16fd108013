import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreController('api::article.article' as UID.ContentType);
