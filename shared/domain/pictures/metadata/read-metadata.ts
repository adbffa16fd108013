import { clean, type Cleaned } from './clean';
import {
  ARTWORK,
  IMAGE_SUPPLIER,
  PICTURE_FIELD_NAMES,
  PICTURE_FIELDS,
  type MetadataField,
  type PictureFieldName,
} from './fields';
import { exifText, iimTexts, inOneLanguage, type PictureTags, xmpTexts } from './tags';

/** What a picture file says, as it is stored; a field about which it says nothing is missing. */
export type MetadataText = Partial<Record<PictureFieldName, string>>;

export interface EmbeddedMetadata {
  words: MetadataText;
  /** Whether somebody must look at it: the file names no credit line, or says more than fits. */
  toBeChecked: boolean;
}

/**
 * What the metadata of a picture says, in our fields, reconciled as the Metadata Working Group's
 * guidelines say: XMP, unless its writer's digest shows that the IIM was changed after it; then IIM;
 * EXIF last. IIM that was cut at its limit gives way to the XMP that goes on.
 *
 * A file without a credit line is credited to its source, else its copyright holder, its creator or
 * at last its copyright notice.
 */
export function readEmbeddedMetadata(tags: PictureTags): EmbeddedMetadata {
  const words: MetadataText = {};
  let toBeChecked = false;
  for (const name of PICTURE_FIELD_NAMES) {
    const value = reconciled(tags, PICTURE_FIELDS[name]);
    if (value) {
      words[name] = value.text;
      toBeChecked ||= value.isCut;
    }
  }
  words.source ??= reconciled(tags, IMAGE_SUPPLIER)?.text;
  const artist = artistOfMuseumPiece(tags, words.creator);
  words.creator = artist ?? words.creator;

  const { creditText, source, copyrightHolder, creator, copyrightNotice } = words;
  const fallback = [source, copyrightHolder, creator, copyrightNotice].find(Boolean);
  words.creditText ??= fallback && clean(fallback, PICTURE_FIELDS.creditText)?.text;
  return {
    words: withoutGaps(words),
    toBeChecked: toBeChecked || artist !== undefined || (!creditText && fallback !== undefined),
  };
}

function reconciled(tags: PictureTags, field: MetadataField): Cleaned | null {
  const xmp = cleaned(xmpTexts(tags, field.xmp, field.member), field);
  const iim = field.iim ? cleaned(iimTexts(tags, field.iim.dataset), field) : null;
  const exif = field.exif === undefined ? undefined : exifText(tags, field.exif);
  const preferred = tags.iimIsNewer && !(iim && xmp && goesOn(xmp.text, iim.text)) ? iim : xmp;
  return preferred ?? xmp ?? iim ?? (exif === undefined ? null : clean(exif, field));
}

/** Whether the XMP says what the IIM says and then more: the IIM had no room for it. */
function goesOn(xmp: string, iim: string): boolean {
  return xmp.length > iim.length && xmp.startsWith(iim);
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
 * Whose work a museum's file shows. A museum that holds a photograph names itself as creator of the
 * file and the photographer as creator of the work in it; the photographer is who a newsroom means.
 */
function artistOfMuseumPiece(tags: PictureTags, creator: string | undefined): string | undefined {
  const works = tags.xmp[ARTWORK.xmp.slice(ARTWORK.xmp.indexOf(':') + 1)] ?? [];
  const [work] = works;
  if (works.length !== 1 || !work?.fields || !creator) {
    return undefined;
  }
  const textsOf = (name: string) =>
    inOneLanguage(work.fields?.[name] ?? []).flatMap(({ text }) => text ?? []);
  const holder = cleaned(textsOf(ARTWORK.source), PICTURE_FIELDS.source)?.text;
  return holder?.startsWith(creator)
    ? cleaned(textsOf(ARTWORK.creator), PICTURE_FIELDS.creator)?.text
    : undefined;
}

function withoutGaps(words: MetadataText): MetadataText {
  return Object.fromEntries(
    Object.entries(words).filter(([, text]) => text !== undefined && text !== ''),
  );
}
