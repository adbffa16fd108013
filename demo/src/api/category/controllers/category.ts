import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreController('api::category.category' as UID.ContentType);
