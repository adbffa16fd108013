import type { XmpProperties, XmpValue } from '../xmp/read-xmp';
import { clean, type Cleaned } from './clean';
import {
  ARTWORK,
  IMAGE_SUPPLIER,
  PICTURE_FIELD_NAMES,
  PICTURE_FIELDS,
  type MetadataField,
  type PictureFieldName,
} from './fields';
import type { ParsedMetadata } from './parse-blocks';

/** The metadata of a picture file by field, as it is stored. A field without a value is missing. */
export type MetadataText = Partial<Record<PictureFieldName, string>>;

export interface EmbeddedMetadata {
  fields: MetadataText;
  /** Whether an editor must check it: the file has no credit line, or more text than fits. */
  toBeChecked: boolean;
}

export interface MetadataSources extends ParsedMetadata {
  /** Whether the IIM was changed after the XMP was written. */
  iimIsNewer: boolean;
}

/**
 * Brings the formats together as the Metadata Working Group's guidelines say: XMP, unless the IIM
 * was changed after it; then IIM; EXIF last. IIM that is the beginning of the XMP was cut at its
 * limit, and the XMP counts.
 *
 * The credit line of a file without one is its source, else its copyright holder, its creator or its
 * copyright notice.
 */
export function readEmbeddedMetadata(sources: MetadataSources): EmbeddedMetadata {
  const fields: MetadataText = {};
  let toBeChecked = false;
  for (const name of PICTURE_FIELD_NAMES) {
    const value = reconciled(sources, PICTURE_FIELDS[name]);
    if (value) {
      fields[name] = value.text;
      toBeChecked ||= value.isCut;
    }
  }
  fields.source ??= reconciled(sources, IMAGE_SUPPLIER)?.text;
  const artist = artistOfMuseumPiece(sources.xmp, fields.creator);
  fields.creator = artist ?? fields.creator;

  const { creditText, source, copyrightHolder, creator, copyrightNotice } = fields;
  const fallback = [source, copyrightHolder, creator, copyrightNotice].find(Boolean);
  fields.creditText ??= fallback && clean(fallback, PICTURE_FIELDS.creditText)?.text;
  return {
    fields: withoutMissing(fields),
    toBeChecked: toBeChecked || artist !== undefined || (!creditText && fallback !== undefined),
  };
}

function reconciled(
  { xmp, iim, exif, iimIsNewer }: MetadataSources,
  field: MetadataField,
): Cleaned | null {
  const fromXmp = cleaned(xmpTexts(xmp, field), field);
  const fromIim = cleaned(iimTexts(iim, field), field);
  const fromExif = field.exif === undefined ? undefined : exif.get(field.exif);
  const iimIsCut = fromIim && fromXmp && isBeginning(fromIim.text, fromXmp.text);
  const first = iimIsNewer && !iimIsCut ? fromIim : fromXmp;
  return first ?? fromXmp ?? fromIim ?? cleaned(fromExif === undefined ? [] : [fromExif], field);
}

function isBeginning(beginning: string, text: string): boolean {
  return text.length > beginning.length && text.startsWith(beginning);
}

function xmpTexts(xmp: XmpProperties, { xmp: property, member }: MetadataField): string[] {
  const values = xmp.get(property) ?? [];
  return member === undefined
    ? textsInOneLanguage(values)
    : values.flatMap((value) => fieldTexts(value, member));
}

function fieldTexts(value: XmpValue, field: string): string[] {
  return 'fields' in value ? textsInOneLanguage(value.fields.get(field) ?? []) : [];
}

/** Of a text in several languages, the one in the default language, else the first. */
function textsInOneLanguage(values: XmpValue[]): string[] {
  const texts = values.flatMap((value) => ('text' in value ? value : []));
  if (!texts.some(({ lang }) => lang !== undefined)) {
    return texts.map(({ text }) => text);
  }
  const chosen = texts.find(({ lang }) => lang === 'x-default') ?? texts[0];
  return chosen ? [chosen.text] : [];
}

/** Only datasets with names may be repeated (IIM 4.2); of any other one the last counts. */
function iimTexts(iim: ParsedMetadata['iim'], { iim: source, kind }: MetadataField): string[] {
  const texts = (source && iim.get(source.dataset)) ?? [];
  return kind === 'names' ? texts : texts.slice(-1);
}

function cleaned(texts: string[], field: MetadataField): Cleaned | null {
  if (field.kind === 'names') {
    const names = texts.flatMap(
      (text) => clean(text, { kind: 'line', max: text.length })?.text ?? [],
    );
    return clean([...new Set(names)].join(', '), field);
  }
  for (const text of texts) {
    const value = clean(text, field);
    if (value) {
      return value;
    }
  }
  return null;
}

/**
 * The creator of the work that a museum's file shows. A museum that holds a photograph names itself
 * as the creator of the file, and the photographer as the creator of the work in it.
 */
function artistOfMuseumPiece(xmp: XmpProperties, creator: string | undefined): string | undefined {
  const works = xmp.get(ARTWORK.xmp) ?? [];
  const [work] = works;
  if (works.length !== 1 || !work || !creator) {
    return undefined;
  }
  const holder = cleaned(fieldTexts(work, ARTWORK.source), PICTURE_FIELDS.source)?.text;
  return holder?.startsWith(creator)
    ? cleaned(fieldTexts(work, ARTWORK.creator), PICTURE_FIELDS.creator)?.text
    : undefined;
}

function withoutMissing(fields: MetadataText): MetadataText {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text));
}
