import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreService('api::category.category' as UID.ContentType);
