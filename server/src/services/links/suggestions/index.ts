import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Suggestion } from '#shared/contracts/links/links';
import { rankCandidates } from '#shared/domain/links/suggestions/rank';
import { termsOf } from '#shared/domain/links/suggestions/terms';
import type { ReferenceKind } from '#shared/domain/article/story-references';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { stories } from '../../article/stories';
import { storyTypes } from '../../article/story-types';
import { storyUrl } from '../../article/story-url';
import { configOf } from '../../platform/config';
import type { StoryType } from '#shared/story-types';
import { findStoryType } from '../../article/story-types/find-type';
import { notEmbargoed } from '../../article/embargo';
import { fromReferences } from '../../article/references/find-uses';
import { type StoryId, storyTarget, targetKey } from '../../article/references/target-key';
import { createLocaleIndex, type LocaleIndex } from './locale-index';
import { storyTerms, type StoryText, unique, TEXT_FIELDS } from './story-terms';

interface SuggestionQuery {
  locale: string;
  /** documentId of the story that suggestions are for. */
  article?: string;
  /** Words to go by, too. */
  q: string;
  /** documentIds of articles to leave out. */
  exclude: string[];
  limit: number;
  /** Whether stories of a type may be suggested; by default all. */
  isOffered?(type: StoryType): boolean;
}

export interface SuggestionService {
  /**
   * Public stories like this one, the most similar first and the newest first among those as
   * similar. Never the story itself, and never one that its draft links already.
   */
  suggest(query: SuggestionQuery): Promise<Suggestion[]>;
  /** Whether an index is not whole yet: suggestions come from the newest stories meanwhile. */
  isGrowing(): boolean;
}

/**
 * Most stories in memory, over all locales: the newest. With the terms that are kept of each, some
 * 70 MB; `bench/README.md` has what was measured.
 */
const MOST_STORIES = 20_000;

/**
 * How long a question waits for the index. What comes first into it is newest, so that a question
 * that waits no longer is answered from the newest stories.
 */
const LONGEST_WAIT_MS = 3000;

/** Terms of a story that others are compared by. */
const MOST_TERMS = 40;

/** Candidates that are looked at, and how many of them with one query. */
const CANDIDATES = 150;
const CHUNK = 30;

interface PublicRow {
  type: StoryType;
  documentId: string;
  locale: string;
  headline: string;
  slug: string | null;
  section: string | null;
  firstPublishedAt: string | null;
  publishedAt: string;
}

