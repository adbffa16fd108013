import type { Core } from '@strapi/strapi';
import type { Config } from '../../config/schema';
import type { Body } from '#shared/domain/article/body/nodes';
import { bulletNodesOf, bulletBlocks } from '#shared/domain/import/blocks';
import type { Content } from '#shared/domain/article/content/parts';
import type { StoryType } from '#shared/story-types';
import { stories } from '../article/stories';
import { bodyPlace } from './body-place';
import { importRecords } from './import-records';
import type { DraftId } from '../article/editor-access';
import type { Headlines } from './headlines';
import { isUntouched } from './import-item';
import { isLinked, type StoryWithUnlinkedBullets, linkRemaining } from './remaining-bullets';
import { createMatcher, type Matcher } from './matcher';
import type { ImportRights } from './rights';
import type { ImportedBullet, Linked } from './types';

interface Row {
  headline: string | null;
  body: Content;
}

/**
 * Links unlinked bullets of drafts that were imported, each in a run of its own, to whatever stories are
 * there by now. Drafts that somebody touched since, and those that the caller may not read or
 * change, are passed over without a word.
 *
 * @returns the drafts of which something was linked
 */
export async function linkDrafts(
  { strapi, config, headlines }: { strapi: Core.Strapi; config: Config; headlines: Headlines },
  { type, drafts, rights }: { type: StoryType; drafts: DraftId[]; rights: ImportRights },
): Promise<Linked[]> {
  const { reader } = rights;
  if (!reader.stories(type).readsBodies) {
    return [];
  }
  const matcher = createMatcher({ strapi, config, type, headlines, reader });
  const linked: Linked[] = [];
  for (const draft of drafts) {
    const story = await unlinkedStory(strapi, { type, draft, rights });
    const linkedStory =
      story && (await linkRemaining(strapi, { type, find: finder(matcher, story), rights }, story));
    linked.push(...(linkedStory ? [linkedStory] : []));
  }
  return linked;
}

function finder(matcher: Matcher, { documentId, locale }: StoryWithUnlinkedBullets) {
  return (bullet: ImportedBullet) => matcher.find(bullet, { locale, except: documentId });
}

async function unlinkedStory(
  strapi: Core.Strapi,
  { type, draft, rights }: { type: StoryType; draft: DraftId; rights: ImportRights },
): Promise<StoryWithUnlinkedBullets | undefined> {
  const { documentId, locale } = draft;
  const row: Row | null = await stories(strapi, type).findOne({
    select: ['headline', 'body'],
    where: await rights.reader.stories(type).readable({ documentId, locale, publishedAt: null }),
  });
  const known = row && (await importRecords(strapi, type).ofDraft(draft));
  const body = row && bodyPlace(type).read(row.body);
  if (!body || !known || known.importKey === null || !isUntouched(known)) {
    return undefined;
  }
  const bullets = unlinkedIn(body);
  const { importKey: key } = known;
  return bullets.length > 0
    ? { key, documentId, locale, headline: row.headline ?? '', bullets }
    : undefined;
}

function unlinkedIn(body: Body): StoryWithUnlinkedBullets['bullets'] {
  const nodes = bulletNodesOf(body);
  return bulletBlocks(body).flatMap((bullet, index) =>
    isLinked(nodes[index]) ? [] : [{ ...bullet, index }],
  );
}
