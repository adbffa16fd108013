import { MEDIA_FILE_KEYS } from '#shared/domain/article/body/media-file';
import type { ContentField, ContentShape } from '#shared/domain/article/content/shape';

/** What it takes to read content with Strapi's query engine. */
export interface ContentQuery {
  /** Attributes that are columns. */
  select: string[];
  populate: Record<string, unknown>;
}

const FILE = { select: ['id', ...MEDIA_FILE_KEYS] };

/** A query of all that a shape names, at any depth. */
export function contentQuery(shape: ContentShape): ContentQuery {
  const fields = Object.entries(shape);
  return {
    select: fields.flatMap(([name, field]) => (isColumn(field) ? [name] : [])),
    populate: Object.fromEntries(
      fields.flatMap(([name, field]) => (isColumn(field) ? [] : [[name, populateOf(field)]])),
    ),
  };
}

function isColumn({ kind }: ContentField): boolean {
  return kind === 'blocks' || kind === 'markdown';
}

function populateOf(field: ContentField): unknown {
  switch (field.kind) {
    case 'media':
      return FILE;
    case 'component':
      return { populate: contentQuery(field.shape).populate };
    case 'zone':
      return {
        on: Object.fromEntries(
          Object.entries(field.shapes).map(([uid, shape]) => [
            uid,
            { populate: contentQuery(shape).populate },
          ]),
        ),
      };
    default:
      return true;
  }
}
