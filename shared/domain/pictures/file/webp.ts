import { type BlockPlace, MAX_PARTS, type MetadataBlocks, readBlock } from './blocks';
import { ascii, type FileBytes, startsWith, viewOf } from './file-bytes';
import { readExif } from './tiff';

const HEADER = 12;

export function isWebp(head: Uint8Array): boolean {
  return startsWith(head, 'RIFF') && startsWith(head.subarray(8), 'WEBP');
}

/**
 * The metadata of a WebP file: the first chunk with EXIF and the first one with XMP, which come
 * behind the picture. WebP has no chunk for IIM.
 */
export async function readWebp(file: FileBytes): Promise<MetadataBlocks> {
  const broken: string[] = [];
  const chunks = await findChunks(file);
  const exif = chunks.find(({ name }) => name === 'EXIF');
  const xmp = chunks.find(({ name }) => name === 'XMP');
  return {
    exif: await readExif(await readBlock(file, exif, broken), broken),
    xmp: await readBlock(file, xmp, broken),
    broken,
  };
}

async function findChunks(file: FileBytes): Promise<BlockPlace[]> {
  const found: BlockPlace[] = [];
  let at = HEADER;
  for (let parts = 0; at + 8 <= file.size && parts < MAX_PARTS; parts += 1) {
    const head = await file.read(at, 8);
    const name = ascii(head, 0, 4).trim();
    const length = viewOf(head).getUint32(4, true);
    if (name === 'EXIF' || name === 'XMP') {
      found.push({ name, offset: at + 8, length });
    }
    at += 8 + length + (length % 2);
  }
  return found;
}
