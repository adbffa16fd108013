import { MAX_BYTES, MAX_PARTS, type MetadataBlocks, noBlocks, readBlock } from './blocks';
import { type FileBytes, startsWith, viewOf } from './file-bytes';
import { readResources } from './photoshop';
import { readExif } from './tiff';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';
const LONGEST_ID = XMP.length;

const MARKER = { first: 0xff, app1: 0xe1, app13: 0xed, startOfScan: 0xda, endOfImage: 0xd9 };

/** A segment that holds metadata: where what follows its name stands. */
interface Segment {
  kind: 'exif' | 'xmp' | 'photoshop';
  offset: number;
  length: number;
}

export function isJpeg(head: Uint8Array): boolean {
  return head[0] === MARKER.first && head[1] === 0xd8 && head[2] === MARKER.first;
}

/**
 * The metadata of a JPEG file. Only what stands before the picture is looked at, and of that only
 * the segments with metadata are read. An extended XMP (what did not fit into 64 KB, such as the
 * history of an edit) is passed over: what we look for is in the standard packet.
 */
export async function readJpeg(file: FileBytes): Promise<MetadataBlocks> {
  const blocks = noBlocks();
  const { broken } = blocks;
  const segments = await findSegments(file, broken);
  const first = (kind: Segment['kind']) => segments.find((segment) => segment.kind === kind);

  const exif = first('exif');
  const exifBytes = exif && (await readBlock(file, { ...exif, name: 'EXIF', broken }));
  const xmp = first('xmp');
  return {
    ...blocks,
    ...readResources(await readPhotoshop(file, segments, broken)),
    exif: exifBytes ? await readExif(exifBytes, broken) : blocks.exif,
    xmp: xmp && (await readBlock(file, { ...xmp, name: 'XMP', broken })),
  };
}

async function findSegments(file: FileBytes, broken: string[]): Promise<Segment[]> {
  const found: Segment[] = [];
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
    const segment = identify(marker, head.subarray(4));
    if (segment) {
      const { kind, idLength } = segment;
      const rest = Math.max(0, length - 2 - idLength);
      found.push({ kind, offset: at + 4 + idLength, length: rest });
    }
    at += 2 + Math.max(2, length);
  }
  return found;
}

function identify(
  marker: number,
  id: Uint8Array,
): { kind: Segment['kind']; idLength: number } | undefined {
  if (marker === MARKER.app1 && startsWith(id, EXIF)) {
    return { kind: 'exif', idLength: EXIF.length };
  }
  if (marker === MARKER.app1 && startsWith(id, XMP)) {
    return { kind: 'xmp', idLength: XMP.length };
  }
  if (marker === MARKER.app13 && startsWith(id, PHOTOSHOP)) {
    return { kind: 'photoshop', idLength: PHOTOSHOP.length };
  }
  return undefined;
}

/** Photoshop's resources go on from one segment to the next where they are long. */
async function readPhotoshop(
  file: FileBytes,
  segments: Segment[],
  broken: string[],
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const { offset, length } of segments.filter(({ kind }) => kind === 'photoshop')) {
    if (total + length > MAX_BYTES.iim) {
      break;
    }
    const part = await readBlock(file, { name: 'IIM', offset, length, broken });
    if (!part) {
      break;
    }
    parts.push(part);
    total += part.length;
  }
  return joined(parts, total);
}

function joined(parts: Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
