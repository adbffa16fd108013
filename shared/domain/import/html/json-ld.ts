import { isRecord } from '../../article/body/nodes';
import { findElements, type TreeNode, textOf } from '../tree';

/** What a page's JSON-LD says of one picture. */
interface PictureData {
  caption: string;
  creditText: string;
}

export interface PageData {
  headline: string;
  byline: string;
  summary: string;
  keywords: string[];
  publisher: string;
  /** When the article was last changed, as the page writes it. */
  modified: string;
  /** By address. */
  pictures: Map<string, PictureData>;
}

/** Deepest part of the data that is looked at. */
const MAX_DEPTH = 12;

/** Most things of the data that are looked at. */
const MAX_THINGS = 5000;

/** What the JSON-LD of a page says (schema.org); what cannot be read says nothing. */
export function pageData(tree: readonly TreeNode[]): PageData {
  const things: Array<Record<string, unknown>> = [];
  const scripts = findElements(
    tree,
    ({ name, attributes }) => name === 'script' && /ld\+json/i.test(attributes.type ?? ''),
  );
  for (const script of scripts) {
    collect(parse(textOf(script)), { things, depth: 0 });
  }
  const article = things.find((thing) =>
    typesOf(thing).some((type) => /Article|Report|Posting/.test(type)),
  );
  return {
    headline: wordsAt(article, 'headline'),
    byline: namesOf(article?.author).join(', '),
    summary: wordsAt(article, 'description'),
    keywords: keywordsOf(article?.keywords),
    publisher: namesOf(article?.publisher).join(', '),
    modified: wordsAt(article, 'dateModified') || wordsAt(article, 'datePublished'),
    pictures: new Map(things.flatMap(pictureOf)),
  };
}

function pictureOf(thing: Record<string, unknown>): Array<[string, PictureData]> {
  if (!typesOf(thing).includes('ImageObject')) {
    return [];
  }
  const creditText =
    wordsAt(thing, 'creditText') ||
    namesOf(thing.copyrightHolder).join(', ') ||
    namesOf(thing.creator ?? thing.author).join(', ') ||
    wordsAt(thing, 'copyrightNotice');
  const data = { caption: wordsAt(thing, 'caption'), creditText };
  return [wordsAt(thing, 'contentUrl'), wordsAt(thing, 'url')]
    .filter((address) => address !== '')
    .map((address) => [address, data]);
}

function collect(
  value: unknown,
  { things, depth }: { things: Array<Record<string, unknown>>; depth: number },
): void {
  if (depth > MAX_DEPTH || things.length > MAX_THINGS) {
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((one) => collect(one, { things, depth: depth + 1 }));
  } else if (isRecord(value)) {
    things.push(value);
    Object.values(value).forEach((one) => collect(one, { things, depth: depth + 1 }));
  }
}

function typesOf(thing: Record<string, unknown>): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function wordsAt(thing: Record<string, unknown> | undefined, key: string): string {
  const value = thing?.[key];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function namesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const name = isRecord(one) ? wordsAt(one, 'name') : one;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
}

function keywordsOf(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',') : namesOf(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
