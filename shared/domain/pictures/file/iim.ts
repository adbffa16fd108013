import { viewOf } from './file-bytes';

const DATASET = 0x1c;
const HEADER = 5;

/** How often one dataset may stand there: as often as a picture may have creators. */
const MAX_REPEATS = 50;

export interface WholeDatasets {
  /** The wanted datasets, one after the other, in their order. */
  datasets: Uint8Array;
  /** Whether something else than zeros stands behind the last one that is whole. */
  isBroken: boolean;
}

/** Picks datasets (`2:80`, …) out of IIM, up to the first one that is broken. */
export function wholeDatasets(iim: Uint8Array, wanted: ReadonlySet<string>): WholeDatasets {
  const view = viewOf(iim);
  const picked = new Uint8Array(iim.length);
  const counts = new Map<string, number>();
  let length = 0;
  let at = 0;
  while (at + HEADER <= iim.length && iim[at] === DATASET) {
    const end = at + HEADER + view.getUint16(at + 3);
    if (end > iim.length) {
      break;
    }
    const name = `${iim[at + 1]}:${iim[at + 2]}`;
    const count = counts.get(name) ?? 0;
    if (wanted.has(name) && count < MAX_REPEATS) {
      counts.set(name, count + 1);
      picked.set(iim.subarray(at, end), length);
      length += end - at;
    }
    at = end;
  }
  const isBroken = iim.subarray(at).some((byte) => byte !== 0);
  return { datasets: picked.subarray(0, length), isBroken };
}
