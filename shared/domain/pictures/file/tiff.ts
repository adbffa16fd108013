import { MAX_BYTES, MAX_PARTS, type MetadataBlocks, noBlocks } from './blocks';
import { type FileBytes, inMemory, startsWith, viewOf } from './file-bytes';

/** Tags of the first image directory, by number (TIFF 6, Exif 2.32, XMP part 3). */
export const TIFF_TAG = {
  imageDescription: 270,
  artist: 315,
  xmp: 700,
  copyright: 33432,
  iim: 33723,
} as const;

const TEXTS: number[] = [TIFF_TAG.imageDescription, TIFF_TAG.artist, TIFF_TAG.copyright];

/** Bytes of one value, by TIFF type. */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

const HEADER = 8;
const ENTRY = 12;
const MAGIC = 42;

export function isTiff(head: Uint8Array): boolean {
  return startsWith(head, 'II*\0') || startsWith(head, 'MM\0*');
}

/** The metadata of a TIFF file: all of it stands in the first directory. */
export async function readTiff(file: FileBytes): Promise<MetadataBlocks> {
  const blocks = noBlocks();
  const values = await readFirstDirectory(file, {
    limits: new Map([
      ...TEXTS.map((tag) => [tag, MAX_BYTES.text] as const),
      [TIFF_TAG.xmp, MAX_BYTES.xmp],
      [TIFF_TAG.iim, MAX_BYTES.iim],
    ]),
    broken: blocks.broken,
  });
  const exif = new Map([...values].filter(([tag]) => TEXTS.includes(tag)));
  return { ...blocks, exif, iim: values.get(TIFF_TAG.iim), xmp: values.get(TIFF_TAG.xmp) };
}

/** The texts of an EXIF block, which is a small TIFF file inside another. */
export function readExif(
  block: Uint8Array,
  broken: string[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const hasMarker = startsWith(block, 'Exif\0\0');
  return readFirstDirectory(inMemory(hasMarker ? block.subarray(6) : block), {
    limits: new Map(TEXTS.map((tag) => [tag, MAX_BYTES.text])),
    broken,
  });
}

/**
 * The wanted values of the first directory, each at most as long as its limit. No other directory
 * is followed, so that none can lead back, and no value is read twice.
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
  const entries = await readEntries(file, { start, little });
  for (let at = 0; at + ENTRY <= entries.length; at += ENTRY) {
    const entry = entries.subarray(at, at + ENTRY);
    const tag = viewOf(entry).getUint16(0, little);
    const limit = limits.get(tag);
    if (limit !== undefined && !values.has(tag)) {
      const value = await readValue(file, { entry, little, limit });
      if (value) {
        values.set(tag, value);
      } else {
        broken.push(`the value of TIFF tag ${tag} is too long or cut off`);
      }
    }
  }
  return values;
}

async function readEntries(
  file: FileBytes,
  { start, little }: { start: number; little: boolean },
): Promise<Uint8Array> {
  const counter = await file.read(start, 2);
  const count = counter.length < 2 ? 0 : viewOf(counter).getUint16(0, little);
  return file.read(start + 2, Math.min(count, MAX_PARTS) * ENTRY);
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
