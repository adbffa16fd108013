import { type Body, type BodyNode, isImage, isRecord } from '../article/body/nodes';
import { MAX_TEXT } from '../article/body/check-body';
import { isWebAddress } from '../platform/net/web-address';
import { escaped, storable } from './text/clean';
import { cutAtWord } from './text/cut';
import { MAX_FIELD, MAX_KEYWORDS } from './limits';
import type { Note, ImportedStory } from './story';

const FIELDS = ['headline', 'summary', 'byline', 'dateline', 'source'] as const;

/**
 * A story that an article can hold: what is too long for its field is cut and noted, an address that
 * is none is noted instead, and a body that holds nothing is said to.
 */
export function clampToLimits(imported: ImportedStory): ImportedStory {
  const { story, gone } = withoutUnstorable(imported);
  const notes = [...story.notes, ...noted('control', gone)];
  const clamped = { ...story, notes };
  for (const field of FIELDS) {
    clamped[field] = clamp(story[field].trim(), { most: MAX_FIELD[field], notes });
  }
  clamped.body = clampPictures(story.body, notes);
  clamped.keywords = clampKeywords(story.keywords, notes);
  if (!isAddress(story.sourceUrl)) {
    notes.push(...noted('field', story.sourceUrl));
    clamped.sourceUrl = '';
  }
  if (clamped.headline !== '' && clamped.body.length === 0) {
    notes.push({ reason: 'empty', text: '' });
  }
  return clamped;
}

/** Controls come in through entities and escapes too, past the cleaning of the source. */
function withoutUnstorable(story: ImportedStory): { story: ImportedStory; gone: string } {
  const gone: string[] = [];
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const stored = storable(value);
      gone.push(...stored.gone);
      return stored.text;
    }
    if (Array.isArray(value)) {
      return value.map(clean);
    }
    return isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
      : value;
  };
  return { story: clean(story) as ImportedStory, gone: escaped(gone) };
}

function clamp(words: string, { most, notes }: { most: number; notes: Note[] }): string {
  if (words.length <= most) {
    return words;
  }
  notes.push({ reason: 'cut', text: words });
  return cutAtWord(words, most);
}

function clampPictures(body: Body, notes: Note[]): Body {
  return body.map((node): BodyNode => {
    if (!isImage(node)) {
      return node;
    }
    const { caption, alternativeText, creditText } = node.image;
    const long = [caption, alternativeText, creditText].some((text) => isLong(text));
    if (!long) {
      return node;
    }
    const fit = (text: string | null | undefined) =>
      isLong(text) ? clamp(text, { most: MAX_TEXT, notes }) : text;
    const words = { caption: fit(caption), alternativeText: fit(alternativeText) };
    const credit = creditText ? { creditText: fit(creditText) } : {};
    return { ...node, image: { ...node.image, ...words, ...credit } };
  });
}

function isLong(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.length > MAX_TEXT;
}

function clampKeywords(keywords: string[], notes: Note[]): string[] {
  const all = [...new Set(keywords.map((keyword) => keyword.trim()).filter(Boolean))];
  const fitting = all.filter((keyword) => keyword.length <= MAX_FIELD.keyword);
  const kept = fitting.slice(0, MAX_KEYWORDS);
  const dropped = all.filter((keyword) => !kept.includes(keyword));
  notes.push(...noted('cut', dropped.join(', ')));
  return kept;
}

function isAddress(url: string): boolean {
  const isShort = url.length <= MAX_FIELD.sourceUrl;
  return url === '' || (isShort && /^http/i.test(url) && isWebAddress(url));
}

function noted(reason: Note['reason'], text: string): Note[] {
  return text === '' ? [] : [{ reason, text }];
}
