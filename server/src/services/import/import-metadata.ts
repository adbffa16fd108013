/** What is noted with an imported draft. */
export interface ImportMetadata {
  importKey: string;
  importHash: string;
  importVersion: string;
  /** `updatedAt` as the import leaves it; null where a person corrected the story. */
  importedAt: Date | string | null;
}

const STAMP = Symbol('import stamp');

/**
 * Data of a draft with its stamp, so that one statement stores both. A symbol: no request brings it,
 * and whoever copies the data by its names leaves it out.
 */
export function withImportMetadata(
  data: Record<string, unknown>,
  stamp: ImportMetadata,
): Record<string, unknown> {
  return { ...data, [STAMP]: stamp };
}

/** The stamp that comes with new data, and the date of the row that it speaks of. */
export function importMetadataOf(data: object): Record<string, unknown> {
  const stamp = (data as { [STAMP]?: ImportMetadata })[STAMP];
  return stamp ? { ...stamp, updatedAt: stamp.importedAt ?? new Date() } : {};
}
