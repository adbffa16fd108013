import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, FILE_UID } from '../plugin-id';
import { CONFINED, mayReadDrafts } from '../services/draft-rights';
import { getService } from '../services';

type Entity = Record<string, unknown>;
type Attribute = { type: string; target?: unknown; component?: unknown };
type Typed = { uid: string; attributes: Record<string, Attribute> };

/**
 * Takes stories that are not public out of every answer of the content API that reaches them through
 * a relation: a file's `related`, a type of the site's own. Strapi asks only whether the caller may
 * `find` articles. The plugin's own answers are confined before they are read.
 */
export function guardArticles(strapi: Core.Strapi): void {
  const guard = (schema: Typed) => async (answer: Entity) => {
    if (schema.uid === ARTICLE_UID || isConfined(strapi) || !isTree(answer)) {
      return answer;
    }
    const reached = articlesBelow(strapi, schema, answer);
    if (reached.length === 0 || (await isPreview(strapi))) {
      return answer;
    }
    const ids = reached.flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
    const open = await getService(strapi, 'publication').publicIds(ids, new Date());
    const closed = new Set(reached.filter(({ id }) => !open.has(id as number)));
    return closed.size === 0 ? answer : (drop(answer, closed) as Entity);
  };
  const path = 'content-api.output';
  const sanitizers = strapi.sanitizers.get(path);
  strapi.sanitizers.set(path, [...sanitizers, guard as unknown as (typeof sanitizers)[number]]);
}

function isConfined(strapi: Core.Strapi): boolean {
  return strapi.requestContext.get()?.state[CONFINED] === true;
}

async function isPreview(strapi: Core.Strapi): Promise<boolean> {
  const ctx = strapi.requestContext.get();
  return ctx?.query.status === 'draft' && (await mayReadDrafts(strapi, ctx.state.auth));
}

/** Every article in an entity, at any depth. */
function articlesBelow(strapi: Core.Strapi, schema: Typed, entity: Entity): Entity[] {
  return Object.entries(entity).flatMap(([key, value]) => {
    const attribute = schema.attributes[key];
    return attribute === undefined
      ? []
      : listOf(value).flatMap((child) => {
          const uid = uidOf(attribute, child);
          if (uid === ARTICLE_UID) {
            return [child];
          }
          const model = uid ? strapi.getModel(uid as typeof ARTICLE_UID) : undefined;
          return model ? articlesBelow(strapi, model, child) : [];
        });
  });
}

/** The type of what an attribute holds; a polymorphic one says it on each element. */
function uidOf(attribute: Attribute, child: Entity): string | undefined {
  const media = attribute.type === 'media' ? FILE_UID : undefined;
  const said = [child.__type, child.__component, attribute.component, attribute.target, media];
  return said.find((uid): uid is string => typeof uid === 'string');
}

function drop(value: unknown, closed: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !closed.has(item)).map((item) => drop(item, closed));
  }
  if (closed.has(value)) {
    return null;
  }
  return isTree(value)
    ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, drop(child, closed)]))
    : value;
}

function listOf(value: unknown): Entity[] {
  return (Array.isArray(value) ? value : [value]).filter(isTree);
}

function isTree(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}
