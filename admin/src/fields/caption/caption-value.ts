import { type ImageUse, isRecord } from '../../../../server/src/domain/body/nodes';

/** The words of one use of a picture as a form shows them: nothing is missing, empty means unset. */
export interface CaptionWords {
  caption: string;
  alternativeText: string;
  creditText: string;
  displayCredit: boolean;
}

/** Reads a stored value, as an object or as JSON text. What cannot be read counts as empty. */
export function readCaption(stored: unknown): CaptionWords {
  const use = recordOf(stored);
  return {
    caption: textOf(use.caption),
    alternativeText: textOf(use.alternativeText),
    creditText: textOf(use.creditText),
    displayCredit: use.displayCredit !== false,
  };
}

/**
 * The value to store after a change: only what says something, so an empty text and a shown credit
 * leave no key. Null when nothing is left. Keys that are not ours stay as they are.
 */
export function changeCaption(stored: unknown, change: Partial<CaptionWords>): ImageUse | null {
  const next: Record<string, unknown> = { ...recordOf(stored), ...change };
  const kept = Object.entries(next).filter(([key, value]) => saysSomething(key, value));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function saysSomething(key: string, value: unknown): boolean {
  switch (key) {
    case 'caption':
    case 'alternativeText':
    case 'creditText':
      return textOf(value).trim() !== '';
    case 'displayCredit':
      return value === false;
    default:
      return true;
  }
}

function recordOf(stored: unknown): Record<string, unknown> {
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  return isRecord(value) ? value : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
