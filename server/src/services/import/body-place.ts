import { type Body, imageId, isImage, isRecord } from '#shared/domain/article/body/nodes';
import type { Content } from '#shared/domain/article/content/parts';
import type { ContentField, ContentShape } from '#shared/domain/article/content/shape';
import { toMarkdown } from '#shared/domain/article/content/to-markdown';
import type { StoryType } from '#shared/story-types';
import { validationError } from '../platform/validation-error';

/** Where an import writes the body of a story. */
export interface BodyPlace {
  attribute: string;
  /** Whether it keeps Blocks, in which bullets can be linked later. */
  keepsBlocks: boolean;
  /** Which pictures have a place in it: all, none of those that are still to come, or none. */
  keptPictures: 'all' | 'fetched' | 'none';
  /** @param fileIdOf the id of the media file with a documentId */
  write(body: Body, fileIdOf: (documentId: string) => number | undefined): unknown;
  /** The body that an import wrote; null where there is none, or not in Blocks. */
  read(content: Content): Body | null;
}

type Zone = Extract<ContentField, { kind: 'zone' }>;

type Holder = (value: unknown) => unknown;

/**
 * The first of: Blocks of the type itself, Blocks in a component or a dynamic zone, Markdown of the
 * type, Markdown in a component or a dynamic zone.
 *
 * @throws ValidationError for a type that has none
 */
export function bodyPlace({ uid, content }: StoryType): BodyPlace {
  const place = directPlace(content) ?? insidePlace(content, 'blocks') ?? markdownPlace(content);
  if (!place) {
    const message = `Stories of ${uid} have no place for copy: neither Blocks nor rich text`;
    throw validationError([{ path: ['type'], message }]);
  }
  return place;
}

function directPlace(content: ContentShape): BodyPlace | undefined {
  const attribute = nameOf(content, 'blocks');
  return attribute === undefined
    ? undefined
    : blocksPlace(attribute, { hold: (body) => body, find: (value) => value });
}

function blocksPlace(attribute: string, { hold, find }: { hold: Holder; find: Holder }): BodyPlace {
  return {
    attribute,
    keepsBlocks: true,
    keptPictures: 'all',
    write: (body) => hold(body),
    read(content) {
      const body = find(content[attribute]);
      return Array.isArray(body) ? (body as Body) : null;
    },
  };
}

/** The one item of a component or a zone that the body is in. */
function insidePlace(content: ContentShape, kind: 'blocks'): BodyPlace | undefined {
  for (const [attribute, field] of Object.entries(content)) {
    const inner = innerOf(field, kind);
    if (inner) {
      const { hold, name } = inner;
      return blocksPlace(attribute, {
        hold: (body) => hold({ [name]: body }),
        find: (value) => bodyIn(value, name),
      });
    }
  }
  return undefined;
}

function bodyIn(value: unknown, name: string): unknown {
  const items: unknown[] = [value].flat();
  return items.flatMap((item) => (isRecord(item) && item[name] ? [item[name]] : []))[0];
}

function markdownPlace(content: ContentShape): BodyPlace | undefined {
  const direct = nameOf(content, 'markdown');
  if (direct !== undefined) {
    return plainPlace(direct, toMarkdown);
  }
  for (const [attribute, field] of Object.entries(content)) {
    const inner = innerOf(field, 'markdown');
    if (inner && field.kind === 'zone') {
      const keptPictures = mediaIn(field) ? 'fetched' : 'none';
      const write = zoneWriter(field, inner.name);
      return { ...plainPlace(attribute, () => null), keptPictures, write };
    }
    if (inner) {
      const { hold, name } = inner;
      return plainPlace(attribute, (body) => hold({ [name]: toMarkdown(body) }));
    }
  }
  return undefined;
}

function plainPlace(attribute: string, write: (body: Body) => unknown): BodyPlace {
  return { attribute, keepsBlocks: false, keptPictures: 'none', write, read: () => null };
}

/** Words and pictures in their order, each an item of the component that holds such. */
function zoneWriter(zone: Zone, textField: string): BodyPlace['write'] {
  const { shapes } = zone;
  const text = Object.keys(shapes).find((uid) => shapes[uid]?.[textField]?.kind === 'markdown');
  const media = mediaIn(zone);
  return (body, fileIdOf) => {
    const items: Array<Record<string, unknown>> = [];
    let words: Body = [];
    const endWords = () => {
      const markdown = toMarkdown(words);
      if (markdown !== '') {
        items.push({ __component: text, [textField]: markdown });
      }
      words = [];
    };
    for (const node of body) {
      const documentId = isImage(node) ? imageId(node.image) : undefined;
      const file = documentId === undefined ? undefined : fileIdOf(documentId);
      if (!isImage(node)) {
        words.push(node);
      } else if (media && file !== undefined) {
        endWords();
        items.push({ __component: media.uid, [media.name]: file });
      }
    }
    endWords();
    return items;
  };
}

/** The first component of a zone that holds one picture. */
function mediaIn({ shapes }: Zone): { uid: string; name: string } | undefined {
  return Object.entries(shapes).flatMap(([uid, shape]) =>
    Object.entries(shape).flatMap(([name, field]) =>
      field.kind === 'media' && !field.multiple ? [{ uid, name }] : [],
    ),
  )[0];
}

/** The component in a field that holds such content, and how its item stands in the field. */
function innerOf(
  field: ContentField,
  kind: 'blocks' | 'markdown',
): { name: string; hold(item: object): unknown } | undefined {
  if (field.kind === 'component') {
    const name = nameOf(field.shape, kind);
    return name === undefined
      ? undefined
      : { name, hold: (item) => (field.repeatable ? [item] : item) };
  }
  if (field.kind !== 'zone') {
    return undefined;
  }
  for (const [uid, shape] of Object.entries(field.shapes)) {
    const name = nameOf(shape, kind);
    if (name !== undefined) {
      return { name, hold: (item) => [{ __component: uid, ...item }] };
    }
  }
  return undefined;
}

function nameOf(shape: ContentShape, kind: ContentField['kind']): string | undefined {
  return Object.keys(shape).find((name) => shape[name]?.kind === kind);
}