export function createSuggestionService({
  strapi,
  mostStories = MOST_STORIES,
}: {
  strapi: Core.Strapi;
  mostStories?: number;
}): SuggestionService {
  const indexes = new Map<string, LocaleIndex>();

  return {
    isGrowing: () => [...indexes.values()].some((index) => index.isGrowing),

    async suggest({ locale, article, q, exclude, limit, isOffered = () => true }) {
      const terms = [...termsOf(q), ...(article ? await draftTerms(article, locale) : [])];
      if (terms.length === 0) {
        return [];
      }
      const index = await indexOf(locale);
      await refreshed(index);
      const linked = article === undefined ? [] : await linkedBy(article, locale);
      const left = new Set([...exclude, ...linked, ...(article ? [article] : [])]);
      const offers = (type: StoryType | undefined) => type !== undefined && isOffered(type);
      const candidates = index
        .like(unique(terms).slice(0, MOST_TERMS), CANDIDATES + left.size)
        .filter(({ documentId }) => !left.has(documentId) && offers(index.typeOf(documentId)));
      const ranked = rankCandidates(candidates).map(({ documentId }) => documentId);
      return publicAmong(ranked, { index, locale, limit });
    },
  };

  async function indexOf(locale: string): Promise<LocaleIndex> {
    const existing = indexes.get(locale);
    if (existing) {
      return existing;
    }
    const locales: unknown[] = await strapi.plugin('i18n').service('locales').find();
    const most = Math.ceil(mostStories / Math.max(1, locales.length));
    const index = indexes.get(locale) ?? createLocaleIndex(strapi, { locale, most });
    indexes.set(locale, index);
    return index;
  }

  async function refreshed(index: LocaleIndex): Promise<void> {
    const waiting = new AbortController();
    const refreshing = index.refresh().catch((error: unknown) => strapi.log.error(error));
    const patience = wait(LONGEST_WAIT_MS, undefined, { signal: waiting.signal }).catch(() => null);
    await Promise.race([refreshing, patience]);
    waiting.abort();
  }

  async function draftTerms(documentId: string, locale: string): Promise<string[]> {
    const type = await findStoryType(strapi, documentId);
    const draft =
      type &&
      (await stories(strapi, type).findOne<StoryText>({
        select: TEXT_FIELDS,
        where: { documentId, locale, publishedAt: null },
      }));
    if (!type || !draft) {
      return [];
    }
    const { headline, text } = storyTerms(type, draft);
    return [...headline, ...text];
  }

  /** The stories that the draft links already, from its body or its panel. */
  async function linkedBy(documentId: string, locale: string): Promise<string[]> {
    const ofDraft = (kind: ReferenceKind) =>
      fromReferences(strapi, kind)
        .select('r.target')
        .where({ 'r.story_document_id': documentId, 'r.story_status': 'draft' })
        // A type without translations has no locale.
        .whereRaw('(?? = ? or ?? is null)', ['r.story_locale', locale, 'r.story_locale']);
    const referred = ofDraft('link');
    const byAddress: Array<{ target: string | null }> = await ofDraft('address');
    const links: Array<{ targetKey: string | null }> = await strapi.db
      .query(RELATED_LINK_UID)
      .findMany({ select: ['targetKey'], where: { documentId: { $in: referred } } });
    return [
      ...links.flatMap((link) => storyTarget(link.targetKey)?.documentId ?? []),
      ...byAddress.flatMap(({ target }) => target ?? []),
    ];
  }

  /** As the database has them now: what is not public any more is forgotten, or passed over. */
  async function publicAmong(
    ranked: string[],
    { index, locale, limit }: { index: LocaleIndex; locale: string; limit: number },
  ): Promise<Suggestion[]> {
    const found: PublicRow[] = [];
    for (let start = 0; start < ranked.length && found.length < limit; start += CHUNK) {
      const chunk = ranked.slice(start, start + CHUNK);
      const published = await findPublished(chunk, { index, locale });
      chunk.filter((documentId) => !published.has(documentId)).forEach(index.forget);
      found.push(...chunk.flatMap((documentId) => published.get(documentId)?.open ?? []));
    }
    const rows = found.slice(0, limit);
    const links = await linksTo(
      rows.map(({ type, documentId }) => ({ type: type.uid, documentId })),
    );
    return rows.map(({ type, firstPublishedAt, publishedAt, ...row }) => ({
      type: type.uid,
      documentId: row.documentId,
      locale,
      headline: row.headline,
      section: row.section,
      publishedAt: firstPublishedAt ?? publishedAt,
      url: storyUrl(configOf(strapi), type, { ...row, locale }),
      relatedLink: links.get(row.documentId) ?? null,
    }));
  }

  /** Which of these are published; `open` where they are out of embargo too. */
  async function findPublished(
    documentIds: string[],
    { index, locale }: { index: LocaleIndex; locale: string },
  ) {
    const find = async (filter: object, select: string[]): Promise<PublicRow[]> => {
      const found = storyTypes(strapi).map(async (type) => {
        const own = documentIds.filter((id) => index.typeOf(id)?.uid === type.uid);
        const where = { documentId: { $in: own }, locale, publishedAt: { $notNull: true } };
        const rows: PublicRow[] =
          own.length === 0
            ? []
            : await stories(strapi, type).findMany({ select, where: { ...where, ...filter } });
        return rows.map((row) => ({ ...row, type }));
      });
      return (await Promise.all(found)).flat();
    };
    const rows = await find(notEmbargoed(new Date()), [
      ...['documentId', 'locale', 'headline', 'slug', 'section', 'firstPublishedAt', 'publishedAt'],
    ]);
    const open = new Map(rows.map((row) => [row.documentId, row]));
    const all = open.size === documentIds.length ? rows : await find({}, ['documentId']);
    return new Map(all.map(({ documentId }) => [documentId, { open: open.get(documentId) }]));
  }

  async function linksTo(targets: StoryId[]): Promise<Map<string, string>> {
    const links: Array<{ documentId: string; targetKey: string }> = await strapi.db
      .query(RELATED_LINK_UID)
      .findMany({
        select: ['documentId', 'targetKey'],
        where: { targetKey: { $in: targets.map((story) => targetKey({ story })) } },
      });
    return new Map(
      links.map((link) => [storyTarget(link.targetKey)?.documentId ?? '', link.documentId]),
    );
  }
}
