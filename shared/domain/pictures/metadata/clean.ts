import { isWebAddress } from '../../links/web-address';
import type { MetadataField } from './fields';

/** Characters that no reader sees: control codes, and those that turn the reading direction round. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The same, but for tabs and line breaks. */
const UNSEEN_IN_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** What a dataset ends in that is cut in the middle of a character. */
const CUT_CHARACTER = '\ufffd';

/** How much of a text is looked at: what is longer is cut to less anyway. */
const MAX_RAW = 20_000;

const SOURCE_TYPES = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//i;
const CODE = /^[a-z][a-z0-9]{0,63}$/i;

export interface Cleaned {
  text: string;
  /** Whether the end was left out, for being longer than can be stored. */
  isCut: boolean;
}

/**
 * A text of a file, fit to be stored as plain text: no control characters, trimmed, not longer than
 * its field. HTML stays what it is, a text. Null for what is empty or not of its kind.
 */
export function clean(raw: string, { kind, max }: Pick<MetadataField, 'kind' | 'max'>) {
  const text = withoutUnseen(raw, kind === 'text');
  if (kind === 'address') {
    return text.length <= max && isWebAddress(text) ? whole(text) : null;
  }
  if (kind === 'code') {
    const code = text.replace(SOURCE_TYPES, '');
    return CODE.test(code) ? whole(code) : null;
  }
  return text === '' ? null : shortened(text, max);
}

function withoutUnseen(raw: string, isText: boolean): string {
  const start = raw.slice(0, MAX_RAW);
  const text = start.endsWith(CUT_CHARACTER) ? start.slice(0, -1) : start;
  return isText
    ? text
        .replace(/\r\n?/g, '\n')
        .replace(UNSEEN_IN_TEXT, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

function whole(text: string): Cleaned {
  return { text, isCut: false };
}

function shortened(text: string, max: number): Cleaned {
  if (text.length <= max) {
    return whole(text);
  }
  // Not in the middle of a character that is two code units long.
  const end = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  return { text: `${end.trimEnd()}…`, isCut: true };
}
