import { MAX_PARTS } from './blocks';
import { type Box, boxesIn, NumberReader } from './boxes';
import { ascii } from './file-bytes';

/** A part of a HEIF file: something that is not a picture, where this is about metadata. */
export interface HeifItem {
  kind: 'EXIF' | 'XMP';
  /** Where its bytes are: one stretch after the other. */
  extents: Array<{ offset: number; length: number }>;
  /** Whether `offset` counts from the beginning of the file, or inside the directory. */
  inDirectory: boolean;
}

const XMP_TYPE = 'application/rdf+xml\0';

/**
 * The metadata items that a HEIF directory (the content of its `meta` box) lists.
 *
 * @throws RangeError when the directory is cut off
 */
export function metadataItems(meta: Uint8Array): HeifItem[] {
  const boxes = boxesIn(meta, 4);
  const info = boxes.find(({ type }) => type === 'iinf');
  const locations = boxes.find(({ type }) => type === 'iloc');
  const data = boxes.find(({ type }) => type === 'idat');
  if (!info || !locations) {
    return [];
  }
  const kinds = itemKinds(meta, info);
  return itemLocations(meta, { box: locations, dataStart: data?.start ?? 0 }).flatMap(
    ({ id, ...location }) => {
      const kind = kinds.get(id);
      return kind ? [{ kind, ...location }] : [];
    },
  );
}

function itemKinds(meta: Uint8Array, info: Box): Map<number, HeifItem['kind']> {
  const counterSize = meta[info.start] === 0 ? 2 : 4;
  const kinds = new Map<number, HeifItem['kind']>();
  for (const { type, start, end } of boxesIn(meta, info.start + 4 + counterSize, info.end)) {
    const version = meta[start] ?? 0;
    if (type !== 'infe' || version < 2) {
      continue;
    }
    const idSize = version === 2 ? 2 : 4;
    const id = new NumberReader(meta, start + 4).next(idSize);
    const typeAt = start + 4 + idSize + 2;
    const kind = kindOf(ascii(meta, typeAt, typeAt + 4), meta.subarray(typeAt + 4, end));
    if (kind) {
      kinds.set(id, kind);
    }
  }
  return kinds;
}

/** After the type stand a name and, where the type is `mime`, the content's type. */
function kindOf(type: string, rest: Uint8Array): HeifItem['kind'] | undefined {
  if (type === 'Exif') {
    return 'EXIF';
  }
  const nameEnd = rest.indexOf(0) + 1;
  const content = ascii(rest, nameEnd, nameEnd + XMP_TYPE.length);
  return type === 'mime' && content === XMP_TYPE ? 'XMP' : undefined;
}

function itemLocations(
  meta: Uint8Array,
  { box, dataStart }: { box: Box; dataStart: number },
): Array<Omit<HeifItem, 'kind'> & { id: number }> {
  const version = meta[box.start] ?? 0;
  const numbers = new NumberReader(meta.subarray(0, box.end), box.start + 4);
  const [offsetSize, lengthSize] = nibbles(numbers.next(1));
  const [baseSize, indexSize] = nibbles(numbers.next(1));
  const count = numbers.next(version < 2 ? 2 : 4);
  const items: Array<Omit<HeifItem, 'kind'> & { id: number }> = [];
  while (items.length < Math.min(count, MAX_PARTS)) {
    const id = numbers.next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : numbers.next(2) % 16;
    numbers.next(2);
    const base = numbers.next(baseSize) + (method === 1 ? dataStart : 0);
    const extents: HeifItem['extents'] = [];
    for (let left = numbers.next(2); left > 0; left -= 1) {
      numbers.next(version === 0 ? 0 : indexSize);
      const offset = base + numbers.next(offsetSize);
      const length = numbers.next(lengthSize);
      if (extents.length < MAX_PARTS) {
        extents.push({ offset, length });
      }
    }
    items.push({ id, extents, inDirectory: method === 1 });
  }
  return items;
}

function nibbles(byte: number): [number, number] {
  return [Math.floor(byte / 16), byte % 16];
}
