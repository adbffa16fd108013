import type { ImageNode } from '../../body/nodes';
import { addressOf, awaitedPicture, picturesOf } from '../blocks';
import { pictureAddress, safeAddress } from '../html/address';
import { readHtml } from '../html/read-html';
import { MAX_STORIES } from '../limits';
import { readPlain } from '../plain/read-plain';
import { CopyRefused, type KnownWords, type Story } from '../story';
import {
  type Element,
  findElements,
  isElement,
  type ParseTree,
  textOf,
  type TreeNode,
} from '../tree';
import { versionOf } from '../version';
import { oneLine } from '../words/clean';
import { kindOf } from '../kind';

/** What belongs to the feed as a whole. */
interface Channel {
  title: string;
  language: string;
}

/**
 * The stories of a feed: entries of RSS 2.0, RSS 1.0 or Atom, with the pictures and credits of
 * Media RSS. `tree` is XML, `parseHtml` reads the HTML in its entries.
 *
 * @throws CopyRefused for a feed without entries, or with too many
 */
export function readFeed(tree: readonly TreeNode[], parseHtml: ParseTree): Story[] {
  const entries = findElements(tree, ({ name }) => ['item', 'entry'].includes(localName(name)));
  if (entries.length === 0) {
    throw new CopyRefused('The feed holds no entries.');
  }
  if (entries.length > MAX_STORIES) {
    throw new CopyRefused(
      `The feed holds ${entries.length} entries; at most ${MAX_STORIES} are read.`,
    );
  }
  const channel = channelOf(tree);
  return entries.map((entry) => readEntry(entry, { channel, parseHtml }));
}

function readEntry(
  entry: Element,
  { channel, parseHtml }: { channel: Channel; parseHtml: ParseTree },
): Story {
  const content = contentOf(entry);
  const description = wordsOf(entry, 'description') || wordsOf(entry, 'summary');
  const body = content ?? child(entry, 'description') ?? child(entry, 'summary');
  const summary = content && description !== '' ? plainOf(description, parseHtml) : '';
  const address = linkOf(entry);
  const known: KnownWords = {
    headline: plainOf(wordsOf(entry, 'title'), parseHtml),
    summary: body && summary !== '' ? summary : '',
    byline: bylineOf(entry),
    source: sourceOf(entry) || channel.title,
    sourceUrl: address,
    sourceId: wordsOf(entry, 'guid') || wordsOf(entry, 'id') || address,
    version: versionOf({ made: dateOf(entry) }),
    locale: entry.attributes['xml:lang'] ?? channel.language,
    keywords: keywordsOf(entry),
  };
  const story = readBody(body, { known, parseHtml });
  return withPictures(story, mediaOf(entry, address));
}

function readBody(
  body: Element | undefined,
  { known, parseHtml }: { known: KnownWords; parseHtml: ParseTree },
): Story {
  if (!body) {
    return readPlain('', known);
  }
  if (body.attributes.type === 'xhtml') {
    return readHtml(body.children, known);
  }
  const words = textOf(body);
  return kindOf(words) === 'html' ? readHtml(parseHtml(words), known) : readPlain(words, known);
}

/** Media RSS: each picture with its credit and its words, or those of the group it is in. */
function mediaOf(entry: Element, base: string): ImageNode[] {
  const media = findElements(entry.children, ({ name }) => name === 'media:content');
  const named = media.length > 0 ? media : findElements(entry.children, isThumbnail);
  const enclosures = findElements(entry.children, isPictureEnclosure);
  const seen = new Set<string>();
  return [...named, ...enclosures].filter(isPicture).flatMap((element) => {
    const address = pictureAddress(element.attributes.url ?? element.attributes.href ?? '', base);
    if (address === '' || seen.has(address)) {
      return [];
    }
    seen.add(address);
    const word = (name: string) => wordsOf(element, name) || groupWords(entry, name);
    return awaitedPicture({
      address,
      caption: word('media:description') || word('media:text'),
      alternativeText: word('media:title'),
      creditText: word('media:credit') || word('media:copyright'),
      width: Number(element.attributes.width) || 0,
      height: Number(element.attributes.height) || 0,
    });
  });
}

