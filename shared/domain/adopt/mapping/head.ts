import { bySaying, byUse, type Candidate, choose, type Choice, type Sign } from './choose';
import { nameScore } from './names';
import { partOf, textsIn } from './samples';
import { isText, type Sample, type SchemaFields } from './schemas';

interface Place {
  fields: SchemaFields;
  samples: readonly Sample[];
}

/** The field with the headline: what the slug is made of, what is called so, what is filled like one. */
export function findHeadline({ fields, samples }: Place, taken: string[]): Choice | undefined {
  const targets = Object.values(fields).flatMap(({ targetField }) => targetField ?? []);
  return choose({
    fields,
    samples,
    taken,
    fits: isText,
    signs: (candidate) => [
      bySaying('headline', candidate),
      { points: targets.includes(candidate.name) ? 6 : 0, words: 'the slug is made of it' },
      byUse(candidate),
      byLength(candidate, { from: 8, to: 200 }),
    ],
    least: 5,
  });
}

/** The field with the slug: a UID, or short text that holds what slugs look like. */
export function findSlug({ fields, samples }: Place): Choice | undefined {
  return choose({
    fields,
    samples,
    fits: ({ type }) => type === 'uid' || type === 'string',
    signs: (candidate) => [
      { points: candidate.field.type === 'uid' ? 8 : 0, words: 'a UID' },
      bySaying('slug', candidate),
      bySlugs(candidate),
      { points: isSlugPattern(candidate.field.regex) ? 4 : 0, words: 'its pattern' },
      byUse(candidate),
    ],
    least: 6,
  });
}

/** The field with the summary: called so, and longer than a headline where it is filled. */
export function findSummary({ fields, samples }: Place, taken: string[]): Choice | undefined {
  return choose({
    fields,
    samples,
    taken,
    fits: ({ type, customField }) =>
      ['string', 'text', 'richtext'].includes(type) && customField === undefined,
    signs: (candidate) => [
      bySaying('summary', candidate),
      {
        points: candidate.field.type === 'text' && nameScore('summary', candidate.name) > 0 ? 1 : 0,
      },
      { points: nameScore('body', candidate.name) === 3 ? -9 : 0 },
      byUse(candidate),
    ],
    least: 4,
  });
}

function byLength({ seen }: Candidate, { from, to }: { from: number; to: number }): Sign {
  const texts = textsIn(seen);
  if (texts.length === 0) {
    return { points: 0 };
  }
  const part = partOf(texts, (text) => text.length >= from && text.length <= to);
  const isLong = part >= 0.7;
  const differ = new Set(texts).size >= texts.length * 0.8;
  return {
    points: (isLong ? 1 : -3) + (isLong && differ ? 2 : 0),
    words: 'filled as headlines are',
  };
}

const SLUG = /^[a-z\d]+(?:[-_/][a-z\d]+)*$/;

function bySlugs({ seen }: Candidate): Sign {
  const texts = textsIn(seen);
  const part = partOf(texts, (text) => SLUG.test(text) && text.includes('-'));
  const different = new Set(texts).size / Math.max(1, texts.length);
  const holdsSlugs = texts.length > 1 && part >= 0.7 && different >= 0.8;
  return { points: holdsSlugs ? 6 : 0, words: 'it holds slugs' };
}

/** Whether a site lets in nothing but slugs. */
function isSlugPattern(regex: unknown): boolean {
  if (typeof regex !== 'string' && !(regex instanceof RegExp)) {
    return false;
  }
  try {
    const pattern = new RegExp(regex);
    return pattern.test('a-slug-1') && !pattern.test('A headline, with marks');
  } catch {
    return false;
  }
}
