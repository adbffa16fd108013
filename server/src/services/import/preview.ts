import type { Core } from '@strapi/strapi';
import type { PreviewResponse } from '#shared/contracts/import/import';
import { type Body, type BodyNode, isBulletLinks, isLink } from '#shared/domain/article/body/nodes';
import { childrenOf } from '#shared/domain/article/body/nodes-with-paths';
import { textOfBlock } from '#shared/domain/import/blocks';
import { notePaths } from '#shared/domain/import/note-paths';
import { NOTE_REASONS, type Note, type ImportedStory } from '#shared/domain/import/story';
import type { Config } from '../../config/schema';
import { articleUrl } from '#shared/domain/links/article-path';
import { findTargets } from '../article/references/link-targets';
import { defaultLocale } from '../platform/locale';
import { createPageService } from '../article/page';
import { ARTICLE_TYPE } from '#shared/story-types';
import { storyUrl } from '../article/story-url';
import { awaitedIn } from './pictures';
import type { BulletMatch, ImportSession, MatchedTarget } from './types';

export type StoryPreview = PreviewResponse['data'][number];

type AddressOf = (target: MatchedTarget) => string;

/**
 * What a story would become: what was recognised, and the body as a reader would see it.
 *
 * @param sourceText the text of the source in its order; '' where it held several stories
 */
export async function previewStory(
  { strapi, config, session }: { strapi: Core.Strapi; config: Config; session: ImportSession },
  { story, sourceText }: { story: ImportedStory; sourceText: string },
): Promise<StoryPreview> {
  const { key, documentId, locale } = await session.recognise(story);
  const matches = await session.match(story);
  const addressOf = await addressesOf({ strapi, config }, { matches, locale });
  // Bullets are linked after the rest was resolved: readers would not be shown those to drafts.
  const body = mapMatched(story.body, matches, (words) => words);
  const row = { documentId: documentId ?? '', locale, slug: '', section: null, content: { body } };
  const indexes = notePaths(sourceText, story);
  const [page] = await createPageService({ strapi, config }).resolvePages(ARTICLE_TYPE, [row]);
  const shown = (page?.content?.body as Body | undefined) ?? [];
  return {
    story,
    key,
    locale,
    existing: documentId === undefined ? null : { documentId },
    matches,
    awaited: awaitedIn(story.body),
    notes: story.notes.map((note, index) => ({ ...noteMessage(note), before: indexes[index] })),
    shown: mapMatched(shown, matches, (words, target) => [
      { type: 'link', url: addressOf(target), children: words },
    ]),
  };
}

function noteMessage(note: Note): Note & { words: string } {
  return { ...note, words: NOTE_REASONS[note.reason] };
}

/** Where each story leads that bullets were matched to, from a page in `locale`; with one query. */
async function addressesOf(
  { strapi, config }: { strapi: Core.Strapi; config: Config },
  { matches, locale }: { matches: BulletMatch[]; locale: string },
): Promise<AddressOf> {
  const targetOf = await findTargets(strapi, {
    targets: matches.flatMap(({ target }) => target ?? []),
    locales: [locale],
    fallback: await defaultLocale(strapi),
    accepts: ({ slug }) => Boolean(slug),
  });
  return (target) => {
    const { documentId, slug } = target;
    const elsewhere = { documentId, slug, locale, section: null };
    const found = targetOf(target, locale);
    return found ? storyUrl(config, found.type, found) : articleUrl(config, elsewhere);
  };
}

/** Bullets that were matched, each as `change` makes it; the rest as they are. */
function mapMatched(
  body: Body,
  matches: BulletMatch[],
  change: (words: BodyNode[], target: MatchedTarget) => BodyNode[],
): Body {
  const next = matches.values();
  const changed = (bullet: BodyNode): BodyNode => {
    const target = next.next().value?.target;
    return target ? { ...bullet, children: change(wordsOf(bullet), target) } : bullet;
  };
  return body.map((node) =>
    isBulletLinks(node) ? { ...node, children: childrenOf(node).map(changed) } : node,
  );
}

function wordsOf(bullet: BodyNode): BodyNode[] {
  const [link] = childrenOf(bullet).filter(isLink);
  return link?.children ?? [{ type: 'text', text: textOfBlock(bullet).trim() }];
}
