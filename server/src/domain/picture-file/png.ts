import { MAX_PARTS, type MetadataBlocks, noBlocks, readBlock } from './blocks';
import { ascii, type FileBytes, startsWith, viewOf } from './file-bytes';
import { readExif } from './tiff';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const XMP_KEYWORD = 'XML:com.adobe.xmp\0';

/** After the keyword: whether it is compressed, how, a language and a translated keyword. */
const XMP_FLAGS = 4;

export function isPng(head: Uint8Array): boolean {
  return startsWith(head, SIGNATURE);
}

/**
 * The metadata of a PNG file, before or behind the picture. A compressed XMP is passed over, as the
 * XMP specification tells writers not to compress it; PNG has no place for IIM.
 */
export async function readPng(file: FileBytes): Promise<MetadataBlocks> {
  const blocks = noBlocks();
  const { broken } = blocks;
  let at = SIGNATURE.length;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const head = await file.read(at, 8 + XMP_KEYWORD.length + XMP_FLAGS);
    if (head.length < 8) {
      broken.push('the file is cut off');
      break;
    }
    const length = viewOf(head).getUint32(0);
    const type = ascii(head, 4, 8);
    if (type === 'IEND') {
      break;
    }
    if (type === 'eXIf' && blocks.exif.size === 0) {
      const exif = await readBlock(file, { name: 'EXIF', offset: at + 8, length, broken });
      blocks.exif = exif ? await readExif(exif, broken) : blocks.exif;
    }
    if (type === 'iTXt' && !blocks.xmp && startsWith(head.subarray(8), XMP_KEYWORD)) {
      const skipped = XMP_KEYWORD.length + XMP_FLAGS;
      blocks.xmp = await readXmp(file, {
        flags: head.subarray(8 + XMP_KEYWORD.length),
        offset: at + 8 + skipped,
        length: Math.max(0, length - skipped),
        broken,
      });
    }
    at += 12 + length;
  }
  return blocks;
}

async function readXmp(
  file: FileBytes,
  {
    flags,
    broken,
    ...place
  }: { flags: Uint8Array; offset: number; length: number; broken: string[] },
): Promise<Uint8Array | undefined> {
  if (flags.some((flag) => flag !== 0)) {
    broken.push('the XMP is compressed');
    return undefined;
  }
  return readBlock(file, { ...place, name: 'XMP', broken });
}
