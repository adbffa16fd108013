import type { Body } from '../../article/body/nodes';
import { bulletList, item as listItem, text as textNode, textOfBlock } from '../blocks';
import { safeAddress } from '../html/address';
import { readHtml } from '../html/read-html';
import { sourceKindOf } from '../kind';
import { bylineOf } from '../recognise/byline';
import { type PlacedPicture, fillAwaitedPictures } from '../place-pictures';
import { readPlain } from '../plain/read-plain';
import { SourceRefused, type StoryDefaults, type Note, type ImportedStory } from '../story';
import { type ParseTree, collapsedText, textOf } from '../tree';
import { oneLine } from '../text/clean';
import { versionOf } from '../version';
import { normalizeForMatch, comparisonKey } from '../text/normalize-for-match';
import type { NinjsItem, NinjsText } from './item';
import { associationNotes, isPictureItem, STORY_ITEM_TYPES } from './associations';
import { pictureOfAssociation, renditionAddresses } from './picture';

const WITHDRAWN = ['canceled', 'cancelled', 'withheld'];

/** Fields without a place in an article, which editors may want to know of. */
const UNPLACED = ['usageterms', 'copyrightnotice', 'title', 'slugline'] as const;

/**
 * Reads a story from a ninjs item. Its pictures are awaited, where its body shows them or above it;
 * stories that are associated with it become bullet links.
 *
 * @throws SourceRefused for an item that the agency withdrew, or that holds nothing to read
 */
export function readNinjs(item: NinjsItem, parseHtml: ParseTree): ImportedStory {
  if (WITHDRAWN.includes(item.pubstatus ?? '')) {
    throw new SourceRefused(`The agency withdrew this item (pubstatus "${item.pubstatus}").`);
  }
  const { given, notes } = givenBy(item, parseHtml);
  const body = bestBody(item.bodies);
  const story = body ? readText(body, { given, parseHtml }) : readPlain('', given);
  const pictures = picturesOfItem(item, parseHtml);
  if (!body && pictures.length === 0) {
    throw new SourceRefused(
      `This item of type "${item.type ?? 'unknown'}" holds no text and no picture.`,
    );
  }
  return {
    ...story,
    body: [...fillAwaitedPictures(story.body, pictures), ...linksOf(item)],
    notes: [
      ...story.notes,
      ...notes,
      ...associationNotes(item),
      ...otherBodies(item, { body, story, parseHtml }),
    ].filter(({ reason }) => reason !== 'empty' || (pictures.length === 0 && !body)),
  };
}

function givenBy(item: NinjsItem, parseHtml: ParseTree): { given: StoryDefaults; notes: Note[] } {
  const headline = bestText(item.headlines, ['main', 'headline']);
  const summary = isPictureItem(item)
    ? undefined
    : bestText(item.descriptions, ['summary', 'text', 'main']);
  const others = (item.headlines ?? []).filter((one) => one !== headline);
  const notes: Note[] = others.map(({ value }) => ({ reason: 'field', text: value }));
  for (const key of UNPLACED) {
    const value = item[key];
    const isKnown =
      key === 'title' &&
      normalizeForMatch(value ?? '') === normalizeForMatch(headline?.value ?? '');
    if (value && !isKnown) {
      notes.push({ reason: 'field', text: `${key}: ${value}` });
    }
  }
  const byline = bylineOf(item.by ?? '');
  if (byline) {
    notes.push({ reason: 'byline', text: byline.before });
  }
  if (item.ednote) {
    notes.push({ reason: 'editor', text: item.ednote });
  }
  const given: StoryDefaults = {
    headline: plain(headline, parseHtml) || (item.title ?? ''),
    summary: plain(summary, parseHtml),
    byline: byline?.value ?? item.by ?? '',
    dateline: item.located ?? '',
    source: item.infosources?.map(({ name }) => name).find(Boolean) || (item.copyrightholder ?? ''),
    sourceId: item.uri,
    version: versionOf({ made: item.versioncreated, number: item.version }),
    locale: item.language ?? '',
    keywords: (item.subjects ?? []).flatMap(({ name }) => name ?? []),
    embargoedUntil: instant(item.embargoed),
  };
  return { given, notes };
}

