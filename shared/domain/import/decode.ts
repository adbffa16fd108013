import { decodeBytes, markedEncoding } from './bytes';
import { MAX_SOURCE_BYTES } from './limits';
import { SourceRefused } from './story';

/** Bytes that start files of other kinds, and what those are. */
const SIGNATURES: Array<{ bytes: number[]; kind: string }> = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'a Word or ZIP file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Word file' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'a GIF picture' },
  { bytes: [0x1f, 0x8b], kind: 'a compressed file' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'an RTF file' },
];

/** How much of a file is looked at to tell text from other things. */
const SAMPLE = 64 * 1024;

/** More controls than this part of a file, and it is no text. */
const MOST_CONTROLS = 0.02;

/**
 * The text of a file: UTF-8, UTF-16 with or without its mark, the code that a page or a feed names,
 * else Windows-1252, which is what an old program means when it says nothing.
 *
 * @throws SourceRefused for a file that is empty, too large or no text, in words that say what to do
 */
export function decodeSource(bytes: Uint8Array): string {
  if (bytes.length === 0) {
    throw new SourceRefused('The file is empty.');
  }
  checkSize(bytes.length);
  const signature = SIGNATURES.find(({ bytes: start }) =>
    start.every((byte, index) => bytes[index] === byte),
  );
  if (signature) {
    throw new SourceRefused(
      `This is ${signature.kind}, not text. Save it as text or HTML, or copy and paste its words.`,
    );
  }
  const text = decode(bytes);
  if (text.trim() === '') {
    throw new SourceRefused('The file holds nothing but white space.');
  }
  return text;
}

/** @throws SourceRefused for more than `MAX_SOURCE_BYTES` */
export function checkSize(bytes: number): void {
  if (bytes > MAX_SOURCE_BYTES) {
    const size = (bytes / 1024 / 1024).toFixed(1);
    const most = MAX_SOURCE_BYTES / 1024 / 1024;
    throw new SourceRefused(
      `The copy is ${size} MB large; at most ${most} MB are read. Split it, or send the story alone.`,
    );
  }
}

function decode(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    refuseBinary(controlsIn(text.slice(0, SAMPLE)));
    return text;
  }
  refuseBinary(controlsInBytes(bytes));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeBytes(bytes);
  }
}

/** Part of the characters of a text in any letters that are spaces, digits or line ends, at least. */
const LEAST_PLAIN = 0.02;

/** By the mark at its start, else by where the zeros of spaces, line ends and Latin letters stand. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = markedEncoding(bytes);
  if (marked) {
    return marked;
  }
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0);
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > LEAST_PLAIN && even < odd / 50) {
    return 'utf-16le';
  }
  return even > LEAST_PLAIN && odd < even / 50 ? 'utf-16be' : undefined;
}

/** @throws SourceRefused where too many controls stand among the characters of a sample */
function refuseBinary({ controls, size }: { controls: number; size: number }): void {
  if (controls > size * MOST_CONTROLS) {
    throw new SourceRefused('This is no text file. Save it as text or HTML, or paste its words.');
  }
}

function controlsInBytes(bytes: Uint8Array): { controls: number; size: number } {
  const sample = bytes.subarray(0, SAMPLE);
  const isControl = (byte: number) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte);
  const controls = sample.filter(isControl);
  return { controls: controls.includes(0) ? sample.length : controls.length, size: sample.length };
}

function controlsIn(text: string): { controls: number; size: number } {
  const controls = text.match(/(?![\t\n\f\r])\p{Cc}|\uFFFD/gu) ?? [];
  return { controls: controls.length, size: text.length };
}
