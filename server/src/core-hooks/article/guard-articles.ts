import type { Core, UID } from '@strapi/strapi';
import { FILE_UID } from '#shared/plugin-id';
import { storyTypeOf } from '../../services/article/story-types';
import { CONFINED, mayReadDrafts } from '../../services/article/draft-access';
import { getService } from '../../services';
import type { ArticleRow } from '../../services/article/page';

type Entity = Record<string, unknown>;
type Attribute = { type: string; target?: unknown; component?: unknown };
type Typed = { uid: string; attributes: Record<string, Attribute> };

/** What stands in an answer instead of an article. */
type Replacements = ReadonlyMap<unknown, Entity | null>;

/**
 * Takes stories that are not public out of every answer of the content API that reaches them through
 * a relation: a file's `related`, a type of the site's own. Strapi asks only whether the caller may
 * `find` articles. The body of a story that stays is resolved: the stored one names the targets that
 * are not public. The plugin's own answers are confined before they are read.
 */
export function guardArticles(strapi: Core.Strapi): void {
  const guard = (schema: Typed) => async (answer: Entity) => {
    if (storyTypeOf(schema.uid) || isConfined(strapi) || !isTree(answer)) {
      return answer;
    }
    const reached = articlesBelow(strapi, schema, answer);
    if (reached.length === 0 || (await isPreview(strapi))) {
      return answer;
    }
    return replaced(answer, await replacementsOf(strapi, reached)) as Entity;
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

/** Nothing for a story that is not public; the others with their bodies resolved. */
async function replacementsOf(strapi: Core.Strapi, articles: Entity[]): Promise<Replacements> {
  const now = new Date();
  const ids = articles.flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
  const open = await getService(strapi, 'publication').publicRows(ids, now);
  const rows = articles.flatMap((article) => {
    const row = open.get(article.id);
    return row && 'body' in article
      ? [{ article, row: { ...row, body: article.body as ArticleRow['body'] } }]
      : [];
  });
  const pages = await getService(strapi, 'page').resolvePages(
    rows.map(({ row }) => row),
    now,
  );
  const closed = articles.filter(({ id }) => !open.has(id));
  return new Map<Entity, Entity | null>([
    ...closed.map((article) => [article, null] as const),
    ...rows.map(
      ({ article }, index) => [article, { ...article, body: pages[index]?.body }] as const,
    ),
  ]);
}

/** Every article in an entity, at any depth, also below another. */
function articlesBelow(strapi: Core.Strapi, schema: Typed, entity: Entity): Entity[] {
  return Object.entries(entity).flatMap(([key, value]) => {
    const attribute = schema.attributes[key];
    return attribute === undefined
      ? []
      : listOf(value).flatMap((child) => {
          const uid = uidOf(attribute, child);
          const model = uid ? strapi.getModel(uid as UID.Schema) : undefined;
          const below = model ? articlesBelow(strapi, model, child) : [];
          return storyTypeOf(uid) ? [child, ...below] : below;
        });
  });
}

/** The type of what an attribute holds; a polymorphic one says it on each element. */
function uidOf(attribute: Attribute, child: Entity): string | undefined {
  const media = attribute.type === 'media' ? FILE_UID : undefined;
  const said = [child.__type, child.__component, attribute.component, attribute.target, media];
  return said.find((uid): uid is string => typeof uid === 'string');
}

function replaced(value: unknown, by: Replacements): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => by.get(item) !== null).map((item) => replaced(item, by));
  }
  const own = by.get(value);
  if (own === null) {
    return null;
  }
  const entity = own ?? value;
  return isTree(entity)
    ? Object.fromEntries(Object.entries(entity).map(([key, child]) => [key, replaced(child, by)]))
    : entity;
}

function listOf(value: unknown): Entity[] {
  return (Array.isArray(value) ? value : [value]).filter(isTree);
}

/** Whatever has keys of its own in the answer, of any class; a date is written as one word. */
function isTree(value: unknown): value is Entity {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !('toJSON' in value);
}
