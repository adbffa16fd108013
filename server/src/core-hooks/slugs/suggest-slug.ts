import type { Core } from '@strapi/strapi';
import { storyTypeOf } from '../../services/article/story-types';
import { getService } from '../../services';
import { defaultLocale } from '../../services/platform/locale';

interface UidRequest {
  contentTypeUID: string;
  field: string;
  data?: Record<string, unknown>;
  locale?: string;
}

interface UidService {
  generateUIDField(request: UidRequest): Promise<string>;
}

/**
 * The slug that the content manager's form suggests for a story: the one that the server would
 * make. Strapi's own has no letters for many scripts. Everything else stays Strapi's.
 */
export function suggestOurSlugs(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.uid', (service: UidService) => ({
    ...service,
    async generateUIDField(request: UidRequest) {
      const type = storyTypeOf(strapi, request.contentTypeUID);
      const headline = type && request.data?.[type.fields.headline];
      if (!type || request.field !== type.fields.slug || typeof headline !== 'string') {
        return service.generateUIDField.call(this, request);
      }
      const locale = request.locale ?? (await defaultLocale(strapi));
      return getService(strapi, 'slug').make(headline, { type, locale });
    },
  }));
}
