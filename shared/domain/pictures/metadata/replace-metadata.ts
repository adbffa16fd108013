import type { PictureFieldName } from './fields';
import type { EmbeddedMetadata, MetadataText } from './read-metadata';

/** Stored fields. Null and '' both mean that a field is empty. */
export type StoredText = Partial<Record<PictureFieldName, string | null>>;

export interface Replacement<Name extends PictureFieldName> {
  /** The new values of the fields to write. */
  changes: Partial<Record<Name, string | null>>;
  /** Whether a field keeps an editor's text although the new file has another one. */
  keepsOther: boolean;
}

/**
 * What the metadata of a new file changes in the fields of a picture. A field that still has the text
 * of the old file gets that of the new one, or is emptied. A field that an editor changed stays.
 */
export function replaceText<Name extends PictureFieldName>(
  names: readonly Name[],
  { stored, before, after }: { stored: StoredText; before: MetadataText; after: MetadataText },
): Replacement<Name> {
  const changes: Partial<Record<Name, string | null>> = {};
  let keepsOther = false;
  for (const name of names) {
    const current = stored[name] || undefined;
    const next = after[name];
    if (current === next) {
      continue;
    }
    if (current === before[name]) {
      changes[name] = next ?? null;
    } else {
      keepsOther = true;
    }
  }
  return { changes, keepsOther };
}

export function hasMetadata({ fields }: EmbeddedMetadata): boolean {
  return Object.keys(fields).length > 0;
}

/** Whether two files have the same metadata. */
export function isSameMetadata(a: MetadataText, b: MetadataText): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<PictureFieldName>;
  return [...names].every((name) => a[name] === b[name]);
}
