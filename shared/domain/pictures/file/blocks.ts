import type { FileBytes } from './file-bytes';

/** The metadata of a picture file, cut out of it and not yet parsed. */
export interface MetadataBlocks {
  /** IPTC-IIM datasets (IIM 4.2). */
  iim?: Uint8Array;
  /** MD5 of the IIM datasets when the XMP was last written (Metadata Working Group). */
  iimDigest?: Uint8Array;
  /** An XMP packet (ISO 16684-1). */
  xmp?: Uint8Array;
  /** The texts of the first image directory (Exif 2.32), by TIFF tag. */
  exif: ReadonlyMap<number, Uint8Array>;
  /** Why parts could not be read: "the XMP is larger than 512 KB". */
  broken: string[];
}

/** The longest block of each kind, in bytes. A longer one is not read, and is noted as broken. */
export const MAX_BYTES = {
  exif: 256 * 1024,
  iim: 256 * 1024,
  xmp: 512 * 1024,
  /** The directory of a HEIC or AVIF file. */
  directory: 1024 * 1024,
  /** One EXIF text. */
  text: 16 * 1024,
} as const;

/** How many parts of a file are looked at: segments, chunks, boxes, entries of a directory. */
export const MAX_PARTS = 4096;

/** Where a block is in its file. */
export interface BlockPlace {
  name: 'EXIF' | 'IIM' | 'XMP';
  offset: number;
  length: number;
}

const MAX_BLOCK = { EXIF: MAX_BYTES.exif, IIM: MAX_BYTES.iim, XMP: MAX_BYTES.xmp };

/** Reads a whole block. Notes in `broken` when it is too large or the file ends before it does. */
export async function readBlock(
  file: FileBytes,
  place: BlockPlace | undefined,
  broken: string[],
): Promise<Uint8Array | undefined> {
  if (!place) {
    return undefined;
  }
  const { name, offset, length } = place;
  if (length > MAX_BLOCK[name]) {
    broken.push(`the ${name} is larger than ${MAX_BLOCK[name] / 1024} KB`);
    return undefined;
  }
  const bytes = await file.read(offset, length);
  if (bytes.length < length) {
    broken.push(`the ${name} is cut off`);
    return undefined;
  }
  return bytes;
}
