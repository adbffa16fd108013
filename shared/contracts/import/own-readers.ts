import { z } from 'zod';
import type { Body } from '../../domain/article/body/nodes';
import { MAX_STORIES } from '../../domain/import/limits';
import type { ImportedStory } from '../../domain/import/story';
import { callable, extensionName } from '../platform/extension';

/** Copy as it arrives: a file's bytes, or what somebody pasted. */
export type ImportSource = { bytes: Uint8Array } | { text: string; kind?: 'html' | 'text' };

/**
 * A story as a reader of a site gives it. A body is Strapi Blocks; pictures in it may be awaited, and
 * bullets without a target.
 */
export type ReadByOwn = { headline: string; body: Body } & Partial<
  Omit<ImportedStory, 'headline' | 'body' | 'notes'>
>;

/** A reader of a site for copy that the plugin does not know. Both functions answer at once. */
export interface OwnImportReader {
  /** Small letters, digits and hyphens; no two readers share one. */
  name: string;
  /** Whether this source is for it: the first reader that says so reads it. */
  recognises(source: ImportSource): boolean;
  /** The stories of a source. The message of an error becomes the reason why it is refused. */
  read(source: ImportSource): readonly ReadByOwn[];
}

export const ownImportReader = z.strictObject({
  name: extensionName,
  recognises: callable,
  read: callable,
});

const words = z.string({ error: 'must be a text' });

const optional = words.default('');

const story = z.strictObject({
  headline: words,
  body: z.array(z.looseObject({ type: z.string() }, { error: 'must be a block with a type' }), {
    error: 'must be a list of blocks',
  }),
  summary: optional,
  byline: optional,
  dateline: optional,
  source: optional,
  sourceUrl: optional,
  sourceId: optional,
  version: optional,
  locale: optional,
  keywords: z.array(words, { error: 'must be a list of texts' }).default([]),
  embargoedUntil: z
    .union([z.literal(''), z.iso.datetime()], {
      error: 'must be a time in UTC, such as 2026-05-01T12:00:00.000Z',
    })
    .default(''),
});

/** What a reader answers with, made whole. */
export const readByOwn = z
  .array(story, { error: 'must be a list of stories, and no promise of one' })
  .min(1, { error: 'must hold a story' })
  .max(MAX_STORIES, { error: `holds more than ${MAX_STORIES} stories` });
