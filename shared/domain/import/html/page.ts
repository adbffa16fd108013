import { parseUrl } from '../../platform/net/address';
import type { StoryDefaults, Note } from '../story';
import {
  type Element,
  findElement,
  findElements,
  isTreeElement,
  isNamed,
  textOf,
  type TreeNode,
} from '../tree';
import { oneLine } from '../text/clean';
import { SCRIPTS } from './elements';
import { versionOf } from '../version';
import { type PageData, pageData } from './json-ld';

/** Where the story stands on a page, and what the page says of it elsewhere. */
export interface HtmlPage {
  /** The part of the page that holds the story. */
  nodes: readonly TreeNode[];
  /** The element that holds its headline. */
  headline: Element | undefined;
  given: StoryDefaults;
  /** What the head of the page says; it gives way to what the story says itself. */
  fallback: StoryDefaults;
  data: PageData;
  /** What its relative addresses are read against; '' where it does not say. */
  base: string;
  notes: Note[];
}

/** An element with less text than this is a teaser, not the story of its page. */
const LEAST_STORY = 200;

export function findHtmlPage(tree: readonly TreeNode[], around = ''): HtmlPage {
  const meta = metaOf(tree);
  const data = pageData(tree);
  const modified = data.modified || meta.get('article:modified_time');
  const version = versionOf({ made: modified ?? meta.get('article:published_time') });
  const address = addressOf(tree, meta);
  const story = storyElement(tree);
  const nodes = story ? story.children : tree;
  const stated = data.headline || meta.get('og:title') || '';
  const headline = headlineElement(tree, { nodes, isStated: stated !== '' });
  const words = headline ? oneLine(textOf(headline)) : '';
  return {
    nodes,
    headline: words === '' ? undefined : headline,
    given: {
      ...(words || stated ? { headline: words || stated } : {}),
      ...(address ? { sourceUrl: address, sourceId: address } : {}),
      ...(version ? { version } : {}),
    },
    fallback: {
      byline: data.byline || meta.get('author') || '',
      summary: data.summary || meta.get('og:description') || meta.get('description') || '',
      source: data.publisher || meta.get('og:site_name') || '',
      keywords: data.keywords.length > 0 ? data.keywords : split(meta.get('keywords')),
      locale: languageOf(tree, story),
    },
    data,
    base: baseOf(tree, address || around),
    notes: story ? outside(tree, [story, headline]) : [],
  };
}

/** A first heading outside the story may be the name of the site: only where nothing else says it. */
function headlineElement(
  tree: readonly TreeNode[],
  { nodes, isStated }: { nodes: readonly TreeNode[]; isStated: boolean },
): Element | undefined {
  return (
    findElement(nodes, isNamed('h1')) ??
    findElement(nodes, hasTitleClass) ??
    (isStated ? undefined : findElement(tree, isNamed('h1')))
  );
}

/** The article of a page, or its main part; undefined where the whole source is the story. */
function storyElement(tree: readonly TreeNode[]): Element | undefined {
  const bodies = findElements(tree, ({ attributes }) => attributes.itemprop === 'articleBody');
  const candidates = findElements(tree, isNamed('article'));
  const [largest] = (candidates.length > 0 ? candidates : bodies)
    .map((element) => ({ element, size: textOf(element).trim().length }))
    .sort((a, b) => b.size - a.size);
  if (largest && (largest.size >= LEAST_STORY || candidates.length === 1)) {
    return largest.element;
  }
  return findElement(tree, isNamed('main'));
}

/** What stands on the page and not in the story. */
function outside(tree: readonly TreeNode[], kept: Array<Element | undefined>): Note[] {
  const texts: string[] = [];
  collect(tree);
  const text = oneLine(texts.join(' '));
  return text === '' ? [] : [{ reason: 'outside', text }];

  function collect(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      if (!isTreeElement(node)) {
        texts.push(node);
      } else if (!kept.includes(node) && !SCRIPTS.has(node.name)) {
        collect(node.children);
      }
    }
  }
}

/** Word marks a title by its class alone, and so do many pages that were saved. */
function hasTitleClass({ attributes }: Element): boolean {
  return /(^|\s)(MsoTitle|title|headline|entry-title|article-title)(\s|$)/i.test(
    attributes.class ?? '',
  );
}

function metaOf(tree: readonly TreeNode[]): Map<string, string> {
  return new Map(
    findElements(tree, isNamed('meta')).flatMap(({ attributes }): Array<[string, string]> => {
      const name = attributes.property ?? attributes.name;
      return name ? [[name.toLowerCase(), oneLine(attributes.content ?? '')]] : [];
    }),
  );
}

function addressOf(tree: readonly TreeNode[], meta: Map<string, string>): string {
  const canonical = findElement(
    tree,
    ({ name, attributes }) => name === 'link' && attributes.rel === 'canonical',
  );
  const written = canonical?.attributes.href || meta.get('og:url') || '';
  return /^https?:\/\//i.test(written) ? (parseUrl(written)?.href ?? '') : '';
}

/** What a page's relative addresses are read against: what it says itself, else its own address. */
function baseOf(tree: readonly TreeNode[], address: string): string {
  const written = findElement(tree, isNamed('base'))?.attributes.href ?? '';
  const base = parseUrl(written) ?? (address === '' ? null : parseUrl(written, address));
  return base && /^https?:$/.test(base.protocol) ? base.href : address;
}

function languageOf(tree: readonly TreeNode[], story: Element | undefined): string {
  const element = findElement(
    tree,
    ({ name, attributes }) => ['html', 'body'].includes(name) && Boolean(attributes.lang),
  );
  return story?.attributes.lang || element?.attributes.lang || '';
}

function split(keywords: string | undefined): string[] {
  return keywords ? keywords.split(',') : [];
}
