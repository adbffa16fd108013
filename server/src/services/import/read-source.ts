import { parseHtml, parseXml } from '../../adapters/htmlparser2/parse-tree';
import type { ImportSource } from '#shared/contracts/import/own-readers';
import { ninjsItem } from '#shared/contracts/import/ninjs';
import { decodeSource, checkSize } from '#shared/domain/import/decode';
import { readFeed } from '#shared/domain/import/feed/read-feed';
import { readHtml } from '#shared/domain/import/html/read-html';
import { checkTags, type SourceKind, sourceKindOf } from '#shared/domain/import/kind';
import { MAX_STORIES } from '#shared/domain/import/limits';
import { normaliseNinjs } from '#shared/domain/import/ninjs/normalise';
import { readNinjs } from '#shared/domain/import/ninjs/read-ninjs';
import { readPlain } from '#shared/domain/import/plain/read-plain';
import { SourceRefused, type ImportedStory } from '#shared/domain/import/story';
import { collapsedText, type TreeNode } from '#shared/domain/import/tree';
import { cleanText } from '#shared/domain/import/text/clean';

export type { ImportSource };

/** One story of a source, or why it is none. */
export type ReadStory = { story: ImportedStory } | { refused: string };

/**
 * The stories of a source: one, or as many as a feed or a list of ninjs items holds. What cannot be
 * read is refused by itself, and the others are still there. Never throws for what a source holds.
 *
 * @param readOwn the site's own readers, which come first; null for what none of them knows
 */
export function readSource(
  source: ImportSource,
  readOwn: (source: ImportSource) => ImportedStory[] | null = () => null,
): ReadStory[] {
  try {
    checkPasted(source);
    return readOwn(source)?.map((story) => attempt(() => story)) ?? readStories(source);
  } catch (error) {
    if (error instanceof SourceRefused) {
      return [{ refused: error.message }];
    }
    throw error;
  }
}

/** The words of plain text or HTML in their order; '' for what cannot be read, and for other kinds. */
export function textOfSource(source: ImportSource): string {
  try {
    const text = textOf(source);
    const kind = kindOfSource(source, text);
    if (kind === 'text') {
      return text;
    }
    return kind === 'html' ? collapsedText(html(text)) : '';
  } catch (error) {
    if (error instanceof SourceRefused) {
      return '';
    }
    throw error;
  }
}

function kindOfSource(source: ImportSource, text: string): SourceKind {
  return ('kind' in source ? source.kind : undefined) ?? sourceKindOf(text);
}

function readStories(source: ImportSource): ReadStory[] {
  const text = textOf(source);
  switch (kindOfSource(source, text)) {
    case 'json':
      return itemsOf(text).map((item, index, { length }) =>
        attempt(() => ninjsStory(item), length > 1 ? `Item ${index + 1}: ` : ''),
      );
    case 'feed': {
      checkTags(text);
      return readFeed(parseXml(text), html).map((story) => attempt(() => story));
    }
    case 'html':
      return [attempt(() => readHtml(html(text)))];
    default:
      return [attempt(() => readPlain(text))];
  }
}

function textOf(source: ImportSource): string {
  checkPasted(source);
  return 'bytes' in source ? decodeSource(source.bytes) : source.text;
}

function checkPasted(source: ImportSource): void {
  if ('bytes' in source) {
    return;
  }
  checkSize(Buffer.byteLength(source.text));
  if (source.text.trim() === '') {
    throw new SourceRefused('There is nothing to read.');
  }
}

function html(source: string): TreeNode[] {
  checkTags(source);
  return parseHtml(cleanText(source).text);
}

function itemsOf(text: string): unknown[] {
  const json = parseJson(text);
  const items = Array.isArray(json) ? json : [json];
  if (items.length === 0 || items.length > MAX_STORIES) {
    throw new SourceRefused(
      `The file holds ${items.length} items; from 1 to ${MAX_STORIES} are read.`,
    );
  }
  return items;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceRefused(`The file starts like JSON and is none: ${reason}`);
  }
}

function ninjsStory(json: unknown): ImportedStory {
  const result = ninjsItem.safeParse(normaliseNinjs(json));
  if (!result.success) {
    const [first, ...more] = result.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'the item'} ${message}`,
    );
    const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
    throw new SourceRefused(`This is no ninjs that can be read: ${first}${rest}.`);
  }
  return readNinjs(result.data, html);
}

function attempt(read: () => ImportedStory, prefix = ''): ReadStory {
  try {
    const story = read();
    return story.headline === ''
      ? { refused: `${prefix}No words of a story were found in it.` }
      : { story };
  } catch (error) {
    if (error instanceof SourceRefused) {
      return { refused: prefix + error.message };
    }
    throw error;
  }
}
