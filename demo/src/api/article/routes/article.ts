import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreRouter('api::article.article' as UID.ContentType);
