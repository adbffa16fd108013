import type { Core } from '@strapi/strapi';
import { stories } from './story-types';

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
    documentId: string,
    translation: { locale: string } | { exceptLocale: string },
  ): Promise<SharedFields | null>;
  /** Writes shared fields to those rows of an article that say something else. */
  share(
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
  const articles = () => stories(strapi);

  return {
    async shared(documentId, translation) {
      const locale =
        'locale' in translation ? translation.locale : { $ne: translation.exceptLocale };
      return articles().findOne({
        select: [...WORDS],
        where: { documentId, locale, publishedAt: null },
        populate: LEAD_IMAGE,
      });
    },

    async share(documentId, { fields, versions }) {
      const rows: Array<SharedFields & { id: number }> = await articles().findMany({
        select: ['id', ...WORDS],
        where: { documentId, ...(versions === 'draft' ? { publishedAt: null } : {}) },
        populate: LEAD_IMAGE,
      });
      for (const row of rows) {
        await shareWith(row, fields);
      }
    },
  };

  async function shareWith(row: SharedFields & { id: number }, fields: SharedFields) {
    const where = { id: row.id };
    if (WORDS.some((key) => row[key] !== fields[key])) {
      const data = Object.fromEntries(WORDS.map((key) => [key, fields[key]]));
      await articles().updateMany({ where, data });
    }
    if (row.leadImage?.id !== fields.leadImage?.id) {
      await articles().update({ where, data: { leadImage: fields.leadImage?.id ?? null } });
    }
  }
}
