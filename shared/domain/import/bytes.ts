import { decodeLatin1, latin1AsWindows1252, windows1252Character } from '../platform/text-encoding';

type Decoder = InstanceType<typeof TextDecoder>;

/** The characters of UTF-8 that take two bytes or more, and bytes that are none, one char a byte. */
const BEYOND_ASCII =
  /([\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2})|[\x80-\xFF]/g;

/** The code that a page or a feed names at its start. */
const DECLARED = /(?:\bcharset\s*=\s*|^\s*<\?xml[^>]{0,80}\bencoding\s*=\s*)["']?([\w.:-]{2,40})/i;

/** How much of a file is searched for it: as much as browsers do, and some more. */
const DECLARATION = 4096;

/**
 * Text of bytes that are no whole UTF-8: by the code that came with them, else by the one that they
 * name, else as UTF-8 with a few bytes of Windows-1252 in it, else as Windows-1252, which is what an
 * old program means when it says nothing.
 *
 * @param charset the label of a code, as a header names it; one that nobody knows is passed over
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): string {
  const raw = decodeLatin1(bytes);
  const decoder = decoderOf(charset) ?? declaredDecoder(raw.slice(0, DECLARATION));
  if (!decoder) {
    return decodeMixed(raw);
  }
  return decoder.encoding === 'windows-1252' ? latin1AsWindows1252(raw) : decoder.decode(bytes);
}

/** The code that the mark at the start of bytes names. */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Undefined where the code is none, or is one that is found out here without being named. */
function declaredDecoder(start: string): Decoder | undefined {
  const decoder = decoderOf(DECLARED.exec(start)?.[1]);
  return decoder && /^(utf-|windows-1252$)/.test(decoder.encoding) ? undefined : decoder;
}

function decoderOf(name: string | undefined): Decoder | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name);
  } catch {
    return undefined;
  }
}

function decodeMixed(raw: string): string {
  let whole = 0;
  let others = 0;
  for (const [, character] of raw.matchAll(BEYOND_ASCII)) {
    whole += character === undefined ? 0 : 1;
    others += character === undefined ? 1 : 0;
  }
  if (whole <= others) {
    return latin1AsWindows1252(raw);
  }
  return raw.replace(BEYOND_ASCII, (run: string, character: string | undefined) =>
    character === undefined ? windows1252Character(run) : utf8(character),
  );
}

function utf8(raw: string): string {
  return new TextDecoder().decode(Uint8Array.from(raw, (one) => one.charCodeAt(0)));
}
