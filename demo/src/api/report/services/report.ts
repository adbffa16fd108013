import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreService('api::report.report' as UID.ContentType);
