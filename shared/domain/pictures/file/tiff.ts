import { MAX_BYTES, MAX_PARTS, type MetadataBlocks } from './blocks';
import { type FileBytes, inMemory, startsWith, viewOf } from './file-bytes';

/** Tags of the first image directory (TIFF 6, Exif 2.32, XMP part 3). */
export const TIFF_TAG = {
  imageDescription: 270,
  artist: 315,
  xmp: 700,
  copyright: 33432,
  iim: 33723,
} as const;

const TEXT_LIMITS: ReadonlyMap<number, number> = new Map([
  [TIFF_TAG.imageDescription, MAX_BYTES.text],
  [TIFF_TAG.artist, MAX_BYTES.text],
  [TIFF_TAG.copyright, MAX_BYTES.text],
]);

/** The size of one value in bytes, by the number of its TIFF type. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

const HEADER = 8;
const ENTRY = 12;
const MAGIC = 42;

export function isTiff(head: Uint8Array): boolean {
  return startsWith(head, 'II*\0') || startsWith(head, 'MM\0*');
}

/** The metadata of a TIFF file, from its first directory. */
export async function readTiff(file: FileBytes): Promise<MetadataBlocks> {
  const broken: string[] = [];
  const limits = new Map([
    ...TEXT_LIMITS,
    [TIFF_TAG.xmp, MAX_BYTES.xmp],
    [TIFF_TAG.iim, MAX_BYTES.iim],
  ]);
  const values = await readFirstDirectory(file, { limits, broken });
  return {
    exif: new Map([...values].filter(([tag]) => TEXT_LIMITS.has(tag))),
    iim: values.get(TIFF_TAG.iim),
    xmp: values.get(TIFF_TAG.xmp),
    broken,
  };
}

/** The texts of an EXIF block, by TIFF tag. An EXIF block is a TIFF file of its own. */
export async function readExif(
  block: Uint8Array | undefined,
  broken: string[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  if (!block) {
    return new Map();
  }
  const hasMarker = startsWith(block, 'Exif\0\0');
  const file = inMemory(hasMarker ? block.subarray(6) : block);
  return readFirstDirectory(file, { limits: TEXT_LIMITS, broken });
}

/**
 * The values of the first directory: of each tag in `limits` the first one, if it is not longer than
 * its limit. No other directory is followed.
 */
async function readFirstDirectory(
  file: FileBytes,
  { limits, broken }: { limits: ReadonlyMap<number, number>; broken: string[] },
): Promise<Map<number, Uint8Array>> {
  const values = new Map<number, Uint8Array>();
  const header = await file.read(0, HEADER);
  const little = startsWith(header, 'II');
  if (header.length < HEADER || viewOf(header).getUint16(2, little) !== MAGIC) {
    broken.push('the EXIF is not valid');
    return values;
  }
  const start = viewOf(header).getUint32(4, little);
  const unread = new Map(limits);
  for (const entry of await readEntries(file, { start, little })) {
    const tag = viewOf(entry).getUint16(0, little);
    const limit = unread.get(tag);
    if (limit === undefined) {
      continue;
    }
    unread.delete(tag);
    const value = await readValue(file, { entry, little, limit });
    if (value) {
      values.set(tag, value);
    } else {
      broken.push(`the value of TIFF tag ${tag} is too long or cut off`);
    }
  }
  return values;
}

async function readEntries(
  file: FileBytes,
  { start, little }: { start: number; little: boolean },
): Promise<Uint8Array[]> {
  const counter = await file.read(start, 2);
  const count = counter.length < 2 ? 0 : viewOf(counter).getUint16(0, little);
  const bytes = await file.read(start + 2, Math.min(count, MAX_PARTS) * ENTRY);
  const entries: Uint8Array[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    entries.push(bytes.subarray(at, at + ENTRY));
  }
  return entries;
}

async function readValue(
  file: FileBytes,
  { entry, little, limit }: { entry: Uint8Array; little: boolean; limit: number },
): Promise<Uint8Array | undefined> {
  const view = viewOf(entry);
  const length = (TYPE_SIZES[view.getUint16(2, little)] ?? 0) * view.getUint32(4, little);
  if (length === 0 || length > limit) {
    return undefined;
  }
  if (length <= 4) {
    return entry.subarray(8, 8 + length);
  }
  const value = await file.read(view.getUint32(8, little), length);
  return value.length === length ? value : undefined;
}
