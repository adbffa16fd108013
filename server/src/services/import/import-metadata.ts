/** What is stored with an imported draft, to know it again. */
export interface ImportMetadata {
  importKey: string;
  importHash: string;
  importVersion: string;
  /** `updatedAt` as the import leaves it; null where a person corrected the story. */
  importedAt: Date | string | null;
}

const IMPORT_METADATA = Symbol('import metadata');

/**
 * Data of a draft with its metadata, so that one statement stores both. A symbol: no request brings it,
 * and whoever copies the data by its names leaves it out.
 */
export function withImportMetadata(
  data: Record<string, unknown>,
  metadata: ImportMetadata,
): Record<string, unknown> {
  return { ...data, [IMPORT_METADATA]: metadata };
}

/** The metadata that comes with new data, and the date of the row that it speaks of. */
export function importMetadataOf(data: object): Record<string, unknown> {
  const metadata = (data as { [IMPORT_METADATA]?: ImportMetadata })[IMPORT_METADATA];
  return metadata ? { ...metadata, updatedAt: metadata.importedAt ?? new Date() } : {};
}
