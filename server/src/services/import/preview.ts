import type { Core } from '@strapi/strapi';
import type { PreviewResponse } from '../../contracts/import';
import { type Body, type BodyNode, isBulletLinks, isLink } from '../../domain/body/nodes';
import { wordsOf } from '../../domain/import/blocks';
import { notePlaces } from '../../domain/import/note-places';
import { NOTE_REASONS, type Note, type Story } from '../../domain/import/story';
import type { Config } from '../../config/schema';
import { articleUrl } from '../../domain/link/article-path';
import { createPageService } from '../page';
import { awaitedIn } from './pictures';
import type { BulletMatch, ImportSession } from './types';

export type Preview = PreviewResponse['data'][number];

/**
 * What a story would become: what was recognised, and the body as a reader would see it.
 *
 * @param copy the words of the copy in its order; '' where it held several stories
 */
export async function previewStory(
  { strapi, config, session }: { strapi: Core.Strapi; config: Config; session: ImportSession },
  { story, copy }: { story: Story; copy: string },
): Promise<Preview> {
  const { key, documentId, locale } = await session.recognise(story);
  const matches = await session.match(story);
  const body = withAddresses(story.body, { matches, config, locale });
  const row = { documentId: documentId ?? '', locale, slug: '', section: null, body };
  const places = notePlaces(copy, story);
  const [page] = await createPageService({ strapi, config }).finish([row]);
  return {
    story,
    key,
    locale,
    existing: documentId === undefined ? null : { documentId },
    matches,
    awaited: awaitedIn(story.body),
    notes: story.notes.map((note, index) => ({ ...sayNote(note), before: places[index] })),
    shown: page?.body ?? [],
  };
}

export function sayNote(note: Note): Note & { words: string } {
  return { ...note, words: NOTE_REASONS[note.reason] };
}

/** Nothing is made for a preview: its bullets lead straight to what they were matched to. */
function withAddresses(
  body: Body,
  { matches, config, locale }: { matches: BulletMatch[]; config: Config; locale: string },
): Body {
  const next = matches.values();
  return body.map((node) =>
    isBulletLinks(node)
      ? {
          ...node,
          children: node.children?.map((bullet) => shown(bullet, next.next().value)) ?? [],
        }
      : node,
  );

  function shown(bullet: BodyNode, match: BulletMatch | undefined): BodyNode {
    if (!match?.target) {
      return bullet;
    }
    const { documentId, slug } = match.target;
    const url = articleUrl(config, { documentId, slug, locale, section: null });
    const children = bullet.children?.find(isLink)?.children ?? [
      { type: 'text', text: wordsOf(bullet).trim() },
    ];
    return { ...bullet, children: [{ type: 'link', url, children }] };
  }
}
