import { type BlockPlace, MAX_BYTES, MAX_PARTS, type MetadataBlocks, readBlock } from './blocks';
import { ascii, type FileBytes, startsWith, viewOf } from './file-bytes';
import { readExif } from './tiff';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const XMP_KEYWORD = 'XML:com.adobe.xmp\0';

/** Decompresses a zlib stream; throws when it is not valid or its content is longer than `max` bytes. */
export type Inflate = (bytes: Uint8Array, max: number) => Uint8Array;

interface Chunk extends BlockPlace {
  type: string;
}

export function isPng(head: Uint8Array): boolean {
  return startsWith(head, SIGNATURE);
}

/**
 * The metadata of a PNG file, before or behind the picture: the first chunk with EXIF and the first
 * one with XMP. PNG has no chunk for IIM.
 */
export async function readPng(file: FileBytes, inflate: Inflate): Promise<MetadataBlocks> {
  const broken: string[] = [];
  const chunks = await findChunks(file, broken);
  const exif = chunks.find(({ name }) => name === 'EXIF');
  return {
    exif: await readExif(await readBlock(file, exif, broken), broken),
    xmp: await readXmp(file, { chunk: chunks.find(({ name }) => name === 'XMP'), inflate, broken }),
    broken,
  };
}

async function findChunks(file: FileBytes, broken: string[]): Promise<Chunk[]> {
  const found: Chunk[] = [];
  let at = SIGNATURE.length;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const head = await file.read(at, 8 + XMP_KEYWORD.length);
    if (head.length < 8) {
      broken.push('the file is cut off');
      break;
    }
    const type = ascii(head, 4, 8);
    if (type === 'IEND') {
      break;
    }
    const length = viewOf(head).getUint32(0);
    const name = nameOf(type, head.subarray(8));
    if (name) {
      found.push({ type, name, offset: at + 8, length });
    }
    at += 12 + length;
  }
  return found;
}

function nameOf(type: string, content: Uint8Array): 'EXIF' | 'XMP' | undefined {
  if (type === 'eXIf') {
    return 'EXIF';
  }
  const isText = type === 'iTXt' || type === 'zTXt';
  return isText && startsWith(content, XMP_KEYWORD) ? 'XMP' : undefined;
}

async function readXmp(
  file: FileBytes,
  { chunk, inflate, broken }: { chunk: Chunk | undefined; inflate: Inflate; broken: string[] },
): Promise<Uint8Array | undefined> {
  const content = await readBlock(file, chunk, broken);
  if (!chunk || !content) {
    return undefined;
  }
  const { text, isCompressed } = textOf(chunk.type, content.subarray(XMP_KEYWORD.length));
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

/**
 * The text of a chunk, after its keyword. `zTXt`: one byte for the method, then the compressed text.
 * `iTXt`: one byte that is 1 for compressed text, one for the method, a language and a translated
 * keyword, each with a zero at its end, then the text.
 */
function textOf(type: string, content: Uint8Array): { text: Uint8Array; isCompressed: boolean } {
  if (type === 'zTXt') {
    return { text: content.subarray(1), isCompressed: true };
  }
  const languageEnd = content.indexOf(0, 2) + 1;
  const keywordEnd = content.indexOf(0, languageEnd) + 1;
  return { text: content.subarray(keywordEnd), isCompressed: content[0] === 1 };
}
