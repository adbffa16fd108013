import type { Core } from '@strapi/strapi';
import type { StoryType } from '#shared/story-types';
import type { Config } from '../../config/schema';
import { validationError } from '../platform/validation-error';
import { defaultLocale, isAmong } from '../platform/locale';
import type { SlugService } from '../slugs/slug';
import type { Use, UsesService } from './uses';

export interface ProtectionService {
  /** What the site wants to happen. */
  mode: Config['links']['protect'];
  /**
   * The published versions of other stories (under embargo too) whose links to this one would lead nowhere, once it is not
   * public any more in these locales (`*` for all). A page whose link falls back to a translation
   * that stays loses nothing.
   */
  affected(type: StoryType, documentId: string, locales: unknown): Promise<Use[]>;
  /** @throws ValidationError with one entry per story, where the site refuses dead ends */
  check(type: StoryType, documentId: string, locales: unknown): Promise<void>;
}

export function createProtectionService({
  strapi,
  config,
  slugs,
  uses,
}: {
  strapi: Core.Strapi;
  config: Config;
  slugs(): SlugService;
  uses(): UsesService;
}): ProtectionService {
  return {
    mode: config.links.protect,

    async affected(type, documentId, locales) {
      const published = (await slugs().published(type, documentId)).map(({ locale }) => locale);
      const staying = published.filter((locale) => !isAmong(locale, locales));
      if (staying.length === published.length) {
        return [];
      }
      const fallback = await defaultLocale(strapi);
      const reaches = (open: string[], locale: string) =>
        open.includes(locale) || open.includes(fallback);
      const all = await uses().ofStory({ type: type.uid, documentId });
      return all.filter(
        (use) =>
          use.state !== 'draft' &&
          use.documentId !== documentId &&
          reaches(published, use.locale) &&
          !reaches(staying, use.locale),
      );
    },

    async check(type, documentId, locales) {
      if (config.links.protect !== 'refuse') {
        return;
      }
      const losing = await this.affected(type, documentId, locales);
      if (losing.length > 0) {
        throw validationError(
          losing.map((use) => ({ path: ['documentId'], message: wordsFor(use) })),
        );
      }
    },
  };
}

function wordsFor({ state, headline, locale }: Use): string {
  return `The ${state} story "${headline}" (${locale}) points to this one: take its link out first.`;
}
