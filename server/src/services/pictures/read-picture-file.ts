import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { parseXmlDocument } from '../../adapters/htmlparser2/parse-xml-document';
import type { MetadataBlocks } from '#shared/domain/pictures/file/blocks';
import { readMetadataBlocks } from '#shared/domain/pictures/file/read-blocks';
import { parseBlocks } from '#shared/domain/pictures/metadata/parse-blocks';
import {
  type EmbeddedMetadata,
  readEmbeddedMetadata,
} from '#shared/domain/pictures/metadata/read-metadata';
import { withFile } from './open-file';

export interface PictureReading extends EmbeddedMetadata {
  /** Why parts of the metadata could not be read, each reason once. */
  broken: string[];
}

/**
 * Reads the metadata of a picture file. Null for a file that is not a picture with metadata.
 *
 * The metadata is cut out of the file, and only that is kept in memory (`MAX_BYTES`). Its XML is
 * parsed in one pass, with limits.
 *
 * @throws errors of the file system; nothing for what is in the file
 */
export async function readPictureFile(path: string): Promise<PictureReading | null> {
  const blocks = await withFile(path, (file) => readMetadataBlocks(file, inflate));
  if (!blocks) {
    return null;
  }
  const { broken } = blocks;
  const parsed = parseBlocks(blocks, { parseXml: parseXmlDocument, broken });
  const embeddedMetadata = readEmbeddedMetadata({ ...parsed, iimIsNewer: isIimNewer(blocks) });
  return { ...embeddedMetadata, broken: [...new Set(broken)] };
}

function inflate(bytes: Uint8Array, max: number): Uint8Array {
  return inflateSync(bytes, { maxOutputLength: max });
}

/** A program that writes XMP stores a digest of the IIM beside it; one that knows only IIM does not. */
function isIimNewer({ iim, iimDigest }: MetadataBlocks): boolean {
  if (!iim || iimDigest?.length !== 16 || iimDigest.every((byte) => byte === 0)) {
    return false;
  }
  return !createHash('md5').update(iim).digest().equals(iimDigest);
}
