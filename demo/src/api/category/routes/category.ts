import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreRouter('api::category.category' as UID.ContentType);
