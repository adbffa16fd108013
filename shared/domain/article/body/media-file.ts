/** A media file, as Strapi's Blocks hold it: the keys that its validator requires, and no others. */
export interface MediaFile {
  documentId: string;
  name: string;
  alternativeText: string | null;
  caption: string | null;
  url: string;
  width: number | null;
  height: number | null;
  formats: Record<string, unknown> | null;
  hash: string;
  ext: string;
  mime: string;
  size: number;
  previewUrl: string | null;
  provider: string;
  createdAt: string;
  updatedAt: string;
}

/** The keys of a media file, and so the columns to read of it. */
export const MEDIA_FILE_KEYS = [
  'documentId',
  'name',
  'alternativeText',
  'caption',
  'url',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'createdAt',
  'updatedAt',
] as const satisfies ReadonlyArray<keyof MediaFile>;
