import type { ContentField } from '../../article/content/shape';
import { nameScore, wordsOf } from './names';
import { filledWords, seen } from './samples';
import {
  openFields,
  type Sample,
  type SchemaField,
  type SchemaFields,
  type SiteSchemas,
} from './schemas';

interface Place {
  fields: SchemaFields;
  samples: readonly Sample[];
  site: SiteSchemas;
}

export interface FoundBody {
  /** In reading order. */
  names: string[];
  reason: string;
  /** Pictures and texts that were left out, each with the reason. */
  leftOut: Array<{ name: string; reason: string }>;
  /** Fields of editors of other plugins, whose text is not read. */
  unread: Array<{ name: string; editor: string }>;
  /** Whether there is text in it, and not pictures alone. */
  hasText: boolean;
}

/** The fields that a story's body is made of: texts in the order of the schema, then pictures. */
export function findBody({ fields, samples, site }: Place, taken: string[]): FoundBody {
  const free = openFields(fields).filter(([name]) => !taken.includes(name));
  const found = free.flatMap(([name, field]) => {
    const content = site.content(fields, name);
    return content ? [{ name, field, content, why: whyNot({ name, field, content }) }] : [];
  });
  const used = found.filter(({ why }) => why === undefined);
  const texts = used.filter(({ content }) => holdsText(content));
  const pictures = used.filter(({ content }) => !holdsText(content));
  const all = [...texts, ...pictures];
  return {
    names: all.map(({ name }) => name),
    reason: all.map(({ name, content }) => describe({ name, content, samples })).join('; '),
    leftOut: found.flatMap(({ name, why }) => (why === undefined ? [] : [{ name, reason: why }])),
    unread: free.flatMap(([name, field]) => editorOf(name, field)),
    hasText: texts.length > 0,
  };
}

interface Found {
  name: string;
  field: SchemaField;
  content: ContentField;
}

/** Why a field is no part of the body, although it could be. */
function whyNot({ name, field, content }: Found): string | undefined {
  const place = [name, field.component?.split('.').at(-1) ?? ''];
  if (place.some((one) => one !== '' && isUnread(one))) {
    return 'its name says that readers of the story do not see it';
  }
  if (content.kind === 'media' && !content.multiple) {
    return 'one more picture beside the story: add it if readers see it in the body';
  }
  if (isNamed(name)) {
    return 'its name says that it is about something else';
  }
  return undefined;
}

function isUnread(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => nameScore('unread', word) === 3) || nameScore('unread', name) === 3;
}

/** A note, a biography, a disclaimer. */
function isNamed(name: string): boolean {
  return wordsOf(name).some((word) => NOT_BODY.has(word));
}

const NOT_BODY = new Set([
  ...['internal', 'note', 'notes', 'notiz', 'notizen', 'todo', 'bio', 'legal', 'disclaimer'],
  ...['footer', 'related', 'author', 'autor', 'auteur'],
]);

function holdsText(content: ContentField): boolean {
  switch (content.kind) {
    case 'blocks':
    case 'markdown':
      return true;
    case 'media':
      return false;
    case 'component':
      return Object.values(content.shape).some(holdsText);
    case 'zone':
      return Object.values(content.shapes).some((shape) => Object.values(shape).some(holdsText));
  }
}

const KINDS: Record<ContentField['kind'], string> = {
  blocks: 'Blocks',
  markdown: 'Markdown',
  media: 'pictures',
  component: 'a component',
  zone: 'a dynamic zone',
};

function describe({
  name,
  content,
  samples,
}: {
  name: string;
  content: ContentField;
  samples: readonly Sample[];
}): string {
  const use = filledWords(seen(samples, name));
  return `"${name}" is ${KINDS[content.kind]}${use === '' ? '' : `, ${use}`}`;
}

/** A text whose format only its own editor knows. */
function editorOf(name: string, { type, customField }: SchemaField) {
  const isText = ['richtext', 'json', 'text'].includes(type);
  const isOurs = customField?.startsWith('plugin::newsroom.');
  return isText && customField !== undefined && !isOurs && nameScore('body', name) > 0
    ? [{ name, editor: customField }]
    : [];
}
