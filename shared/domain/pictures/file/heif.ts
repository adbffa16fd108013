import { MAX_BYTES, type MetadataBlocks, noBlocks, readBlock } from './blocks';
import { type Box, boxAt } from './boxes';
import { ascii, type FileBytes, inMemory, viewOf } from './file-bytes';
import { type HeifItem, metadataItems } from './heif-items';
import { readExif } from './tiff';

/** Brands of HEIC and AVIF (ISO 23008-12, AV1 Image File Format); a video has others. */
const BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

/** Boxes that may stand before the directory. */
const MAX_BOXES = 64;

/** Each is a stretch of the file; writers use one. */
const MAX_EXTENTS = 64;

export function isHeif(head: Uint8Array): boolean {
  return ascii(head, 4, 8) === 'ftyp' && BRANDS.includes(ascii(head, 8, 12));
}

/** The metadata of a HEIC or AVIF file, wherever its directory says that it is. */
export async function readHeif(file: FileBytes): Promise<MetadataBlocks> {
  const blocks = noBlocks();
  const { broken } = blocks;
  const meta = await readDirectory(file, broken);
  for (const item of meta ? itemsOf(meta, broken) : []) {
    const source = meta && item.inDirectory ? inMemory(meta) : file;
    const bytes = await readItem(source, item, broken);
    if (bytes && item.kind === 'XMP') {
      blocks.xmp ??= bytes;
    }
    if (bytes && item.kind === 'EXIF' && blocks.exif.size === 0) {
      blocks.exif = await readExif(withoutOffset(bytes), broken);
    }
  }
  return blocks;
}

async function readDirectory(file: FileBytes, broken: string[]): Promise<Uint8Array | undefined> {
  const box = await findBox(file, 'meta');
  if (!box) {
    return undefined;
  }
  const length = box.end - box.start;
  if (length > MAX_BYTES.directory) {
    broken.push(`the directory is larger than ${MAX_BYTES.directory / 1024} KB`);
    return undefined;
  }
  return file.read(box.start, length);
}

async function findBox(file: FileBytes, type: string): Promise<Box | undefined> {
  let at = 0;
  for (let parts = 0; at < file.size && parts < MAX_BOXES; parts += 1) {
    const box = boxAt(await file.read(at, 16), at, file.size);
    if (!box || box.type === type) {
      return box;
    }
    at = box.end;
  }
  return undefined;
}

function itemsOf(meta: Uint8Array, broken: string[]): HeifItem[] {
  try {
    return metadataItems(meta);
  } catch {
    broken.push('the directory is not valid');
    return [];
  }
}

async function readItem(
  file: FileBytes,
  { kind, extents }: HeifItem,
  broken: string[],
): Promise<Uint8Array | undefined> {
  const total = extents.reduce((sum, { length }) => sum + length, 0);
  if (extents.length > MAX_EXTENTS || total > MAX_BYTES[kind === 'XMP' ? 'xmp' : 'exif']) {
    broken.push(`the ${kind} is too large`);
    return undefined;
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const { offset, length } of extents) {
    const part = await readBlock(file, { name: kind, offset, length, broken });
    if (!part) {
      return undefined;
    }
    bytes.set(part, at);
    at += length;
  }
  return bytes;
}

/** The EXIF of an item comes behind four bytes that say how far behind them it begins. */
function withoutOffset(bytes: Uint8Array): Uint8Array {
  return bytes.length < 4 ? bytes : bytes.subarray(4 + viewOf(bytes).getUint32(0));
}
