import { decodeText } from '../../platform/text-encoding';
import { viewOf } from '../file/file-bytes';
import { IIM_CHARACTER_SET } from './fields';

/** The texts of IIM datasets in the order of the file, by record and dataset: `2:80`. */
export type IimTexts = ReadonlyMap<string, string[]>;

/** The first byte of every dataset. */
const TAG_MARKER = 0x1c;
const HEADER = 5;

/** How often one dataset is read: a picture may have as many creators. */
const MAX_REPEATS = 50;

/** The character set UTF-8 (ISO 2022: ESC % G). */
const UTF_8 = [0x1b, 0x25, 0x47];

/**
 * Reads the wanted datasets of IIM 4.2, up to the first one that is broken. Their texts are UTF-8
 * where the character set says so or they are valid UTF-8, else Windows-1252.
 */
export function readIim(
  iim: Uint8Array,
  wanted: ReadonlySet<string>,
): { texts: IimTexts; isBroken: boolean } {
  const { datasets, end } = readDatasets(iim, wanted);
  const characterSet = datasets.get(IIM_CHARACTER_SET)?.[0] ?? [];
  const isUtf8 = UTF_8.every((byte, index) => characterSet[index] === byte);
  const decode = isUtf8 ? (bytes: Uint8Array) => new TextDecoder().decode(bytes) : decodeText;
  const texts = [...datasets].map(([name, values]) => [name, values.map(decode)] as const);
  const isPadding = (byte: number) => byte === 0;
  return { texts: new Map(texts), isBroken: !iim.subarray(end).every(isPadding) };
}

/** @returns with `end`, the offset behind the last whole dataset */
function readDatasets(
  iim: Uint8Array,
  wanted: ReadonlySet<string>,
): { datasets: Map<string, Uint8Array[]>; end: number } {
  const view = viewOf(iim);
  const datasets = new Map<string, Uint8Array[]>();
  let at = 0;
  while (at + HEADER <= iim.length && iim[at] === TAG_MARKER) {
    const end = at + HEADER + view.getUint16(at + 3);
    if (end > iim.length) {
      break;
    }
    const name = `${iim[at + 1]}:${iim[at + 2]}`;
    const values = datasets.get(name) ?? [];
    if (wanted.has(name) && values.length < MAX_REPEATS) {
      datasets.set(name, [...values, iim.subarray(at + HEADER, end)]);
    }
    at = end;
  }
  return { datasets, end: at };
}
