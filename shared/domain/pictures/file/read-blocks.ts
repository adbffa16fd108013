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
 * Cuts the metadata out of a picture file: JPEG, PNG, WebP, TIFF, HEIC or AVIF, told by its bytes and
 * not by its name. Null for every other file. How many parts are looked at and how many bytes of
 * them are kept does not depend on what the file says (see `MAX_BYTES`, `MAX_PARTS`).
 */
export async function readMetadataBlocks(
  file: FileBytes,
  inflate: Inflate,
): Promise<MetadataBlocks | null> {
  const head = await file.read(0, 16);
  const format = FORMATS.find(({ is }) => is(head));
  return format ? format.read(file, inflate) : null;
}
