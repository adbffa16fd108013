import { type BodyReferences, referencesOf } from '../body/references';
import { hashesIn, type ReadMarkdown } from './markdown';
import type { ContentPart } from './parts';

/** What the pieces of a story's body refer to, each once, in reading order. */
export function contentReferences(
  parts: readonly ContentPart[],
  readMarkdown: ReadMarkdown,
): BodyReferences {
  const all = parts.map((part) => partReferences(part, readMarkdown));
  const of = (key: keyof BodyReferences) => [...new Set(all.flatMap((one) => one[key] ?? []))];
  return {
    images: of('images'),
    imageHashes: of('imageHashes'),
    links: of('links'),
    addresses: of('addresses'),
  };
}

function partReferences(part: ContentPart, readMarkdown: ReadMarkdown): Partial<BodyReferences> {
  switch (part.kind) {
    case 'blocks':
      return referencesOf(part.body);
    case 'picture': {
      const { documentId } = part.file;
      return { images: typeof documentId === 'string' ? [documentId] : [] };
    }
    case 'markdown': {
      const found = readMarkdown(part.text);
      const pictures = found.filter(({ kind }) => kind === 'picture');
      const others = found.filter(({ kind }) => kind !== 'picture');
      return {
        imageHashes: pictures.flatMap(({ url }) => hashesIn(url)),
        addresses: others.map(({ url }) => url),
      };
    }
  }
}
