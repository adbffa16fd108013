import type { ImageUse } from '../image-use';
import { hasVisibleText } from '../image-text';

/** The credit of a picture, as readers and front ends get it (IPTC and schema.org words). */
export interface Credit {
  creditText: string | null;
  creator: string | null;
  copyrightNotice: string | null;
  copyrightHolder: string | null;
  /** URL of the licence. */
  license: string | null;
  /** URL where a licence can be had. */
  acquireLicensePage: string | null;
  usageTerms: string | null;
  /** IPTC digital source type, by its code. */
  digitalSourceType: string | null;
  /** ISO 8601, UTC: the picture may not be shown after it. */
  expires: string | null;
}

const CREDIT_KEYS = [
  'creditText',
  'creator',
  'copyrightNotice',
  'copyrightHolder',
  'license',
  'acquireLicensePage',
  'usageTerms',
  'digitalSourceType',
  'expires',
] as const satisfies ReadonlyArray<keyof Credit>;

/** The public part of an image-credit record; its note to the desk is not among it. */
export function creditOf(record: Record<string, unknown>): Credit {
  const credit = Object.fromEntries(CREDIT_KEYS.map((key) => [key, textOf(record[key])]));
  return credit as unknown as Credit;
}

/**
 * The credit of one use of a picture: the record's, under this use's own credit line where it has
 * one. Null where the use hides it, or where nothing is known.
 */
export function creditForUse(use: ImageUse, record: Credit | null): Credit | null {
  if (use.displayCredit === false) {
    return null;
  }
  if (!hasVisibleText(use.creditText)) {
    return record;
  }
  return { ...(record ?? creditOf({})), creditText: use.creditText.trim() };
}

function textOf(value: unknown): string | null {
  if (value instanceof Date) {
    return value.toISOString();
  }
  return typeof value === 'string' && value !== '' ? value : null;
}
