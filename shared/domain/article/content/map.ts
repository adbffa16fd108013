import type { ImageUse } from '../../pictures/image-use';
import { isRecord } from '../body/nodes';
import { isPicture, shapeOf, useOf, type Content } from './parts';
import type { ContentField, ContentShape } from './shape';

/** What becomes of the pieces of a body. */
export interface ContentMapping {
  blocks?(body: unknown): unknown;
  markdown?(text: string): string;
  /** Null takes the picture out. */
  picture?(file: Record<string, unknown>, use: ImageUse): Record<string, unknown> | null;
}

/**
 * A copy of content with its pieces replaced, in reading order. What is missing stays missing, and
 * what is not of the shape stays as it is.
 */
export function mapContent(
  shape: ContentShape,
  content: Content,
  mapping: ContentMapping,
): Content {
  const changed = Object.entries(shape)
    .filter(([attribute]) => content[attribute] !== undefined)
    .map(([attribute, field]) => [
      attribute,
      mapField(field, { value: content[attribute], beside: content, mapping }),
    ]);
  return { ...content, ...Object.fromEntries(changed) };
}

interface Place {
  value: unknown;
  beside: Content;
  mapping: ContentMapping;
}

function mapField(field: ContentField, place: Place): unknown {
  const { value, mapping } = place;
  switch (field.kind) {
    case 'blocks':
      return mapping.blocks ? mapping.blocks(value) : value;
    case 'markdown':
      return typeof value === 'string' && mapping.markdown ? mapping.markdown(value) : value;
    case 'media':
      return mapFiles(field, place);
    case 'component':
      return mapItems(value, mapping, () => field.shape);
    case 'zone':
      return mapItems(value, mapping, (item) => shapeOf(field.shapes, item));
  }
}

function mapItems(
  value: unknown,
  mapping: ContentMapping,
  shapeFor: (item: unknown) => ContentShape | undefined,
): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => mapItems(item, mapping, shapeFor));
  }
  const shape = shapeFor(value);
  return isRecord(value) && shape ? mapContent(shape, value, mapping) : value;
}

function mapFiles(
  field: Extract<ContentField, { kind: 'media' }>,
  { value, beside, mapping }: Place,
): unknown {
  const { picture } = mapping;
  if (!picture) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.flatMap((file: unknown) => (isPicture(file) ? (picture(file, {}) ?? []) : [file]));
  }
  return isPicture(value) ? picture(value, useOf(field.use, beside)) : value;
}
