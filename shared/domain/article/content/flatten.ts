import { isRecord } from '../body/nodes';
import type { Content } from './parts';
import type { ContentField, ContentShape } from './shape';

type Item = Record<string, unknown>;

/**
 * Content as one list, in reading order: nodes of Blocks, components with their uid in `__component`,
 * media files and rich text as `{type: 'media', file}` and `{type: 'markdown', text}`.
 *
 * @param componentOf the uid of the component in an attribute
 */
export function flattenContent(
  shape: ContentShape,
  content: Content,
  componentOf: (attribute: string) => string | undefined,
): Item[] {
  return Object.entries(shape).flatMap(([name, field]) =>
    itemsOf(field, content[name], componentOf(name)),
  );
}

function itemsOf(field: ContentField, value: unknown, component: string | undefined): Item[] {
  const values = (Array.isArray(value) ? value : [value]).filter(isRecord);
  switch (field.kind) {
    case 'blocks':
    case 'zone':
      return values;
    case 'markdown':
      return typeof value === 'string' && value !== '' ? [{ type: 'markdown', text: value }] : [];
    case 'media':
      return values.map((file) => ({ type: 'media', file }));
    case 'component':
      return values.map((item) => ({ __component: component, ...item }));
  }
}
