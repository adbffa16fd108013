import { MAX_BYTES, type MetadataBlocks, readBlock } from './blocks';
import { type Box, boxAt } from './boxes';
import { ascii, type FileBytes, inMemory, joinBytes, viewOf } from './file-bytes';
import { type HeifItem, MAX_EXTENTS, metadataItems } from './heif-items';
import { readExif } from './tiff';

/** Brands of HEIC and AVIF (ISO 23008-12, AV1 Image File Format); a video has others. */
const BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

/** How many boxes may come before the directory. */
const MAX_BOXES = 64;

export function isHeif(head: Uint8Array): boolean {
  return ascii(head, 4, 8) === 'ftyp' && BRANDS.includes(ascii(head, 8, 12));
}

/** The metadata of a HEIC or AVIF file, which its directory leads to. */
export async function readHeif(file: FileBytes): Promise<MetadataBlocks> {
  const broken: string[] = [];
  const meta = await readDirectory(file, broken);
  const items = meta ? itemsOf(meta, broken) : [];
  const read = (kind: HeifItem['kind']) => {
    const item = items.find((one) => one.kind === kind);
    return item && readItem(item.inDirectory && meta ? inMemory(meta) : file, item, broken);
  };
  return {
    exif: await readExif(withoutOffset(await read('EXIF')), broken),
    xmp: await read('XMP'),
    broken,
  };
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
  const parts: Uint8Array[] = [];
  for (const { offset, length } of extents) {
    const part = await readBlock(file, { name: kind, offset, length }, broken);
    if (!part) {
      return undefined;
    }
    parts.push(part);
  }
  return joinBytes(parts);
}

/** The first four bytes of an EXIF item are the distance from their end to the EXIF block. */
function withoutOffset(bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes && bytes.length >= 4 ? bytes.subarray(4 + viewOf(bytes).getUint32(0)) : bytes;
}
