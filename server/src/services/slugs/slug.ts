import type { Core } from '@strapi/strapi';
import { toAscii } from '../../adapters/slugify';
import { slugCandidates, toSlug } from '#shared/domain/slugs/slug';
import { ARTICLE_UID, FORMER_SLUG_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { notEmbargoed } from '../article/embargo';
import { stories } from '../article/stories';

export interface PublicSlug {
  locale: string;
  slug: string;
}

export interface SlugService {
  /** A readable ASCII slug for a headline, which no other story of this type and locale has or had. */
  make(headline: string, place: SlugScope): Promise<string>;
  /** Gives a slug to the drafts of these locales (`*` for all) that have none. */
  fillDrafts(type: StoryType, documentId: string, locales: unknown): Promise<void>;
  /** The draft of one translation, if there is one. */
  draftOf(
    type: StoryType,
    translation: { documentId: string; locale: string },
  ): Promise<DraftSlug | null>;
  /** Whether another story of this type and locale has the slug now; a former one may be taken over. */
  isTaken(slug: string, place: SlugScope): Promise<boolean>;
  /** The slugs under which a story is published now, one per translation. */
  published(type: StoryType, documentId: string): Promise<PublicSlug[]>;
  /**
   * The slug of now of the published story that had this slug before. Where several had it, the
   * latest of the last ten.
   */
  currentOf(formerSlug: string, place: { type: StoryType; locale: string }): Promise<string | null>;
  /** Notes that a story was public under these slugs, for readers who come back to them. */
  remember(type: StoryType, documentId: string, slugs: PublicSlug[]): Promise<void>;
  /** Writes the `slugHistory` of every translation anew, as of what is remembered; our articles have one. */
  refreshHistory(type: StoryType, documentId: string): Promise<void>;
  /** Forgets the former slugs of translations that do not exist any more. */
  forgetDeleted(type: StoryType, documentId: string): Promise<void>;
}

interface DraftSlug {
  slug: string | null;
  headline: string | null;
}

/** Where a slug must be unique. */
interface SlugScope {
  type: StoryType;
  locale: string;
  /** documentId of the story that the slug is for, where it exists already. */
  own?: string;
}

/** Stands in where a headline has no letter or digit that ASCII knows. */
const FALLBACK = 'article';

/** How many slugs are tried with one query. */
const CANDIDATES = 20;

export function createSlugService({ strapi }: { strapi: Core.Strapi }): SlugService {
  const formerSlugs = () => strapi.db.query(FORMER_SLUG_UID);

  return {
    async make(headline, place) {
      const slug = toSlug(toAscii(headline, place.locale), FALLBACK);
      return firstFree(slug, { place, start: 0 });
    },

    async fillDrafts(type, documentId, locales) {
      const rows = stories(strapi, type);
      const drafts: Array<{ id: number; headline: string | null; locale: string }> =
        await rows.findMany({
          select: ['id', 'headline', 'locale'],
          where: {
            documentId,
            publishedAt: null,
            ...(locales === '*' ? {} : { locale: locales }),
            $or: [{ slug: { $null: true } }, { slug: '' }],
          },
        });
      for (const { id, headline, locale } of drafts) {
        const slug = await this.make(headline ?? '', { type, locale, own: documentId });
        await rows.updateMany({ where: { id }, data: { slug } });
      }
    },

    async draftOf(type, { documentId, locale }) {
      return stories(strapi, type).findOne({
        select: ['slug', 'headline'],
        where: { documentId, locale, publishedAt: null },
      });
    },

    async isTaken(slug, { type, locale, own }) {
      const where = { slug, locale, ...except(own) };
      return (await stories(strapi, type).count({ where })) > 0;
    },

    async published(type, documentId) {
      return stories(strapi, type).findMany({
        select: ['locale', 'slug'],
        where: { documentId, publishedAt: { $notNull: true } },
      });
    },

    async currentOf(formerSlug, { type, locale }) {
      const former: Array<{ articleDocumentId: string }> = await formerSlugs().findMany({
        where: { slug: formerSlug, language: locale, storyType: type.uid },
        orderBy: { id: 'desc' },
        limit: 10,
      });
      for (const { articleDocumentId: documentId } of former) {
        const row = await stories(strapi, type).findOne<{ slug: string | null }>({
          select: ['slug'],
          where: {
            documentId,
            locale,
            publishedAt: { $notNull: true },
            ...notEmbargoed(new Date()),
          },
        });
        if (row?.slug) {
          return row.slug;
        }
      }
      return null;
    },

    async remember(type, documentId, slugs) {
      for (const { locale, slug } of slugs) {
        const story = { storyType: type.uid, articleDocumentId: documentId };
        const row = { slug, language: locale, ...story };
        await formerSlugs().deleteMany({ where: row });
        await formerSlugs().create({ data: row });
      }
    },

    async refreshHistory(type, documentId) {
      if (type.uid !== ARTICLE_UID) {
        return;
      }
      const articles = stories(strapi, type);
      const former: Array<{ slug: string; language: string }> = await formerSlugs().findMany({
        select: ['slug', 'language'],
        where: { articleDocumentId: documentId },
        orderBy: { id: 'asc' },
      });
      if (former.length === 0) {
        return;
      }
      const rows: Array<{ id: number; locale: string; slug: string }> = await articles.findMany({
        select: ['id', 'locale', 'slug'],
        where: { documentId },
      });
      for (const { id, locale, slug: current } of rows) {
        const slugs = former.filter(({ language }) => language === locale).map(({ slug }) => slug);
        const slugHistory = slugs.filter((slug) => slug !== current);
        // Strapi's `updateMany` leaves `updatedAt` alone, its `update` does not.
        await articles.updateMany({ where: { id }, data: { slugHistory } });
      }
    },

    async forgetDeleted(type, documentId) {
      const rows: Array<{ locale: string }> = await stories(strapi, type).findMany({
        select: ['locale'],
        where: { documentId },
      });
      await formerSlugs().deleteMany({
        where: {
          articleDocumentId: documentId,
          language: { $notIn: rows.map(({ locale }) => locale) },
        },
      });
    },
  };

  /** Candidates are asked for by name, some at a time: an index finds them, not a pattern. */
  async function firstFree(
    slug: string,
    { place, start }: { place: SlugScope; start: number },
  ): Promise<string> {
    const candidates = slugCandidates(slug, { start, count: CANDIDATES });
    const taken = await takenOf(candidates, place);
    const free = candidates.find((candidate) => !taken.has(candidate));
    return free ?? firstFree(slug, { place, start: start + CANDIDATES });
  }

  async function takenOf(
    candidates: string[],
    { type, locale, own }: SlugScope,
  ): Promise<Set<string>> {
    const current: Array<{ slug: string }> = await stories(strapi, type).findMany({
      select: ['slug'],
      where: { slug: { $in: candidates }, locale, ...except(own) },
    });
    const former: Array<{ slug: string }> = await formerSlugs().findMany({
      select: ['slug'],
      where: {
        slug: { $in: candidates },
        language: locale,
        storyType: type.uid,
        ...(own ? { articleDocumentId: { $ne: own } } : {}),
      },
    });
    return new Set([...current, ...former].map((row) => row.slug));
  }
}

function except(documentId: string | undefined) {
  return documentId ? { documentId: { $ne: documentId } } : {};
}
