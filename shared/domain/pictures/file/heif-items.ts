import { MAX_PARTS } from './blocks';
import { type Box, boxesIn, NumberReader } from './boxes';
import { ascii } from './file-bytes';

/** A metadata item of a HEIF file. */
export interface HeifItem {
  kind: 'EXIF' | 'XMP';
  /** Where its bytes are, part by part: the first `MAX_EXTENTS` parts and one more at most. */
  extents: Array<{ offset: number; length: number }>;
  /** Whether `offset` counts from the beginning of the directory, not from that of the file. */
  inDirectory: boolean;
}

/** In how many parts an item may be stored; writers use one. */
export const MAX_EXTENTS = 64;

const XMP_TYPE = 'application/rdf+xml\0';

/**
 * The first EXIF item and the first XMP item that a HEIF directory (the content of its `meta` box)
 * lists.
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
  return itemLocations(meta, { box: locations, dataStart: data?.start ?? 0, kinds });
}

/** The kind of an item by its number: one item of each kind. */
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
    if (kind && ![...kinds.values()].includes(kind)) {
      kinds.set(id, kind);
    }
  }
  return kinds;
}

/** After the type come a name and, where the type is `mime`, the type of the content. */
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
  { box, dataStart, kinds }: { box: Box; dataStart: number; kinds: Map<number, HeifItem['kind']> },
): HeifItem[] {
  const version = meta[box.start] ?? 0;
  const numbers = new NumberReader(meta.subarray(0, box.end), box.start + 4);
  const [offsetSize, lengthSize] = nibbles(numbers.next(1));
  const [baseSize, indexSize] = nibbles(numbers.next(1));
  const sizes = { index: version === 0 ? 0 : indexSize, offset: offsetSize, length: lengthSize };
  const idSize = version < 2 ? 2 : 4;
  const items: HeifItem[] = [];
  for (let left = Math.min(numbers.next(idSize), MAX_PARTS); left > 0; left -= 1) {
    const id = numbers.next(idSize);
    const method = version === 0 ? 0 : numbers.next(2) % 16;
    numbers.skip(2);
    const base = numbers.next(baseSize) + (method === 1 ? dataStart : 0);
    const extents = readExtents(numbers, { base, sizes });
    const kind = kinds.get(id);
    if (kind && !items.some((item) => item.kind === kind)) {
      items.push({ kind, extents, inDirectory: method === 1 });
    }
  }
  return items;
}

/** All numbers may have a size of 0: without a limit, the largest count would cost no bytes. */
function readExtents(
  numbers: NumberReader,
  { base, sizes }: { base: number; sizes: Record<'index' | 'offset' | 'length', number> },
): HeifItem['extents'] {
  const count = numbers.next(2);
  const kept = Math.min(count, MAX_EXTENTS + 1);
  const extents: HeifItem['extents'] = [];
  while (extents.length < kept) {
    numbers.skip(sizes.index);
    extents.push({ offset: base + numbers.next(sizes.offset), length: numbers.next(sizes.length) });
  }
  numbers.skip((count - kept) * (sizes.index + sizes.offset + sizes.length));
  return extents;
}

function nibbles(byte: number): [number, number] {
  return [Math.floor(byte / 16), byte % 16];
}
