import { isWebAddress } from '../../platform/net/web-address';
import type { MetadataField } from './fields';

/** Characters that no reader sees: control codes, and those that change the reading direction. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The same, but for tabs and line breaks. */
const UNSEEN_IN_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** The last character of a dataset that was cut in the middle of a character. */
const CUT_CHARACTER = '\ufffd';

/** How many characters of a text are looked at; a longer one is cut to fewer anyway. */
const MAX_RAW = 20_000;

const SOURCE_TYPES = /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\//i;
const CODE = /^[a-z][a-z0-9]{0,63}$/i;

export interface Cleaned {
  text: string;
  /** Whether the text was too long for its field and was cut. */
  isCut: boolean;
}

/**
 * A text of a file, ready to be stored as plain text: without control characters, trimmed, and cut to
 * the length of its field. HTML stays as it is. Null for a text that is empty or not of its kind.
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
  // A character may be two code units: it is not cut in the middle.
  const end = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  return { text: `${end.trimEnd()}…`, isCut: true };
}
