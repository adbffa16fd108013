import { isRecord, type StoredImage } from '#shared/domain/article/body/nodes';
import type { Asset } from '../../components/pictures/media-library';

/** The keys of a file that Strapi's own editor stores, without the words; and the documentId. */
const FILE_KEYS = [
  'documentId',
  'name',
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
  'provider_metadata',
  'createdAt',
  'updatedAt',
] as const;

/** The keys of one use. */
const USE_KEYS = ['caption', 'alternativeText', 'creditText', 'displayCredit'] as const;

/**
 * The `image` of a new block. It has no words: empty ones follow the media library, and Strapi's own
 * dialog would put the file name there. A drawing may have no size of its own: Strapi's validator
 * wants a number, so it gets 0.
 *
 * @param backendUrl what an address without a host is relative to; the body stores whole addresses
 */
export function newImage(asset: Asset, backendUrl: string): StoredImage {
  const file = Object.fromEntries(
    FILE_KEYS.filter((key) => asset[key] !== undefined).map((key) => [key, asset[key]]),
  );
  return {
    ...file,
    url: absoluteUrl(asset.url, backendUrl),
    width: asset.width ?? 0,
    height: asset.height ?? 0,
  };
}

/** The image of a block that gets another file: the words of this use stay, but not a file name. */
export function replacedImage(image: StoredImage, file: StoredImage): StoredImage {
  const text = USE_KEYS.filter((key) => image[key] !== undefined && image[key] !== null)
    .filter((key) => key !== 'alternativeText' || image[key] !== image.name)
    .map((key) => [key, image[key]]);
  return { ...file, ...Object.fromEntries(text) };
}

/** The address of a small version of a picture, for the screen; the file's own where it has none. */
export function previewUrl(file: Record<string, unknown>): string | undefined {
  const formats = isRecord(file.formats) ? file.formats : {};
  const small = isRecord(formats.small) ? formats.small : formats.thumbnail;
  const url = isRecord(small) ? small.url : file.url;
  return typeof url === 'string' ? url : undefined;
}

export function absoluteUrl(url: unknown, backendUrl: string): string {
  const address = typeof url === 'string' ? url : '';
  return address.startsWith('/') ? `${backendUrl}${address}` : address;
}
