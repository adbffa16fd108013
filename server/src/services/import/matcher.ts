import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import {
  type Among,
  createHeadlineIndex,
  type HeadlineIndex,
  type IndexedHeadline,
} from '#shared/domain/import/match/headline-index';
import { articleReference } from '#shared/domain/links/article-reference';
import { slugInAddress } from '#shared/domain/links/slug-in-address';
import type { StoryType } from '#shared/story-types';
import { storyTypes } from '../article/story-types';
import { stories } from '../article/stories';
import { findBySlug } from '../slugs/find-by-slug';
import type { LinkEditorScope } from '../links/targets/editor-scope';
import { type Headlines, readHeadlines, STORY_FIELDS } from './headlines';
import type { ImportedBullet, MatchedTarget } from './types';

export interface Matcher {
  /** The story that a bullet points at, by its address, else by its words. */
  find(
    bullet: ImportedBullet,
    scope: { locale: string; except: string | undefined },
  ): Promise<MatchedTarget | null>;
  /** Among the stories that came since the index had this size. */
  findSince(
    bullet: ImportedBullet,
    scope: { locale: string; except: string; since: number },
  ): MatchedTarget | null;
  /** How many stories of a locale are in the index; 0 until it was needed. */
  size(locale: string): number;
  /** The story that a person chose. */
  byId(documentId: string, locale: string): Promise<MatchedTarget | null>;
  /** A story that was stored during the run. */
  add(story: IndexedHeadline, locale: string): void;
}

interface Matching {
  strapi: Core.Strapi;
  config: Config;
  /** Of the stories that are imported: those of a run are told to the matcher. */
  type: StoryType;
  headlines: Headlines;
  /** Whose stories count: no other is named, whatever a source says. */
  reader: LinkEditorScope;
}

/** Matches bullets to stories of all types; of two that are as good, to the one of the type. */
export function createMatcher(matching: Matching): Matcher {
  const { strapi, type } = matching;
  const own = matcherOfType(matching);
  const others = storyTypes(strapi)
    .filter(({ uid }) => uid !== type.uid)
    .map((other) => matcherOfType({ ...matching, type: other }));
  const all = [own, ...others];
  return {
    ...own,
    async find(bullet, scope) {
      const found: MatchedTarget[] = [];
      for (const matcher of all) {
        found.push(...[await matcher.find(bullet, scope)].flatMap((target) => target ?? []));
      }
      const [best = null] = found.sort((one, other) => other.score - one.score);
      return best;
    },
    async byId(documentId, locale) {
      for (const matcher of all) {
        const found = await matcher.byId(documentId, locale);
        if (found) {
          return found;
        }
      }
      return null;
    },
  };
}

function matcherOfType({ strapi, config, type, headlines, reader }: Matching): Matcher {
  const indexes = new Map<string, Promise<HeadlineIndex>>();
  /** Stored before the index was needed: it reads them from the database. */
  const loaded = new Map<string, HeadlineIndex>();
  /** Stories of this run, by locale and slug. */
  const stored = new Map<string, IndexedHeadline>();
  const scope = reader.stories(type);
  const pattern = { publicUrl: config.publicUrl, articlePath: type.articlePath };

  return {
    async find({ text, url }, { locale, except }) {
      const byAddress = url === '' ? null : await findByAddress(url, locale);
      if (byAddress && byAddress.documentId !== except) {
        return { ...byAddress, type: type.uid, by: 'address', score: 1 };
      }
      if (text === '') {
        return null;
      }
      const index = await indexOf(locale);
      return byHeadline(index, text, { except });
    },

    findSince({ text, url }, { locale, except, since }) {
      const index = loaded.get(locale);
      if (!index || index.size() <= since) {
        return null;
      }
      const slug = url === '' ? undefined : slugIn(url);
      const byAddress = slug === undefined ? undefined : stored.get(`${locale} ${slug}`);
      if (byAddress && byAddress.documentId !== except) {
        return { ...byAddress, type: type.uid, by: 'address', score: 1 };
      }
      return text === '' ? null : byHeadline(index, text, { except, since });
    },

    size: (locale) => loaded.get(locale)?.size() ?? 0,

    async byId(documentId, locale) {
      const story = (await findOne({ documentId, locale })) ?? (await findOne({ documentId }));
      return story ? { ...story, type: type.uid, by: 'hand', score: 1 } : null;
    },

    add(story, locale) {
      loaded.get(locale)?.add(story);
      if (story.slug !== '') {
        stored.set(`${locale} ${story.slug}`, story);
      }
    },
  };

  function slugIn(url: string): string | undefined {
    return articleReference(pattern, url)?.slug ?? slugInAddress(url);
  }

  async function findByAddress(url: string, locale: string): Promise<IndexedHeadline | null> {
    const parts = articleReference(pattern, url);
    if (parts?.documentId) {
      return findOne({ documentId: parts.documentId });
    }
    const slug = parts?.slug ?? slugInAddress(url);
    if (slug === undefined) {
      return null;
    }
    const [story] = await findBySlug({
      strapi,
      type,
      slug,
      locale: parts?.locale ?? locale,
      find: async (where) => [await findOne(where)].flatMap((found) => found ?? []),
    });
    return story ?? null;
  }

  async function findOne(where: object): Promise<IndexedHeadline | null> {
    return scope.readsHeadlines
      ? stories(strapi, type).findOne<IndexedHeadline>({
          select: STORY_FIELDS,
          where: await scope.readable({ ...where, publishedAt: null }),
        })
      : null;
  }

  function indexOf(locale: string): Promise<HeadlineIndex> {
    const index = indexes.get(locale) ?? load(locale);
    indexes.set(locale, index);
    return index;
  }

  async function load(locale: string): Promise<HeadlineIndex> {
    const index = await readable(locale);
    loaded.set(locale, index);
    return index;
  }

  /** All headlines of a locale that the caller may read. Who may not read all gets an index apart. */
  async function readable(locale: string): Promise<HeadlineIndex> {
    if (!scope.readsHeadlines) {
      return createHeadlineIndex();
    }
    return (await scope.readsAllIn(locale))
      ? headlines.of(type, locale)
      : readHeadlines(strapi, type, await scope.readable({ locale, publishedAt: null }));
  }

  function byHeadline(index: HeadlineIndex, text: string, among: Among): MatchedTarget | null {
    const exact = index.exact(text, among);
    if (exact) {
      return { ...exact, type: type.uid, by: 'headline', score: 1 };
    }
    const alike = index.alike(text, among);
    return alike ? { ...alike.story, type: type.uid, by: 'alike', score: alike.score } : null;
  }
}
