import { MAX_PARTS } from './blocks';
import { ascii, viewOf } from './file-bytes';

/** A box of the ISO base media file format (ISO 14496-12): its type and where its content is. */
export interface Box {
  type: string;
  start: number;
  end: number;
}

/**
 * Reads the header of a box.
 *
 * @param head the first 16 bytes of the box, or fewer where the file ends
 * @param at where the box begins
 * @param limit where its container ends
 */
export function boxAt(head: Uint8Array, at: number, limit: number): Box | undefined {
  if (head.length < 8) {
    return undefined;
  }
  const view = viewOf(head);
  const short = view.getUint32(0);
  const isLong = short === 1;
  if (isLong && head.length < 16) {
    return undefined;
  }
  const header = isLong ? 16 : 8;
  const size = isLong ? Number(view.getBigUint64(8)) : short;
  const end = size === 0 ? limit : at + size;
  return end < at + header ? undefined : { type: ascii(head, 4, 8), start: at + header, end };
}

/** The boxes in a part of `bytes`, up to the first broken one. */
export function boxesIn(bytes: Uint8Array, start: number, end = bytes.length): Box[] {
  const boxes: Box[] = [];
  let at = start;
  while (at < end && boxes.length < MAX_PARTS) {
    const box = boxAt(bytes.subarray(at, at + 16), at, end);
    if (!box || box.end > end) {
      break;
    }
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** Reads big-endian numbers one after the other; throws a RangeError beyond the end. */
export class NumberReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  /** @param size 0 to 8 bytes; a number of no bytes is 0 */
  next(size: number): number {
    let value = 0;
    for (const byte of this.bytes.subarray(this.at, this.at + size)) {
      value = value * 256 + byte;
    }
    this.skip(size);
    return value;
  }

  skip(size: number): void {
    this.at += size;
    if (this.at > this.bytes.length) {
      throw new RangeError('the directory is cut off');
    }
  }
}