/** HTML says more than text; among equals the first that has one of the roles. */
function bestText(texts: NinjsText[] | undefined, roles: string[] = []): NinjsText | undefined {
  const full = (texts ?? []).filter(({ value }) => value.trim() !== '');
  const inRole = roles.map((role) => full.find((one) => one.role?.toLowerCase() === role));
  return inRole.find(Boolean) ?? full.find(isHtml) ?? full[0];
}

function isHtml({ contenttype = '', value }: NinjsText): boolean {
  return /html/i.test(contenttype) || sourceKindOf(value) === 'html';
}

function readText(
  body: NinjsText,
  { given, parseHtml }: { given: StoryDefaults; parseHtml: ParseTree },
): ImportedStory {
  return isHtml(body) ? readHtml(parseHtml(body.value), given) : readPlain(body.value, given);
}

/** Of several bodies in HTML, one that shows the pictures. */
function bestBody(bodies: NinjsText[] | undefined): NinjsText | undefined {
  const shown = (bodies ?? []).filter((one) => isHtml(one) && /<(img|figure)\b/i.test(one.value));
  return shown[0] ?? bestText(bodies);
}

/** Part of the words of a body that stand in the story too, where it is the same text again. */
const SAME_TEXT = 0.9;

/** The same text in another form says nothing new; another text does. */
function otherBodies(
  item: NinjsItem,
  main: { body: NinjsText | undefined; story: ImportedStory; parseHtml: ParseTree },
): Note[] {
  const { story, body, parseHtml } = main;
  const { headline, byline, dateline, source } = story;
  const words = [headline, byline, dateline, source, ...story.body.map(textOfBlock)].join(' ');
  const told = new Set(comparisonKey(words).split(' '));
  return (item.bodies ?? [])
    .filter((one) => one !== body)
    .map(({ value }) => (/<\w/.test(value) ? collapsedText(parseHtml(value)) : value))
    .filter((value) => {
      const terms = comparisonKey(value).split(' ');
      return terms.filter((word) => told.has(word)).length < terms.length * SAME_TEXT;
    })
    .map((value) => ({ reason: 'field', text: value }));
}

function picturesOfItem(item: NinjsItem, parseHtml: ParseTree): PlacedPicture[] {
  const main = isPictureItem(item) ? [item] : [];
  const associated = (item.associations ?? []).filter(
    (one) => isPictureItem(one) || (!one.type && one.renditions?.length),
  );
  return [...main, ...associated].map((picture) => ({
    node: pictureOfAssociation(picture, (words) => plain(words, parseHtml)),
    addresses: renditionAddresses(picture),
  }));
}

/** Stories that come with this one, as bullets whose targets are still to be found. */
function linksOf({ associations = [] }: NinjsItem): Body {
  const bullets = associations
    .filter(({ type = '' }) => STORY_ITEM_TYPES.includes(type))
    .flatMap(({ uri, headlines, title }) => {
      const words = oneLine(bestText(headlines, ['main'])?.value ?? title ?? '');
      const url = safeAddress(uri, '');
      const link = url && /^https?:/.test(url) ? url : undefined;
      const children = [textNode(words)];
      return words === ''
        ? []
        : [listItem(link ? { type: 'link', url: link, children } : textNode(words))];
    });
  return bullets.length > 0 ? [bulletList(bullets)] : [];
}

function plain(words: NinjsText | undefined, parseHtml: ParseTree): string {
  if (!words) {
    return '';
  }
  return isHtml(words)
    ? oneLine(parseHtml(words.value).map(textOf).join(''))
    : oneLine(words.value);
}

function instant(date: string | undefined): string {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
