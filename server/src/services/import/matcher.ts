import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import {
  createHeadlineIndex,
  type HeadlineIndex,
  type IndexedStory,
} from '../../domain/import/match/headline-index';
import { readArticleUrl, slugInAddress } from '../../domain/link/read-path';
import { ARTICLE_UID, FORMER_SLUG_UID } from '../../plugin-id';
import type { MatchedTarget } from './types';

export interface Matcher {
  /** The story that a bullet points at, by its address, else by its words. */
  find(
    bullet: { text: string; url: string },
    place: { locale: string; own: string | undefined },
  ): Promise<MatchedTarget | null>;
  /** The story that a person chose. */
  byId(documentId: string, locale: string): Promise<MatchedTarget | null>;
  /** A story that was stored during the run. */
  add(story: IndexedStory, locale: string): void;
}

const FIELDS = ['documentId', 'headline', 'slug'];

export function createMatcher({
  strapi,
  config,
}: {
  strapi: Core.Strapi;
  config: Config;
}): Matcher {
  const indexes = new Map<string, Promise<HeadlineIndex>>();
  /** Stored before the index was needed: it reads them from the database. */
  const loaded = new Map<string, HeadlineIndex>();
  const articles = () => strapi.db.query(ARTICLE_UID);

  return {
    async find({ text, url }, { locale, own }) {
      const byAddress = url === '' ? null : await findByAddress(url, locale);
      if (byAddress && byAddress.documentId !== own) {
        return { ...byAddress, by: 'address', score: 1 };
      }
      if (text === '') {
        return null;
      }
      const index = await indexOf(locale);
      const exact = index.exact(text, own);
      if (exact) {
        return { ...exact, by: 'headline', score: 1 };
      }
      const alike = index.alike(text, own);
      return alike ? { ...alike.story, by: 'alike', score: alike.score } : null;
    },

    async byId(documentId, locale) {
      const story = (await findOne({ documentId, locale })) ?? (await findOne({ documentId }));
      return story ? { ...story, by: 'hand', score: 1 } : null;
    },

    add(story, locale) {
      loaded.get(locale)?.add(story);
    },
  };

  async function findByAddress(url: string, locale: string): Promise<IndexedStory | null> {
    const parts = readArticleUrl(config, url);
    if (parts?.documentId) {
      return findOne({ documentId: parts.documentId });
    }
    const slug = parts?.slug ?? slugInAddress(url);
    return slug === undefined ? null : findBySlug(slug, parts?.locale ?? locale);
  }

  async function findBySlug(slug: string, locale: string): Promise<IndexedStory | null> {
    const current = await findOne({ slug, locale });
    if (current) {
      return current;
    }
    const former: { articleDocumentId: string } | null = await strapi.db
      .query(FORMER_SLUG_UID)
      .findOne({ where: { slug, language: locale }, orderBy: { id: 'desc' } });
    return former ? findOne({ documentId: former.articleDocumentId, locale }) : null;
  }

  function findOne(where: object): Promise<IndexedStory | null> {
    return articles().findOne({ select: FIELDS, where: { ...where, publishedAt: null } });
  }

  function indexOf(locale: string): Promise<HeadlineIndex> {
    const index = indexes.get(locale) ?? load(locale);
    indexes.set(locale, index);
    return index;
  }

  /** All headlines of a locale, read once for the run. */
  async function load(locale: string): Promise<HeadlineIndex> {
    const index = createHeadlineIndex();
    const rows: IndexedStory[] = await articles().findMany({
      select: FIELDS,
      where: { locale, publishedAt: null },
      orderBy: { id: 'asc' },
    });
    rows.forEach((row) =>
      index.add({ ...row, headline: row.headline ?? '', slug: row.slug ?? '' }),
    );
    loaded.set(locale, index);
    return index;
  }
}
