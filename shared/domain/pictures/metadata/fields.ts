import { MAX_ADDRESS } from '../../platform/net/address';

/** How a value is stored. */
type FieldKind =
  /** On one line. */
  | 'line'
  /** Several names, with commas between them. */
  | 'names'
  /** With its line breaks. */
  | 'text'
  /** A web address, or nothing. */
  | 'address'
  /** A code of the IPTC's vocabulary, or nothing. */
  | 'code';

export interface MetadataField {
  /** Its name in the IPTC Photo Metadata Standard. */
  property: string;
  /** The XMP property. */
  xmp: string;
  /** The field to read, where the property is a structure. */
  member?: string;
  /** The IIM dataset, and the most bytes that it can hold. */
  iim?: { dataset: string; bytes: number };
  /** The TIFF tag of the EXIF text. */
  exif?: number;
  kind: FieldKind;
  /** Longest value that is stored, in characters. */
  max: number;
}

/**
 * The fields that are read from a picture file, with their properties in the IPTC Photo Metadata
 * Standard 2023.2. `docs/picture-metadata.md` has the same table.
 */
export const PICTURE_FIELDS = {
  caption: {
    property: 'Description',
    xmp: 'dc:description',
    iim: { dataset: '2:120', bytes: 2000 },
    exif: 270,
    kind: 'text',
    max: 5000,
  },
  alternativeText: {
    property: 'Alt Text (Accessibility)',
    xmp: 'Iptc4xmpCore:AltTextAccessibility',
    kind: 'line',
    max: 2000,
  },
  creditText: {
    property: 'Credit Line',
    xmp: 'photoshop:Credit',
    iim: { dataset: '2:110', bytes: 32 },
    kind: 'line',
    max: 255,
  },
  creator: {
    property: 'Creator',
    xmp: 'dc:creator',
    iim: { dataset: '2:80', bytes: 32 },
    exif: 315,
    kind: 'names',
    max: 255,
  },
  copyrightNotice: {
    property: 'Copyright Notice',
    xmp: 'dc:rights',
    iim: { dataset: '2:116', bytes: 128 },
    exif: 33432,
    kind: 'text',
    max: 2000,
  },
  copyrightHolder: {
    property: 'Copyright Owner',
    xmp: 'plus:CopyrightOwner',
    member: 'plus:CopyrightOwnerName',
    kind: 'names',
    max: 255,
  },
  source: {
    property: 'Source (Supply Chain)',
    xmp: 'photoshop:Source',
    iim: { dataset: '2:115', bytes: 32 },
    kind: 'line',
    max: 255,
  },
  supplierImageId: {
    property: "Supplier's Image ID",
    xmp: 'plus:ImageSupplierImageID',
    kind: 'line',
    max: 255,
  },
  usageTerms: {
    property: 'Rights Usage Terms',
    xmp: 'xmpRights:UsageTerms',
    kind: 'text',
    max: 5000,
  },
  license: {
    property: 'Web Statement of Rights',
    xmp: 'xmpRights:WebStatement',
    kind: 'address',
    max: MAX_ADDRESS,
  },
  acquireLicensePage: {
    property: 'Licensor URL',
    xmp: 'plus:Licensor',
    member: 'plus:LicensorURL',
    kind: 'address',
    max: MAX_ADDRESS,
  },
  edNote: {
    property: 'Instructions',
    xmp: 'photoshop:Instructions',
    iim: { dataset: '2:40', bytes: 256 },
    kind: 'text',
    max: 5000,
  },
  digitalSourceType: {
    property: 'Digital Source Type',
    xmp: 'Iptc4xmpExt:DigitalSourceType',
    kind: 'code',
    max: 255,
  },
} as const satisfies Record<string, MetadataField>;

export type PictureFieldName = keyof typeof PICTURE_FIELDS;

export const PICTURE_FIELD_NAMES = Object.keys(PICTURE_FIELDS) as PictureFieldName[];

/** The fields of the file itself; the others are of its credit. */
export const FILE_FIELDS = ['caption', 'alternativeText'] as const;

export type CreditFieldName = Exclude<PictureFieldName, (typeof FILE_FIELDS)[number]>;

export const CREDIT_FIELD_NAMES = PICTURE_FIELD_NAMES.filter(
  (name): name is CreditFieldName => !(FILE_FIELDS as readonly string[]).includes(name),
);

/** The supplier has no field of its own: it is the source of a file that names no source. */
export const IMAGE_SUPPLIER = {
  property: 'Image Supplier',
  xmp: 'plus:ImageSupplier',
  member: 'plus:ImageSupplierName',
  kind: 'names',
  max: 255,
} as const satisfies MetadataField;

/** A work of art in the picture, as in a museum's photograph of a photograph. */
export const ARTWORK = {
  property: 'Artwork or Object in the Image',
  xmp: 'Iptc4xmpExt:ArtworkOrObject',
  creator: 'Iptc4xmpExt:AOCreator',
  source: 'Iptc4xmpExt:AOSource',
} as const;

/** The dataset with the character set of the others. */
export const IIM_CHARACTER_SET = '1:90';

/** Every IIM dataset that is read. */
export const IIM_DATASETS: ReadonlySet<string> = new Set([
  IIM_CHARACTER_SET,
  ...Object.values<MetadataField>(PICTURE_FIELDS).flatMap(({ iim }) => iim?.dataset ?? []),
]);

/** Every XMP property that is read. */
export const XMP_PROPERTIES: ReadonlySet<string> = new Set([
  ...PICTURE_FIELD_NAMES.map((name) => PICTURE_FIELDS[name].xmp),
  IMAGE_SUPPLIER.xmp,
  ARTWORK.xmp,
]);
