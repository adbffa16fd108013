import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreController('api::report.report' as UID.ContentType);