function groupWords(entry: Element, name: string): string {
  const group = child(entry, 'media:group');
  return (group ? wordsOf(group, name) : '') || wordsOf(entry, name);
}

/** The first above the text, the others below it; not those that the text shows already. */
function withPictures(story: Story, pictures: ImageNode[]): Story {
  const shown = new Set(picturesOf(story.body).map(addressOf));
  const [first, ...others] = pictures.filter((picture) => !shown.has(addressOf(picture)));
  return first ? { ...story, body: [first, ...story.body, ...others] } : story;
}

function isPicture({ attributes }: Element): boolean {
  const { medium = '', type = '' } = attributes;
  const isOther =
    /^(video|audio|document|executable)$/.test(medium) || /^(video|audio)\//.test(type);
  return !isOther;
}

function isThumbnail({ name }: Element): boolean {
  return name === 'media:thumbnail';
}

function isPictureEnclosure({ name, attributes }: Element): boolean {
  const isEnclosure = name === 'enclosure' || (name === 'link' && attributes.rel === 'enclosure');
  return isEnclosure && /^image\//.test(attributes.type ?? '');
}

function contentOf(entry: Element): Element | undefined {
  return child(entry, 'content:encoded') ?? child(entry, 'content');
}

function linkOf(entry: Element): string {
  const links = entry.children.filter(isElement).filter(({ name }) => localName(name) === 'link');
  const atom = links.find(
    ({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate',
  );
  const rss = links.find(({ attributes }) => attributes.href === undefined);
  const written = atom?.attributes.href ?? (rss ? oneLine(textOf(rss)) : '');
  const address = safeAddress(written, '') ?? '';
  return /^https?:/.test(address) ? address : '';
}

/** When an entry was last changed: what Atom says, else what RSS says. */
function dateOf(entry: Element): string {
  const names = ['updated', 'atom:updated', 'dcterms:modified', 'dc:date', 'pubDate', 'published'];
  return names.map((name) => wordsOf(entry, name)).find(Boolean) ?? '';
}

function bylineOf(entry: Element): string {
  const authors = entry.children
    .filter(isElement)
    .filter(({ name }) => name === 'author')
    .map((author) => wordsOf(author, 'name') || oneLine(textOf(author)));
  return wordsOf(entry, 'dc:creator') || authors.join(', ');
}

/** Where an entry came from before it was in this feed. */
function sourceOf(entry: Element): string {
  const source = child(entry, 'source');
  return source ? wordsOf(source, 'title') || oneLine(source.children.filter(isText).join('')) : '';
}

function isText(node: TreeNode): node is string {
  return !isElement(node);
}

function keywordsOf(entry: Element): string[] {
  return entry.children
    .filter(isElement)
    .filter(({ name }) => ['category', 'dc:subject', 'media:keywords'].includes(name))
    .flatMap((one) => (one.attributes.label ?? one.attributes.term ?? textOf(one)).split(','));
}

function channelOf(tree: readonly TreeNode[]): Channel {
  const [channel] = findElements(tree, ({ name }) => ['channel', 'feed'].includes(localName(name)));
  return {
    title: channel ? wordsOf(channel, 'title') : '',
    language: channel ? wordsOf(channel, 'language') || (channel.attributes['xml:lang'] ?? '') : '',
  };
}

/** Titles hold entities, and sometimes tags, escaped. */
function plainOf(words: string, parseHtml: ParseTree): string {
  return /[<&]/.test(words) ? oneLine(parseHtml(words).map(textOf).join('')) : words;
}

function wordsOf(parent: Element, name: string): string {
  const found = child(parent, name);
  return found ? oneLine(textOf(found)) : '';
}

function child(parent: Element, name: string): Element | undefined {
  return parent.children.find((one): one is Element => isElement(one) && one.name === name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
