import { factories, type UID } from '@strapi/strapi';

export default factories.createCoreRouter('api::report.report' as UID.ContentType);
