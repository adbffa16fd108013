import { MAX_PARTS } from './blocks';
import { ascii, viewOf } from './file-bytes';

/** A box of the ISO base media file format (ISO 14496-12): its type, and where its content is. */
export interface Box {
  type: string;
  start: number;
  end: number;
}

/** Reads the header of a box at `at`; `limit` is where that which holds it ends. */
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

/** The boxes that stand one after the other in `bytes`, from `start` on; a broken one ends them. */
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

/** Reads numbers of 0 to 8 bytes one after the other; beyond the end it throws a RangeError. */
export class NumberReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  next(size: number): number {
    if (this.at + size > this.bytes.length) {
      throw new RangeError('the directory is cut off');
    }
    let value = 0;
    for (const end = this.at + size; this.at < end; this.at += 1) {
      value = value * 256 + (this.bytes[this.at] ?? 0);
    }
    return value;
  }
}
