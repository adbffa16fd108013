import { type BlockPlace, MAX_BYTES, MAX_PARTS, type MetadataBlocks, readBlock } from './blocks';
import { type FileBytes, joinBytes, startsWith, viewOf } from './file-bytes';
import { readResources } from './photoshop';
import { readExif } from './tiff';

const MARKER = { first: 0xff, app1: 0xe1, app13: 0xed, startOfScan: 0xda, endOfImage: 0xd9 };

/** The segments with metadata: their marker, and the identifier at the start of their content. */
const KINDS = [
  { name: 'EXIF', marker: MARKER.app1, id: 'Exif\0\0' },
  { name: 'XMP', marker: MARKER.app1, id: 'http://ns.adobe.com/xap/1.0/\0' },
  { name: 'IIM', marker: MARKER.app13, id: 'Photoshop 3.0\0' },
] as const;

const LONGEST_ID = Math.max(...KINDS.map(({ id }) => id.length));

export function isJpeg(head: Uint8Array): boolean {
  return head[0] === MARKER.first && head[1] === 0xd8 && head[2] === MARKER.first;
}

/**
 * The metadata of a JPEG file, from the segments before the picture: the first one with EXIF, the
 * first one with XMP, all of Photoshop's. Extended XMP is not read: it holds what did not fit into
 * 64 KB, such as the history of edits, and the properties that we read are in the standard packet.
 */
export async function readJpeg(file: FileBytes): Promise<MetadataBlocks> {
  const broken: string[] = [];
  const segments = await findSegments(file, broken);
  const exif = segments.find(({ name }) => name === 'EXIF');
  const xmp = segments.find(({ name }) => name === 'XMP');
  const photoshop = segments.filter(({ name }) => name === 'IIM');
  return {
    exif: await readExif(await readBlock(file, exif, broken), broken),
    xmp: await readBlock(file, xmp, broken),
    ...readResources(await readPhotoshop(file, photoshop, broken)),
    broken,
  };
}

async function findSegments(file: FileBytes, broken: string[]): Promise<BlockPlace[]> {
  const found: BlockPlace[] = [];
  let at = 2;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const head = await file.read(at, 4 + LONGEST_ID);
    if (head.length < 4 || head[0] !== MARKER.first) {
      broken.push('the file is cut off or not a valid JPEG');
      break;
    }
    const marker = head[1] ?? 0;
    if (marker === MARKER.startOfScan || marker === MARKER.endOfImage) {
      break;
    }
    if (marker === MARKER.first) {
      at += 1;
      continue;
    }
    const length = viewOf(head).getUint16(2);
    const kind = KINDS.find((one) => one.marker === marker && startsWith(head.subarray(4), one.id));
    if (kind) {
      const start = 4 + kind.id.length;
      found.push({ name: kind.name, offset: at + start, length: Math.max(0, length + 2 - start) });
    }
    at += 2 + Math.max(2, length);
  }
  return found;
}

/** Long Photoshop resources continue from one segment to the next. */
async function readPhotoshop(
  file: FileBytes,
  segments: BlockPlace[],
  broken: string[],
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const segment of segments) {
    if (total + segment.length > MAX_BYTES.iim) {
      break;
    }
    const part = await readBlock(file, segment, broken);
    if (!part) {
      break;
    }
    parts.push(part);
    total += part.length;
  }
  return joinBytes(parts);
}
