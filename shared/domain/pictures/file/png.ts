import { MAX_BYTES, MAX_PARTS, type MetadataBlocks, noBlocks, readBlock } from './blocks';
import { ascii, type FileBytes, startsWith, viewOf } from './file-bytes';
import { readExif } from './tiff';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const XMP_KEYWORD = 'XML:com.adobe.xmp\0';

/** Takes a zlib stream apart; throws when it is none, or longer than `max` bytes. */
export type Inflate = (bytes: Uint8Array, max: number) => Uint8Array;

export function isPng(head: Uint8Array): boolean {
  return startsWith(head, SIGNATURE);
}

/** The metadata of a PNG file, before or behind the picture. PNG has no place for IIM. */
export async function readPng(file: FileBytes, inflate: Inflate): Promise<MetadataBlocks> {
  const blocks = noBlocks();
  const { broken } = blocks;
  let at = SIGNATURE.length;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const head = await file.read(at, 8 + XMP_KEYWORD.length);
    if (head.length < 8) {
      broken.push('the file is cut off');
      break;
    }
    const place = { offset: at + 8, length: viewOf(head).getUint32(0), broken };
    const type = ascii(head, 4, 8);
    if (type === 'IEND') {
      break;
    }
    if (type === 'eXIf' && blocks.exif.size === 0) {
      const exif = await readBlock(file, { ...place, name: 'EXIF' });
      blocks.exif = exif ? await readExif(exif, broken) : blocks.exif;
    }
    const isText = type === 'iTXt' || type === 'zTXt';
    if (isText && !blocks.xmp && startsWith(head.subarray(8), XMP_KEYWORD)) {
      const chunk = await readBlock(file, { ...place, name: 'XMP' });
      blocks.xmp = chunk && textOf(chunk.subarray(XMP_KEYWORD.length), { type, inflate, broken });
    }
    at += 12 + place.length;
  }
  return blocks;
}

/**
 * The text of a chunk, behind its keyword. `zTXt`: the method, the compressed text. `iTXt`: whether
 * it is compressed, the method, a language and a translated keyword, each ended by a zero, the text.
 */
function textOf(
  content: Uint8Array,
  { type, inflate, broken }: { type: 'zTXt' | 'iTXt'; inflate: Inflate; broken: string[] },
): Uint8Array | undefined {
  const isCompressed = type === 'zTXt' || content[0] === 1;
  const languageEnd = content.indexOf(0, 2) + 1;
  const start = type === 'zTXt' ? 1 : content.indexOf(0, languageEnd) + 1;
  const text = content.subarray(start);
  if (!isCompressed) {
    return text;
  }
  try {
    return inflate(text, MAX_BYTES.xmp);
  } catch {
    broken.push(`the XMP is not valid, or larger than ${MAX_BYTES.xmp / 1024} KB`);
    return undefined;
  }
}
