import { startsWith, viewOf } from './file-bytes';

/** The metadata in Photoshop's image resources. */
export interface PhotoshopResources {
  iim?: Uint8Array;
  iimDigest?: Uint8Array;
}

const IIM = 0x0404;
const IIM_DIGEST = 0x0425;

/** Finds the IIM datasets in image resource blocks (`8BIM`), up to the first broken block. */
export function readResources(bytes: Uint8Array): PhotoshopResources {
  const view = viewOf(bytes);
  const found: PhotoshopResources = {};
  let at = 0;
  while (at + 12 <= bytes.length && startsWith(bytes.subarray(at), '8BIM')) {
    const id = view.getUint16(at + 4);
    const nameLength = even(1 + view.getUint8(at + 6));
    const sizeAt = at + 6 + nameLength;
    if (sizeAt + 4 > bytes.length) {
      break;
    }
    const size = view.getUint32(sizeAt);
    const data = bytes.subarray(sizeAt + 4, sizeAt + 4 + size);
    if (id === IIM) {
      found.iim ??= data;
    } else if (id === IIM_DIGEST) {
      found.iimDigest ??= data;
    }
    at = sizeAt + 4 + even(size);
  }
  return found;
}

function even(length: number): number {
  return length + (length % 2);
}
