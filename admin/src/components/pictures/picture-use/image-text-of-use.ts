import { isRecord } from '#shared/domain/article/body/nodes';
import type { ImageUse } from '#shared/domain/pictures/image-use';

/** The texts of one use of a picture as form values: all keys are there, empty means unset. */
export interface ImageTextOfUse {
  caption: string;
  alternativeText: string;
  creditText: string;
  displayCredit: boolean;
}

/** Reads the texts of a stored use. Values of a wrong type count as empty. */
export function readUse(stored: unknown): ImageTextOfUse {
  const use = isRecord(stored) ? stored : {};
  return {
    caption: textOf(use.caption),
    alternativeText: textOf(use.alternativeText),
    creditText: textOf(use.creditText),
    displayCredit: use.displayCredit !== false,
  };
}

/** The use after a change. Defaults (empty texts, a shown credit) are not stored; other keys stay. */
export function changedUse<Use extends ImageUse>(use: Use, change: Partial<ImageTextOfUse>): Use {
  const next = Object.entries({ ...use, ...change });
  return Object.fromEntries(next.filter(([key, value]) => isStored(key, value))) as Use;
}

function isStored(key: string, value: unknown): boolean {
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

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
