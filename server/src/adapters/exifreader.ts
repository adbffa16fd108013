import ExifReader from 'exifreader';
import type { XmpValue } from '#shared/domain/pictures/metadata/tags';

/** The metadata of a picture, cut out of its file and bounded in size. */
export interface Metadata {
  /** The texts of the first image directory, by TIFF tag. */
  exif: ReadonlyMap<number, Uint8Array>;
  /** IPTC-IIM datasets. */
  iim?: Uint8Array;
  /** An XMP document, parsed: an element that holds `rdf:RDF`, namespaces under their usual prefixes. */
  xmp?: object;
}

/** What metadata says, by format and by the format's own names. */
export interface MetadataTags {
  /** By TIFF tag. */
  exif: Record<number, string>;
  /** By record and dataset, as in `2:80`; in the order of the file. */
  iim: Record<string, Uint8Array[]>;
  /** By local name, as in `creator`. */
  xmp: Record<string, XmpValue[]>;
}

const XMP_TAG = 700;
const IIM_TAG = 33723;

/** What stands in the file for the XMP, which is handed over parsed. */
const XMP_STANDS_APART = new TextEncoder().encode('<xmp/>');

const TYPE = { byte: 1, ascii: 2 };
const HEADER = 8;
const ENTRY = 12;

/**
 * Lets ExifReader read metadata. It is given a TIFF file of our own making, of five entries at most,
 * whatever the picture was: there is nothing in it to loop over, and no XML for a parser to trip
 * over, as the XMP comes as a tree. What ExifReader cannot read is left out; it never throws.
 */
export function readMetadataTags({ exif, iim, xmp }: Metadata): MetadataTags {
  const entries = new Map(exif);
  if (iim && iim.length > 0) {
    entries.set(IIM_TAG, iim);
  }
  if (xmp) {
    entries.set(XMP_TAG, XMP_STANDS_APART);
  }
  if (entries.size === 0) {
    return { exif: {}, iim: {}, xmp: {} };
  }
  const domParser = { parseFromString: () => ({ ...xmp, getElementsByTagName: () => [] }) };
  const found = loadSafely(tiffFile(entries), domParser);
  return { exif: exifTexts(found.exif), iim: iimValues(found.iptc), xmp: xmpValues(found.xmp) };
}

type Found = Partial<Record<'exif' | 'iptc' | 'xmp', Record<string, unknown>>>;

/** Its own types want a whole DOM of the parser, of which it uses what we give it. */
const load = ExifReader.load as (file: ArrayBuffer, options: object) => unknown;

function loadSafely(file: ArrayBuffer, domParser: object): Found {
  try {
    return load(file, { expanded: true, domParser }) as Found;
  } catch {
    return {};
  }
}

/** A little-endian TIFF file of one directory (TIFF 6). */
function tiffFile(entries: ReadonlyMap<number, Uint8Array>): ArrayBuffer {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const dataAt = HEADER + 2 + sorted.length * ENTRY + 4;
  // Values of four bytes and fewer would have to stand in the entry itself.
  const values = sorted.map(([, value]) => Math.max(value.length, 5));
  const file = new Uint8Array(dataAt + values.reduce((sum, length) => sum + length, 0));
  const view = new DataView(file.buffer);
  file.set([0x49, 0x49, 42, 0, HEADER]);
  view.setUint16(HEADER, sorted.length, true);
  let at = dataAt;
  for (const [index, [tag, value]] of sorted.entries()) {
    const entry = HEADER + 2 + index * ENTRY;
    const length = values[index] ?? 0;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, tag === XMP_TAG || tag === IIM_TAG ? TYPE.byte : TYPE.ascii, true);
    view.setUint32(entry + 4, length, true);
    view.setUint32(entry + 8, at, true);
    file.set(value, at);
    at += length;
  }
  return file.buffer;
}

function exifTexts(tags: Record<string, unknown> = {}): Record<number, string> {
  const texts = Object.values(tags).flatMap((tag) => {
    const { id, value } = propertiesOf(tag);
    return typeof id === 'number' && isTexts(value) ? [[id, value.join('; ')] as const] : [];
  });
  return Object.fromEntries(texts);
}

function iimValues(tags: Record<string, unknown> = {}): Record<string, Uint8Array[]> {
  const values: Record<string, Uint8Array[]> = {};
  for (const tag of Object.values(tags).flat()) {
    const { id, value } = propertiesOf(tag);
    if (typeof id === 'number' && Array.isArray(value)) {
      const name = `${Math.floor(id / 256)}:${id % 256}`;
      const list = (values[name] ??= []);
      list.push(Uint8Array.from(value as number[]));
    }
  }
  return values;
}

function xmpValues(tags: Record<string, unknown> = {}): Record<string, XmpValue[]> {
  return Object.fromEntries(
    Object.entries(tags)
      .filter(([name]) => name !== '_raw')
      .map(([name, tag]) => [name, valuesOf(tag)]),
  );
}

/** ExifReader hands out a list, a structure or a text as the value of a tag or bare in a list. */
function valuesOf(tag: unknown): XmpValue[] {
  if (typeof tag === 'string') {
    return [{ text: tag }];
  }
  if (Array.isArray(tag)) {
    return tag.flatMap(valuesOf);
  }
  const { value, attributes } = propertiesOf(tag);
  if (typeof value === 'string') {
    const { lang } = propertiesOf(attributes);
    return [{ text: value, ...(typeof lang === 'string' ? { lang } : {}) }];
  }
  if (value !== undefined) {
    return valuesOf(value);
  }
  return [{ fields: xmpValues(propertiesOf(tag)) }];
}

function propertiesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
