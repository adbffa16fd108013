import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { readMetadataTags } from '../../adapters/exifreader';
import { IIM_DATASETS, XMP_PROPERTIES } from '#shared/domain/pictures/metadata/fields';
import {
  type EmbeddedMetadata,
  readEmbeddedMetadata,
} from '#shared/domain/pictures/metadata/read-metadata';
import type { MetadataBlocks } from '#shared/domain/pictures/file/blocks';
import { wholeDatasets } from '#shared/domain/pictures/file/iim';
import { readMetadataBlocks } from '#shared/domain/pictures/file/read-blocks';
import { xmpDocument } from '#shared/domain/pictures/xmp/xmp-document';
import { withFile } from './open-file';

export interface PictureReading extends EmbeddedMetadata {
  /** What could not be read, each as the end of a sentence. */
  broken: string[];
}

/**
 * What a picture file says of itself. Null for a file that is not a picture with metadata.
 *
 * The file is not read whole: its metadata is cut out, which bounds memory, and what is cut out is
 * small and parsed in one pass, which bounds time (see `MAX_BYTES` and `parseXml`).
 *
 * @throws what the file system throws; nothing for what stands in the file
 */
export async function readPictureFile(path: string): Promise<PictureReading | null> {
  const blocks = await withFile(path, (file) => readMetadataBlocks(file, inflate));
  if (!blocks) {
    return null;
  }
  const { exif, broken } = blocks;
  const tags = readMetadataTags({ exif, iim: validIim(blocks), xmp: parsedXmp(blocks) });
  const statement = readEmbeddedMetadata({ ...tags, iimIsNewer: isIimNewer(blocks) });
  return { ...statement, broken: [...new Set(broken)] };
}

function validIim({ iim, broken }: MetadataBlocks): Uint8Array | undefined {
  if (!iim) {
    return undefined;
  }
  const { datasets, isBroken } = wholeDatasets(iim, IIM_DATASETS);
  if (isBroken) {
    broken.push('the IIM is not valid');
  }
  return datasets;
}

function inflate(bytes: Uint8Array, max: number): Uint8Array {
  return inflateSync(bytes, { maxOutputLength: max });
}

function parsedXmp({ xmp, broken }: MetadataBlocks): object | undefined {
  if (!xmp) {
    return undefined;
  }
  try {
    return xmpDocument(xmp, XMP_PROPERTIES);
  } catch (error) {
    broken.push(`the XMP is not valid: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** Whoever writes XMP notes a digest of the IIM beside it; who knows only IIM leaves that alone. */
function isIimNewer({ iim, iimDigest }: MetadataBlocks): boolean {
  if (!iim || iimDigest?.length !== 16 || iimDigest.every((byte) => byte === 0)) {
    return false;
  }
  return !createHash('md5').update(iim).digest().equals(iimDigest);
}
