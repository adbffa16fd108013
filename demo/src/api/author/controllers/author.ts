import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreController('api::author.author' as UID.ContentType);
