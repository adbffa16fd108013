import { MAX_PARTS, type MetadataBlocks, noBlocks, readBlock } from './blocks';
import { ascii, type FileBytes, startsWith, viewOf } from './file-bytes';
import { readExif } from './tiff';

const HEADER = 12;

export function isWebp(head: Uint8Array): boolean {
  return startsWith(head, 'RIFF') && startsWith(head.subarray(8), 'WEBP');
}

/** The metadata of a WebP file, whose chunks stand behind the picture. It has no place for IIM. */
export async function readWebp(file: FileBytes): Promise<MetadataBlocks> {
  const blocks = noBlocks();
  const { broken } = blocks;
  let at = HEADER;
  for (let parts = 0; at + 8 <= file.size && parts < MAX_PARTS; parts += 1) {
    const head = await file.read(at, 8);
    const type = ascii(head, 0, 4);
    const place = { offset: at + 8, length: viewOf(head).getUint32(4, true), broken };
    if (type === 'EXIF' && blocks.exif.size === 0) {
      const exif = await readBlock(file, { ...place, name: 'EXIF' });
      blocks.exif = exif ? await readExif(exif, broken) : blocks.exif;
    }
    if (type === 'XMP ') {
      blocks.xmp ??= await readBlock(file, { ...place, name: 'XMP' });
    }
    at = place.offset + place.length + (place.length % 2);
  }
  return blocks;
}
