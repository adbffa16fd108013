import { IIM_CHARACTER_SET } from './fields';

/** One value of an XMP property: a text, in a language where the writer said so, or a structure. */
export interface XmpValue {
  text?: string;
  lang?: string;
  fields?: Record<string, XmpValue[]>;
}

/** What the metadata of a picture says, by format and by the format's own names. */
export interface PictureTags {
  /** By TIFF tag. */
  exif: Record<number, string>;
  /** By record and dataset, as in `2:80`. */
  iim: Record<string, Uint8Array[]>;
  /** By local name, as in `creator`. */
  xmp: Record<string, XmpValue[]>;
  /** Whether somebody changed the IIM after the XMP was written, and left the XMP alone. */
  iimIsNewer: boolean;
}

/** What cameras and programs write where nobody described the picture. */
const NO_DESCRIPTION =
  /^(olympus digital camera|minolta digital camera|konica minolta digital camera|sony dsc|samsung camera pictures|exif_jpeg_picture|dcim\\.*|digital camera|<?kenox.*|created with gimp)$/i;

/** ESC % G: ISO 2022's way to say UTF-8. */
const UTF_8 = [0x1b, 0x25, 0x47];

/** The bytes 0x80 to 0x9f as Windows writes them: Latin-1 has no characters there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of an EXIF tag. */
export function exifText({ exif }: PictureTags, tag: number): string | undefined {
  const text = exif[tag];
  return text === undefined || NO_DESCRIPTION.test(text.trim()) ? undefined : text;
}

/** The texts of an IIM dataset: UTF-8 where the file says so, else Latin-1. */
export function iimTexts({ iim }: PictureTags, dataset: string): string[] {
  const marker = iim[IIM_CHARACTER_SET]?.[0] ?? [];
  const isUtf8 = UTF_8.every((byte, index) => marker[index] === byte);
  const decode = isUtf8 ? (bytes: Uint8Array) => new TextDecoder().decode(bytes) : latin1;
  return (iim[dataset] ?? []).map(decode);
}

/**
 * The texts of an XMP property, or of one field of a structure. Of a text in several languages the
 * default one, else the first.
 */
export function xmpTexts({ xmp }: PictureTags, property: string, member?: string): string[] {
  const values = xmp[property.slice(property.indexOf(':') + 1)] ?? [];
  const counting = member
    ? values.flatMap(({ fields }) => inOneLanguage(fields?.[member] ?? []))
    : inOneLanguage(values);
  return counting.flatMap(({ text }) => text ?? []);
}

export function inOneLanguage(values: XmpValue[]): XmpValue[] {
  if (!values.some(({ lang }) => lang !== undefined)) {
    return values;
  }
  const chosen = values.find(({ lang }) => lang === 'x-default') ?? values[0];
  return chosen ? [chosen] : [];
}

function latin1(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte),
  );
  return characters.join('');
}
