/**
 * The characters of the bytes 0x80 to 0x9F (WHATWG Encoding Standard). `TextDecoder` is of no use
 * here: the one of Node 20 reads control codes there.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** How many bytes become characters at a time: more are too many arguments. */
const CHUNK = 8192;

/** Bytes as text: in UTF-8 where they are valid UTF-8, else in Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return latin1AsWindows1252(decodeLatin1(bytes));
  }
}

/** Bytes as text in Latin-1 (ISO 8859-1): each byte is the Unicode character with its number. */
export function decodeLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}

/** Text that was decoded as Latin-1, read as Windows-1252 instead. */
export function latin1AsWindows1252(text: string): string {
  return text.replace(/[\x80-\x9F]/g, windows1252Character);
}

/** What a character of Latin-1 is in Windows-1252. */
export function windows1252Character(character: string): string {
  return HIGH_CONTROLS[character.charCodeAt(0) - 0x80] ?? character;
}
