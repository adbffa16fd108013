import type { Core } from '@strapi/strapi';
import { isRecord } from '#shared/domain/article/body/nodes';
import { shapeOf, type Content } from '#shared/domain/article/content/parts';
import type { ContentField } from '#shared/domain/article/content/shape';
import { getService } from '../../../services';
import type { PageParts, StoryRow } from '../../../services/article/page';
import { type Entity, entitiesIn, replaceEntities } from './entities';
import type { FieldMiddleware } from './schema';
import { type Belonging, belongingOf, noteBelonging } from './stories';

/**
 * Resolves what one field of a story, or of a component in it, answers: components with their Blocks
 * and Markdown, files with the texts of this use and their credits. The same component elsewhere stays
 * as it is.
 */
export function resolvedContent(strapi: Core.Strapi, attribute: string): FieldMiddleware {
  return async (next, parent, args, context, info) => {
    const answer = await next(parent, args, context, info);
    const belonging = belongingOf(parent);
    const field = belonging?.shape[attribute];
    const entities = entitiesIn(answer);
    if (!belonging || !field || !isRecord(parent) || entities.length === 0) {
      return answer;
    }
    const many = Array.isArray(answer) || entities[0] !== answer;
    const content = { ...parent, [attribute]: many ? entities : entities[0] };
    const { type } = belonging;
    const part = { ...type, content: { [attribute]: field } };
    const { content: resolved = {} } = await resolve(
      strapi,
      { ...belonging, type: part },
      { content },
    );
    return replaceEntities(
      answer,
      replacements(entities, { field, resolved, attribute, belonging }),
    );
  };
}

/** The lead picture, with the texts of its use and its credit. */
export function resolvedLead(strapi: Core.Strapi): FieldMiddleware {
  return async (next, parent, args, context, info) => {
    const file = await next(parent, args, context, info);
    const belonging = belongingOf(parent);
    if (!belonging || !isRecord(file)) {
      return file;
    }
    const { leadImageUse } = belonging.row;
    return (await resolve(strapi, belonging, { leadImage: file, leadImageUse })).leadImage ?? null;
  };
}

/** Related links whose targets are public, with the addresses of now. */
export function resolvedLinks(strapi: Core.Strapi): FieldMiddleware {
  return async (next, parent, args, context, info) => {
    const answer = await next(parent, args, context, info);
    const belonging = belongingOf(parent);
    const links = entitiesIn(answer).flatMap((link) =>
      typeof link.documentId === 'string' ? [{ ...link, documentId: link.documentId }] : [],
    );
    if (!belonging || links.length === 0) {
      return answer;
    }
    const { relatedLinks = [] } = await resolve(strapi, belonging, { relatedLinks: links });
    const byId = new Map(relatedLinks.map((link) => [link.documentId, link]));
    const kept = entitiesIn(answer).flatMap((link): Array<[Entity, Entity]> => {
      const resolved = byId.get(String(link.documentId));
      return resolved ? [[link, { ...link, url: resolved.url, headline: resolved.headline }]] : [];
    });
    return replaceEntities(answer, new Map(kept));
  };
}

async function resolve(
  strapi: Core.Strapi,
  { type, row }: Belonging,
  parts: Partial<StoryRow>,
): Promise<Partial<PageParts>> {
  const { documentId, locale, slug, section } = row;
  const story = { documentId, locale, slug, section, ...parts };
  const [page = {}] = await getService(strapi, 'page').resolvePages(type, [story]);
  return page;
}

/** Each entity with what became of it; a picture that is shown to nobody has nothing. */
function replacements(
  entities: Entity[],
  {
    field,
    resolved,
    attribute,
    belonging,
  }: { field: ContentField; resolved: Content; attribute: string; belonging: Belonging },
): Map<Entity, Entity> {
  const items = [resolved[attribute]].flat();
  const pairs = entities.flatMap((entity, index): Array<[Entity, Entity]> => {
    const item = field.kind === 'media' ? sameFile(items, entity) : items[index];
    if (!isRecord(item)) {
      return [];
    }
    const shape = innerShape(field, item);
    if (shape) {
      noteBelonging(item, { ...belonging, shape });
    }
    return [[entity, item]];
  });
  return new Map(pairs);
}

function sameFile(items: unknown[], { id }: Entity): unknown {
  return items.find((item) => isRecord(item) && item.id === id);
}

function innerShape(field: ContentField, item: Entity) {
  if (field.kind === 'zone') {
    return shapeOf(field.shapes, item);
  }
  return field.kind === 'component' ? field.shape : undefined;
}
