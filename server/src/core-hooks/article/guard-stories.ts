import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import { CONFINED, mayReadDrafts } from '../../services/article/draft-access';
import { finishStories } from '../../services/article/finish-stories';
import { storyTypeOf } from '../../services/article/story-types';
import { getService } from '../../services';
import { type Entity, isTree, type ReachedStory, storiesIn, type Typed } from './stories-in';

/** What stands in an answer instead of a story. */
type Replacements = ReadonlyMap<unknown, Entity | null>;

/**
 * Guards every answer of the content API: stories that are not public leave it, whether they were
 * asked for themselves or reached through a relation (a file's `related`, a type of the site's own),
 * and of those that stay bodies, pictures and links are resolved: the stored ones name targets that
 * are not public. Strapi asks only whether the caller may `find`. The plugin's own answers are
 * confined before they are read; what a write answers with, its caller wrote.
 */
export function guardStories(strapi: Core.Strapi): void {
  const guard = (schema: Typed) => async (answer: Entity) => {
    if (isConfined(strapi) || !isTree(answer)) {
      return answer;
    }
    const reached = storiesIn(strapi, { schema, entity: answer, isRead: isRead(strapi) });
    return reached.length === 0
      ? answer
      : (replaced(answer, await replacementsOf(strapi, reached)) as Entity);
  };
  const path = 'content-api.output';
  const sanitizers = strapi.sanitizers.get(path);
  strapi.sanitizers.set(path, [...sanitizers, guard as unknown as (typeof sanitizers)[number]]);
}

function isConfined(strapi: Core.Strapi): boolean {
  return strapi.requestContext.get()?.state[CONFINED] === true;
}

function isRead(strapi: Core.Strapi): boolean {
  return ['GET', 'HEAD'].includes(strapi.requestContext.get()?.method ?? 'GET');
}

async function replacementsOf(strapi: Core.Strapi, reached: ReachedStory[]): Promise<Replacements> {
  const replacements = new Map<unknown, Entity | null>();
  for (const uid of new Set(reached.map((story) => story.uid))) {
    const entities = reached.filter((story) => story.uid === uid).map(({ entity }) => entity);
    const type = storyTypeOf(strapi, uid);
    const finished = type ? await finishedOf(strapi, type, entities) : new Map();
    entities.forEach((entity) => replacements.set(entity, finished.get(entity) ?? null));
  }
  return replacements;
}

/** The stories that stay, resolved. */
async function finishedOf(
  strapi: Core.Strapi,
  type: StoryType,
  entities: Entity[],
): Promise<Map<Entity, Entity>> {
  const now = new Date();
  const ids = entities.flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
  const publication = getService(strapi, 'publication');
  const rows = (await isPreview(strapi, type))
    ? await publication.rows(type, ids)
    : await publication.publicRows(type, ids, now);
  const open = entities.flatMap((entity) => {
    const row = rows.get(entity.id);
    return row ? [{ entity, row }] : [];
  });
  const finished = await finishStories(strapi, { type, stories: open, now });
  const withAddress = type.uid !== ARTICLE_UID && !('url' in attributesOf(strapi, type));
  return new Map(
    open.map(({ entity }, index) => {
      const { url, ...parts } = finished[index] ?? {};
      return [entity, { ...entity, ...parts, ...(withAddress ? { url } : {}) }];
    }),
  );
}

function attributesOf(strapi: Core.Strapi, { uid }: StoryType): object {
  return strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]).attributes;
}

async function isPreview(strapi: Core.Strapi, { uid }: StoryType): Promise<boolean> {
  const ctx = strapi.requestContext.get();
  return ctx?.query.status === 'draft' && (await mayReadDrafts(strapi, ctx.state.auth, uid));
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
