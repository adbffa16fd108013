import type { MetadataBlocks } from './blocks';
import type { FileBytes } from './file-bytes';
import { isHeif, readHeif } from './heif';
import { isJpeg, readJpeg } from './jpeg';
import { type Inflate, isPng, readPng } from './png';
import { isTiff, readTiff } from './tiff';
import { isWebp, readWebp } from './webp';

const FORMATS = [
  { is: isJpeg, read: readJpeg },
  { is: isPng, read: readPng },
  { is: isWebp, read: readWebp },
  { is: isTiff, read: readTiff },
  { is: isHeif, read: readHeif },
];

/**
 * Cuts the metadata out of a picture file: JPEG, PNG, WebP, TIFF, HEIC or AVIF, recognised by its
 * bytes. Null for every other file.
 *
 * Whatever the file contains, at most `MAX_PARTS` parts of it are looked at, one block of each kind
 * is read, and a block is not longer than `MAX_BYTES` allows.
 */
export async function readMetadataBlocks(
  file: FileBytes,
  inflate: Inflate,
): Promise<MetadataBlocks | null> {
  const head = await file.read(0, 16);
  const format = FORMATS.find(({ is }) => is(head));
  return format ? format.read(file, inflate) : null;
}
