import type { MetadataBlocks } from '../file/blocks';
import { decodeText } from '../../platform/text-encoding';
import { readXmp, type XmpProperties } from '../xmp/read-xmp';
import type { ParseXml } from '../xmp/xml';
import { exifTexts } from './exif';
import { IIM_DATASETS, XMP_PROPERTIES } from './fields';
import { type IimTexts, readIim } from './iim';

/** The metadata of a picture by format, under the names of each format. */
export interface ParsedMetadata {
  /** By TIFF tag. */
  exif: ReadonlyMap<number, string>;
  iim: IimTexts;
  xmp: XmpProperties;
}

/** @param broken takes the reasons why parts could not be parsed */
export function parseBlocks(
  { exif, iim, xmp }: MetadataBlocks,
  { parseXml, broken }: { parseXml: ParseXml; broken: string[] },
): ParsedMetadata {
  return {
    exif: exifTexts(exif),
    iim: iim ? parseIim(iim, broken) : new Map(),
    xmp: xmp ? parseXmp(xmp, { parseXml, broken }) : new Map(),
  };
}

function parseIim(iim: Uint8Array, broken: string[]): IimTexts {
  const { texts, isBroken } = readIim(iim, IIM_DATASETS);
  if (isBroken) {
    broken.push('the IIM is not valid');
  }
  return texts;
}

function parseXmp(
  packet: Uint8Array,
  { parseXml, broken }: { parseXml: ParseXml; broken: string[] },
): XmpProperties {
  const source = decodeText(packet);
  if (source.trim() === '') {
    return new Map();
  }
  try {
    const { root, isDamaged } = parseXml(source);
    const properties = readXmp(root, XMP_PROPERTIES);
    if (isDamaged || !properties) {
      broken.push(
        `the XMP is not valid: ${isDamaged ? 'an element is not closed' : 'it holds no RDF'}`,
      );
    }
    return properties ?? new Map();
  } catch (error) {
    broken.push(`the XMP is not valid: ${error instanceof Error ? error.message : error}`);
    return new Map();
  }
}
