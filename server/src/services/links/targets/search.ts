import type { Core } from '@strapi/strapi';
import type { TargetStory } from '#shared/contracts/links/targets';
import { articleState, type LocaleContext } from '#shared/domain/links/target-state';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { stories } from '../../article/stories';
import { storyTypes } from '../../article/story-types';
import { searchOwnTargets } from '../../article/references/own-targets';
import { EDITOR_LINK_FIELDS, type EditorLink, findVersions } from './describe';
import type { LinkEditorScope, StoryScope } from './editor-scope';

/** Most stories and most links of an answer. */
const MOST_STORIES = 15;
const MOST_LINKS = 5;

/** Words beyond these narrow nothing that a person would still read. */
const MOST_WORDS = 8;

interface DraftRow {
  documentId: string;
  headline: string;
  section: string | null;
  createdAt: string;
  firstPublishedAt: string | null;
}

interface Search {
  query: string;
  viewpoint: LocaleContext;
  reader: LinkEditorScope;
}

/**
 * Stories of all types whose headline holds all the words, newest first: those that the page's locale
 * has, then those that it would show in the default locale.
 */
export async function findStories(strapi: Core.Strapi, search: Search): Promise<TargetStory[]> {
  const found = await Promise.all(
    storyTypes(strapi).map((type) => findOfType(strapi, type, search)),
  );
  return found
    .flat()
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, MOST_STORIES);
}

/** What the site's own target types offer, each in its own order. */
export async function findOwn(
  strapi: Core.Strapi,
  { query, viewpoint: { locale } }: Pick<Search, 'query' | 'viewpoint'>,
): Promise<TargetStory[]> {
  const found = await searchOwnTargets(strapi, { words: query, locale });
  return found.map(({ type, id, headline, state }) => ({
    ...{ type: type.name, typeLabel: type.label, documentId: id },
    ...{ headline, section: null, date: null, state },
  }));
}

async function findOfType(
  strapi: Core.Strapi,
  type: StoryType,
  { query, viewpoint, reader }: Search,
): Promise<TargetStory[]> {
  const scope = reader.stories(type);
  if (!scope.readsHeadlines) {
    return [];
  }
  const rows: DraftRow[] = [];
  for (const locale of new Set([viewpoint.locale, viewpoint.fallback])) {
    rows.push(...(await findDrafts(strapi, type, { query, locale, scope })));
  }
  const drafts = [...new Map(rows.reverse().map((row) => [row.documentId, row])).values()];
  const versions = await findVersions(
    strapi,
    drafts.map(({ documentId }) => ({ type: type.uid, documentId })),
  );
  return drafts.map(({ documentId, headline, section, createdAt, firstPublishedAt }) => ({
    type: type.uid,
    typeLabel: null,
    documentId,
    headline,
    section,
    date: new Date(firstPublishedAt ?? createdAt).toISOString(),
    state: articleState(versions.get(documentId) ?? [], viewpoint),
  }));
}

/** Every story has a draft, so the drafts are the stories; each locale in one read of its index. */
async function findDrafts(
  strapi: Core.Strapi,
  type: StoryType,
  { query, locale, scope }: { query: string; locale: string; scope: StoryScope },
): Promise<DraftRow[]> {
  return stories(strapi, type).findMany({
    select: ['documentId', 'headline', 'section', 'createdAt', 'firstPublishedAt'],
    where: await scope.readable({
      locale,
      publishedAt: null,
      $and: wordsOf(query).map((word) => ({ headline: { $containsi: word } })),
    }),
    orderBy: { createdAt: 'desc' },
    limit: MOST_STORIES,
  });
}

/**
 * Links to web addresses by their wording or address, newest first. Links to stories are found by
 * their story. The range is that of the target keys of addresses, which an index knows.
 */
export async function findAddressLinks(
  strapi: Core.Strapi,
  { query, reader }: Pick<Search, 'query' | 'reader'>,
): Promise<EditorLink[]> {
  const words = wordsOf(query);
  if (!reader.readsLinks || words.length === 0) {
    return [];
  }
  return strapi.db.query(RELATED_LINK_UID).findMany({
    select: EDITOR_LINK_FIELDS,
    where: await reader.links({
      targetKey: { $gte: 'url:', $lt: 'url;' },
      $and: words.map((word) => ({
        $or: [{ title: { $containsi: word } }, { url: { $containsi: word } }],
      })),
    }),
    orderBy: { id: 'desc' },
    limit: MOST_LINKS,
  });
}

function wordsOf(query: string): string[] {
  return query.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}
