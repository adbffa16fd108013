import { isRecord } from '#shared/domain/article/body/nodes';
import type { ImageUse } from '#shared/domain/pictures/image-use';
import {
  changedUse,
  readUse,
  type ImageTextOfUse,
} from '../../components/pictures/picture-use/image-text-of-use';

/** Reads a stored value, an object or JSON text. What cannot be read counts as empty. */
export function readCaption(stored: unknown): ImageTextOfUse {
  return readUse(recordOf(stored));
}

/** The value to store after a change; null when all of it is empty. */
export function changeCaption(stored: unknown, change: Partial<ImageTextOfUse>): ImageUse | null {
  const use = changedUse(recordOf(stored), change);
  return Object.keys(use).length > 0 ? use : null;
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
