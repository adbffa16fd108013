import type { PictureFieldName } from './fields';
import type { EmbeddedMetadata, MetadataText } from './read-metadata';

/** What is stored: null and '' stand for nothing, as an editor's form has it. */
export type StoredText = Partial<Record<PictureFieldName, string | null>>;

export interface Replacement<Name extends PictureFieldName> {
  /** The fields to write, and what. */
  changes: Partial<Record<Name, string | null>>;
  /** Whether an editor's words stay although the new file says something else. */
  keepsOther: boolean;
}

/**
 * What a new file behind the same picture changes in some fields: those that still hold what the old
 * file said follow the new one, also where it says nothing; all others are an editor's and stay.
 */
export function replaceText<Name extends PictureFieldName>(
  names: readonly Name[],
  { stored, before, after }: { stored: StoredText; before: MetadataText; after: MetadataText },
): Replacement<Name> {
  const changes: Partial<Record<Name, string | null>> = {};
  let keepsOther = false;
  for (const name of names) {
    const held = stored[name] || undefined;
    const said = after[name];
    if (held === said) {
      continue;
    }
    if (held === before[name]) {
      changes[name] = said ?? null;
    } else {
      keepsOther = true;
    }
  }
  return { changes, keepsOther };
}

/** Whether a file says something of a picture at all. */
export function hasMetadata({ words }: EmbeddedMetadata): boolean {
  return Object.keys(words).length > 0;
}

/** Whether two files say the same, so that there is nothing new to check. */
export function isSameMetadata(a: MetadataText, b: MetadataText): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<PictureFieldName>;
  return [...names].every((name) => a[name] === b[name]);
}
