import { isRecord, type StoredImage } from '#shared/domain/article/body/nodes';
import type { Asset } from '../../components/pictures/media-library';

/** The keys of a file that Strapi's editor stores, without its texts, and the documentId. */
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

/** The keys that belong to the use of a picture, not to its file. */
const USE_KEYS = ['caption', 'alternativeText', 'creditText', 'displayCredit'] as const;

/**
 * The `image` of a new block. Its texts are left out, so that those of the media library are shown;
 * Strapi's dialog would put the file name there. An SVG may have no size: it gets 0, because Strapi's
 * validator requires a number.
 *
 * @param backendUrl the base of addresses without a host; the body stores absolute addresses
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

/** The image of a block with another file. The texts of the use stay, except a file name. */
export function replacedImage(image: StoredImage, file: StoredImage): StoredImage {
  const text = USE_KEYS.filter((key) => image[key] !== undefined && image[key] !== null)
    .filter((key) => key !== 'alternativeText' || image[key] !== image.name)
    .map((key) => [key, image[key]]);
  return { ...file, ...Object.fromEntries(text) };
}

/** The address of a small version of a picture, else of the file itself. */
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
