import { parseUrl } from '../../platform/net/address';
import { safeAddress } from '../html/address';
import { readHtml } from '../html/read-html';
import { MAX_STORIES } from '../limits';
import { fillAwaitedPictures } from '../place-pictures';
import { readPlain } from '../plain/read-plain';
import { SourceRefused, type StoryDefaults, type Note, type ImportedStory } from '../story';
import {
  type Element,
  findElements,
  isTreeElement,
  type ParseTree,
  textOf,
  type TreeNode,
} from '../tree';
import { versionOf } from '../version';
import { oneLine } from '../text/clean';
import { sourceKindOf } from '../kind';
import { mediaOf, otherMedia } from './media';
import { child, childText } from './child-text';

/** What belongs to the feed as a whole. */
interface Channel {
  title: string;
  language: string;
  /** What relative addresses are read against; '' where the feed does not say. */
  base: string;
}

/**
 * The stories of a feed: entries of RSS 2.0, RSS 1.0 or Atom, with the pictures and credits of
 * Media RSS. `tree` is XML, `parseHtml` reads the HTML in its entries.
 *
 * @throws SourceRefused for a feed without entries, or with too many
 */
export function readFeed(tree: readonly TreeNode[], parseHtml: ParseTree): ImportedStory[] {
  const entries = findElements(tree, ({ name }) => ['item', 'entry'].includes(localName(name)));
  if (entries.length === 0) {
    throw new SourceRefused('The feed holds no entries.');
  }
  if (entries.length > MAX_STORIES) {
    throw new SourceRefused(
      `The feed holds ${entries.length} entries; at most ${MAX_STORIES} are read.`,
    );
  }
  const channel = channelOf(tree);
  return entries.map((entry) => readEntry(entry, { channel, parseHtml }));
}

function readEntry(
  entry: Element,
  { channel, parseHtml }: { channel: Channel; parseHtml: ParseTree },
): ImportedStory {
  const content = contentOf(entry);
  const description = childText(entry, 'description') || childText(entry, 'summary');
  const body = content ?? child(entry, 'description') ?? child(entry, 'summary');
  const summary = content && description !== '' ? plainOf(description, parseHtml) : '';
  const ownBase = baseIn(entry, channel.base);
  const address = linkOf(entry, ownBase);
  const given: StoryDefaults = {
    headline: plainOf(childText(entry, 'title'), parseHtml),
    summary: body && summary !== '' ? summary : '',
    byline: bylineOf(entry),
    source: sourceOf(entry) || channel.title,
    sourceUrl: address,
    sourceId: childText(entry, 'guid') || childText(entry, 'id') || address,
    version: versionOf({ made: dateOf(entry) }),
    locale: entry.attributes['xml:lang'] ?? channel.language,
    keywords: keywordsOf(entry),
  };
  // A feed that names no base means its addresses as they stand on the entry's page.
  const base = ownBase || address;
  const story = readBody(body, { given, parseHtml, base: body ? baseIn(body, base) : base });
  const plain = (words: string) => plainOf(words, parseHtml);
  return {
    ...story,
    body: fillAwaitedPictures(story.body, mediaOf(entry, { base, plain })),
    notes: [...story.notes, ...otherMedia(entry, { plain }), ...rightsOf(entry)],
  };
}

/** An article has no place for the rights in an entry; whoever edits it wants to know of them. */
function rightsOf(entry: Element): Note[] {
  return ['rights', 'dc:rights', 'copyright'].flatMap((name): Note[] => {
    const words = childText(entry, name);
    return words === '' ? [] : [{ reason: 'field', text: `${name}: ${words}` }];
  });
}

/** What `xml:base` says, against what it said further out. */
function baseIn({ attributes }: Element, around: string): string {
  const written = attributes['xml:base'] ?? '';
  const base = parseUrl(written) ?? (around === '' ? null : parseUrl(written, around));
  return written !== '' && base ? base.href : around;
}

function readBody(
  body: Element | undefined,
  { given, parseHtml, base }: { given: StoryDefaults; parseHtml: ParseTree; base: string },
): ImportedStory {
  if (!body) {
    return readPlain('', given);
  }
  const { type } = body.attributes;
  if (type === 'xhtml') {
    return readHtml(body.children, given, base);
  }
  const words = textOf(body);
  const isHtml = type === 'html' || (type !== 'text' && sourceKindOf(words) === 'html');
  return isHtml ? readHtml(parseHtml(words), given, base) : readPlain(words, given);
}

function contentOf(entry: Element): Element | undefined {
  return child(entry, 'content:encoded') ?? child(entry, 'content');
}

function linkOf(entry: Element, base: string): string {
  const links = entry.children
    .filter(isTreeElement)
    .filter(({ name }) => localName(name) === 'link');
  const atom = links.find(
    ({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate',
  );
  const rss = links.find(({ attributes }) => attributes.href === undefined);
  const written = atom?.attributes.href ?? (rss ? oneLine(textOf(rss)) : '');
  const address = safeAddress(written, base) ?? '';
  return /^https?:/.test(address) ? address : '';
}

/** When an entry was last changed: what Atom says, else what RSS says. */
function dateOf(entry: Element): string {
  const names = ['updated', 'atom:updated', 'dcterms:modified', 'dc:date', 'pubDate', 'published'];
  return names.map((name) => childText(entry, name)).find(Boolean) ?? '';
}

function bylineOf(entry: Element): string {
  const authors = entry.children
    .filter(isTreeElement)
    .filter(({ name }) => name === 'author')
    .map((author) => childText(author, 'name') || oneLine(textOf(author)));
  return childText(entry, 'dc:creator') || authors.join(', ');
}

/** Where an entry came from before it was in this feed. */
function sourceOf(entry: Element): string {
  const source = child(entry, 'source');
  return source
    ? childText(source, 'title') || oneLine(source.children.filter(isText).join(''))
    : '';
}

function isText(node: TreeNode): node is string {
  return !isTreeElement(node);
}

function keywordsOf(entry: Element): string[] {
  return entry.children
    .filter(isTreeElement)
    .filter(({ name }) => ['category', 'dc:subject', 'media:keywords'].includes(name))
    .flatMap((one) => (one.attributes.label ?? one.attributes.term ?? textOf(one)).split(','));
}

function channelOf(tree: readonly TreeNode[]): Channel {
  const around = findElements(tree, ({ name }) => ['rss', 'rdf'].includes(localName(name)));
  const [channel] = findElements(tree, ({ name }) => ['channel', 'feed'].includes(localName(name)));
  return {
    title: channel ? childText(channel, 'title') : '',
    language: channel
      ? childText(channel, 'language') || (channel.attributes['xml:lang'] ?? '')
      : '',
    base: [...around, ...(channel ? [channel] : [])].reduce((base, one) => baseIn(one, base), ''),
  };
}

/** Titles hold entities, and sometimes tags, escaped. */
function plainOf(words: string, parseHtml: ParseTree): string {
  return /[<&]/.test(words) ? oneLine(parseHtml(words).map(textOf).join('')) : words;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
