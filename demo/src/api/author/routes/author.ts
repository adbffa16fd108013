import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreRouter('api::author.author' as UID.ContentType);
