import type { Core, UID } from '@strapi/strapi';
import type { StoryField, StoryType } from '#shared/story-types';
import { stories } from './stories';

/** The fields that all translations of an article share, but for what the plugin sets itself. */
interface SharedFields {
  section: string | null;
  embargoedUntil: string | null;
  source: string | null;
  sourceUrl: string | null;
  leadImage: { id: number } | null;
}

export interface TranslationsService {
  /** What the draft of one translation says of the shared fields; null without such a draft. */
  shared(
    type: StoryType,
    documentId: string,
    translation: { locale: string } | { exceptLocale: string },
  ): Promise<SharedFields | null>;
  /** Writes shared fields to those rows of an article that say something else. */
  share(
    type: StoryType,
    documentId: string,
    change: { fields: SharedFields; versions: 'draft' | 'all' },
  ): Promise<void>;
}

const WORDS = ['section', 'embargoedUntil', 'source', 'sourceUrl'] as const;

const LEAD_IMAGE = { leadImage: { select: ['id'] } };

export function createTranslationsService({
  strapi,
}: {
  strapi: Core.Strapi;
}): TranslationsService {
  return {
    async shared(type, documentId, translation) {
      if (!type.isLocalised) {
        return null;
      }
      const locale =
        'locale' in translation ? translation.locale : { $ne: translation.exceptLocale };
      return stories(strapi, type).findOne({
        select: [...WORDS],
        where: { documentId, locale, publishedAt: null },
        populate: LEAD_IMAGE,
      });
    },

    async share(type, documentId, { fields, versions }) {
      const rows: Array<SharedFields & { id: number }> = await stories(strapi, type).findMany({
        select: ['id', ...WORDS],
        where: { documentId, ...(versions === 'draft' ? { publishedAt: null } : {}) },
        populate: LEAD_IMAGE,
      });
      for (const row of rows) {
        await shareWith(type, row, fields);
      }
    },
  };

  async function shareWith(
    type: StoryType,
    row: SharedFields & { id: number },
    fields: SharedFields,
  ) {
    const where = { id: row.id };
    const words = WORDS.filter((word) => isShared(type, word));
    if (words.some((key) => row[key] !== fields[key])) {
      const data = Object.fromEntries(words.map((key) => [key, fields[key]]));
      await stories(strapi, type).updateMany({ where, data });
    }
    if (isShared(type, 'leadImage') && row.leadImage?.id !== fields.leadImage?.id) {
      await stories(strapi, type).update({
        where,
        data: { leadImage: fields.leadImage?.id ?? null },
      });
    }
  }

  /** A site says of its own types which fields all languages share. */
  function isShared({ uid, fields }: StoryType, word: StoryField): boolean {
    const name = fields[word] ?? '';
    const attribute = strapi.contentType(uid as UID.ContentType).attributes[name];
    const { i18n } = (attribute?.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
    return attribute !== undefined && i18n?.localized !== true;
  }
}
