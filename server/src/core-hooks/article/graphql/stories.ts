import type { Core } from '@strapi/strapi';
import type { ContentShape } from '#shared/domain/article/content/shape';
import type { StoryType } from '#shared/story-types';
import { getService } from '../../../services';
import { mayReadDrafts } from '../../../services/article/draft-access';
import { finishStories } from '../../../services/article/finish-stories';
import type { PublicRow } from '../../../services/article/publication';
import { type Entity, entitiesIn, replaceEntities } from './entities';
import { type Args, type Context, type FieldMiddleware, type Info, modelOf } from './schema';

/** The story that an entity of an answer is, or that a component of it belongs to. */
export interface Belonging {
  type: StoryType;
  row: PublicRow;
  /** What of the entity is content, by its attributes. */
  shape: ContentShape;
}

/** Resolvers of parts are handed the entities that those of the whole have answered. */
const belongings = new WeakMap<object, Belonging>();

export function belongingOf(entity: unknown): Belonging | undefined {
  return typeof entity === 'object' && entity !== null ? belongings.get(entity) : undefined;
}

export function noteBelonging(entity: object, belonging: Belonging): void {
  belongings.set(entity, belonging);
}

/**
 * Takes stories that are not public out of what a field answers, unless the caller may read drafts of
 * their type, and resolves what the entities hold of the others.
 */
export function guarded(strapi: Core.Strapi, type: StoryType): FieldMiddleware {
  return async (next, parent, args, context, info) => {
    const answer = await next(parent, args, context, info);
    const entities = entitiesIn(answer);
    return entities.length === 0
      ? answer
      : replaceEntities(
          answer,
          await finishedOf(strapi, { type, entities, asked: { args, context, info } }),
        );
  };
}

interface Asked {
  args: Args;
  context: Context;
  info: Info;
}

/** As by REST, drafts and stories under embargo are for those who ask for drafts, and may. */
async function isPreview(
  strapi: Core.Strapi,
  { uid }: StoryType,
  { args, context, info }: Asked,
): Promise<boolean> {
  const status = args.status ?? context.rootQueryArgsByPath?.get(rootOf(info.path).key)?.status;
  return status === 'draft' && (await mayReadDrafts(strapi, context.state.auth, uid));
}

function rootOf(path: Info['path']): Info['path'] {
  return path.prev ? rootOf(path.prev) : path;
}

function idsOf(entities: Entity[]): number[] {
  return entities.flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
}

async function finishedOf(
  strapi: Core.Strapi,
  { type, entities, asked }: { type: StoryType; entities: Entity[]; asked: Asked },
): Promise<Map<Entity, Entity>> {
  const now = new Date();
  const ids = idsOf(entities);
  const publication = getService(strapi, 'publication');
  const rows = (await isPreview(strapi, type, asked))
    ? await publication.rows(type, ids)
    : await publication.publicRows(type, ids, now);
  const stories = entities.flatMap((entity) => {
    const row = rows.get(entity.id);
    return row ? [{ entity, row }] : [];
  });
  const finished = await finishStories(strapi, { type, stories, now });
  const ownUrl = 'url' in modelOf(strapi, type.uid).attributes;
  return new Map(
    stories.map(({ entity, row }, index) => {
      const { url, ...parts } = finished[index] ?? {};
      const story = { ...entity, ...parts, ...(ownUrl ? {} : { url }) };
      noteBelonging(story, { type, row, shape: type.content });
      return [entity, story];
    }),
  );
}
