import type { Core } from '@strapi/strapi';
import type { Config } from '../../../config/schema';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import type { Health } from '#shared/domain/links/health';
import {
  addressState,
  articleState,
  type ArticleVersion,
  shownVersion,
  type LocaleContext,
} from '#shared/domain/links/target-state';
import type { StoryType } from '#shared/story-types';
import { stories } from '../../article/stories';
import { storyTypes } from '../../article/story-types';
import { storyUrl } from '../../article/story-url';
import { findInChunks } from '../../platform/chunks';
import { type StoryId, storyTarget } from '../../article/references/target-key';
import { findOwnTargets } from '../../article/references/own-targets';
import type { LinkEditorScope } from './editor-scope';

/** A related-link with what the desk is told of it. */
export interface EditorLink {
  documentId: string;
  headline: string | null;
  url: string | null;
  health: Health | null;
  targetKey: string | null;
}

export const EDITOR_LINK_FIELDS = ['documentId', 'headline', 'url', 'health', 'targetKey'];

interface VersionRow extends ArticleVersion {
  type: StoryType;
  documentId: string;
  headline: string;
  slug: string | null;
  section: string | null;
}

interface Question {
  viewpoint: LocaleContext;
  reader: LinkEditorScope;
}

const VERSION_FIELDS = [
  ...['documentId', 'headline', 'slug', 'section', 'locale'],
  ...['publishedAt', 'embargoedUntil', 'firstPublishedAt'],
];

/**
 * Where links point and how their targets are, with at most two queries for each story type. Words and address of a
 * story that readers do not get are told only to those who may read it.
 */
export async function describeLinks(
  { strapi, config }: { strapi: Core.Strapi; config: Config },
  links: EditorLink[],
  { viewpoint, reader }: Question,
): Promise<DescribedTarget[]> {
  const targets = links.flatMap((link) => storyTarget(link.targetKey) ?? []);
  const { locale } = viewpoint;
  const ownTargetOf = await findOwnTargets(strapi, { targets, locales: [locale] });
  const versions = await findVersions(strapi, targets);
  const hidden = targets.filter(({ documentId }) => {
    const rows = versions.get(documentId);
    return rows !== undefined && articleState(rows, viewpoint) !== 'live';
  });
  const readable = await readableStories(strapi, hidden, reader);
  return links.map((link) => {
    const story = storyTarget(link.targetKey);
    if (story === undefined) {
      const { documentId, headline, url, health } = link;
      const state = addressState(health);
      return { documentId, state, headline, url, article: null, type: null };
    }
    const own = ownTargetOf(story, locale);
    if (own) {
      const headline = link.headline || own.headline;
      return {
        documentId: link.documentId,
        ...named(story),
        headline,
        url: own.url,
        state: own.state,
      };
    }
    const rows = versions.get(story.documentId) ?? [];
    const state = articleState(rows, viewpoint);
    const isTold = state === 'live' || readable.has(story.documentId);
    const shown = isTold ? (shownVersion(rows, viewpoint) ?? rows[0]) : undefined;
    return {
      documentId: link.documentId,
      state,
      headline: shown ? link.headline || shown.headline : null,
      url: shown ? storyUrl(config, shown.type, shown) : null,
      ...named(story),
    };
  });
}

function named({ type, documentId }: StoryId) {
  return { article: documentId, type };
}

/** All versions of stories in all locales, with one query for each type; none if nothing is asked. */
export async function findVersions(
  strapi: Core.Strapi,
  targets: StoryId[],
): Promise<Map<string, VersionRow[]>> {
  const rows = await ofEachType(strapi, targets, async (type, documentIds) => {
    const found = await stories(strapi, type).findMany<Omit<VersionRow, 'type'>>({
      select: VERSION_FIELDS,
      where: { documentId: { $in: documentIds } },
    });
    return found.map((row) => ({ ...row, type }));
  });
  const byId = new Map<string, VersionRow[]>();
  for (const row of rows) {
    byId.set(row.documentId, [...(byId.get(row.documentId) ?? []), row]);
  }
  return byId;
}

/** documentIds of those of these stories of which this editor may read a version. */
export async function readableStories(
  strapi: Core.Strapi,
  targets: StoryId[],
  reader: LinkEditorScope,
): Promise<Set<string>> {
  const rows = await ofEachType(strapi, targets, async (type, documentIds) => {
    const scope = reader.stories(type);
    return scope.readsHeadlines
      ? stories(strapi, type).findMany<{ documentId: string }>({
          select: ['documentId'],
          where: await scope.readable({ documentId: { $in: documentIds } }),
        })
      : [];
  });
  return new Set(rows.map(({ documentId }) => documentId));
}

async function ofEachType<Row>(
  strapi: Core.Strapi,
  targets: StoryId[],
  find: (type: StoryType, documentIds: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const found = await Promise.all(
    storyTypes(strapi).map((type) => {
      const own = targets.filter((target) => target.type === type.uid);
      const documentIds = [...new Set(own.map(({ documentId }) => documentId))];
      return findInChunks<string, Row>(documentIds, (chunk) => find(type, chunk));
    }),
  );
  return found.flat();
}
