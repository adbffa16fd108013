import type { FileBytes } from './file-bytes';

/** The parts of a picture file that hold its metadata, as bytes and not yet understood. */
export interface MetadataBlocks {
  /** IPTC-IIM datasets (IIM 4.2). */
  iim?: Uint8Array;
  /** MD5 of the IIM datasets, as noted by whoever last wrote the XMP beside them (MWG). */
  iimDigest?: Uint8Array;
  /** An XMP packet (ISO 16684-1). */
  xmp?: Uint8Array;
  /** The texts of the first image directory (Exif 2.32), by TIFF tag. */
  exif: ReadonlyMap<number, Uint8Array>;
  /** What could not be read, each as the end of a sentence: "the XMP is larger than 512 KB". */
  broken: string[];
}

/** How many bytes of each kind are read at most; a longer block is left alone, and said to be. */
export const MAX_BYTES = {
  exif: 256 * 1024,
  iim: 256 * 1024,
  xmp: 512 * 1024,
  /** The directory of a HEIC or AVIF file. */
  directory: 1024 * 1024,
  /** One EXIF text. */
  text: 16 * 1024,
} as const;

/** How many parts a file may have: segments, chunks, boxes, entries of a directory. */
export const MAX_PARTS = 4096;

export type BlockName = 'EXIF' | 'IIM' | 'XMP';

export function noBlocks(): MetadataBlocks {
  return { exif: new Map(), broken: [] };
}

/**
 * Reads a block whole, or notes why not: larger than may be, or cut off by the end of the file.
 */
export async function readBlock(
  file: FileBytes,
  {
    name,
    offset,
    length,
    broken,
  }: { name: BlockName; offset: number; length: number; broken: string[] },
): Promise<Uint8Array | undefined> {
  const max = { EXIF: MAX_BYTES.exif, IIM: MAX_BYTES.iim, XMP: MAX_BYTES.xmp }[name];
  if (length > max) {
    broken.push(`the ${name} is larger than ${max / 1024} KB`);
    return undefined;
  }
  const bytes = await file.read(offset, length);
  if (bytes.length < length) {
    broken.push(`the ${name} is cut off`);
    return undefined;
  }
  return bytes;
}
