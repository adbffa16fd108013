import { isRecord } from '../../article/body/nodes';

/** Deepest part of an item whose names are read. */
const MAX_DEPTH = 20;

const TEXTS = { headline: 'headlines', description: 'descriptions', body: 'bodies' } as const;

/** What version 1 called what versions 2 and 3 hold as lists. */
const RENAMED: Record<string, string> = {
  byline: 'by',
  subject: 'subjects',
  infosource: 'infosources',
  mimetype: 'contenttype',
};

/**
 * JSON of any version of ninjs as one: names in small letters, and version 1's properties
 * (`body_xhtml`, `renditions` as an object) as the lists of later versions. What is no object stays
 * what it is; a schema judges it afterwards.
 */
export function normaliseNinjs(json: unknown): unknown {
  return normalise(json, 0);
}

function normalise(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((one) => normalise(one, depth + 1));
  }
  if (!isRecord(value)) {
    return value;
  }
  const lower = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = key.toLowerCase();
      return [RENAMED[name] ?? name, normalise(inner, depth + 1)];
    }),
  );
  return 'uri' in lower ? withLists(lower) : lower;
}

function withLists(item: Record<string, unknown>): Record<string, unknown> {
  const listed: Record<string, unknown> = { ...item };
  for (const [word, list] of Object.entries(TEXTS)) {
    const texts = textsOf(item, word);
    if (texts.length > 0 && listed[list] === undefined) {
      listed[list] = texts;
    }
  }
  for (const key of ['renditions', 'associations']) {
    listed[key] = listOf(item[key]);
  }
  return listed;
}

/** `headline`, `body_text`, `body_xhtml`: each with what stands behind the line as its role. */
function textsOf(item: Record<string, unknown>, word: string): unknown[] {
  return Object.entries(item).flatMap(([key, value]) => {
    if (key !== word && !key.startsWith(`${word}_`)) {
      return [];
    }
    const role = key === word ? 'main' : key.slice(word.length + 1);
    return [{ role, contenttype: /html/.test(role) ? 'text/html' : 'text/plain', value }];
  });
}

function listOf(value: unknown): unknown {
  return isRecord(value)
    ? Object.entries(value).map(([name, inner]) => (isRecord(inner) ? { name, ...inner } : inner))
    : value;
}
