import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { StoryType } from '#shared/story-types';
import { storyTypeOf } from '../../services/article/story-types';
import { getService } from '../../services';
import { type RefusedPublish, refusedAmong } from '../../services/gate/bulk-publish';
import { withWarnings } from '../../services/gate/warnings';

interface DocumentManager {
  publish(id: string, uid: string, options: object): Promise<unknown[] | undefined>;
  publishMany(uid: string, documentIds: string[], locale?: unknown): Promise<number>;
}

interface Context {
  body: unknown;
  params: { model?: string };
  state: Record<string, unknown>;
}

type Action = (ctx: Context) => Promise<void>;
type CollectionTypes = Record<'publish' | 'bulkPublish', Action>;

/**
 * Publishing in the content manager, for stories alone: a bulk publish publishes every story that
 * may go out and names the others, where Strapi's own would publish all or none; and an answer
 * holds what the gate warns of, in `meta.warnings`.
 */
export function publishOneByOne(strapi: Core.Strapi): void {
  strapi
    .get('services')
    .extend('plugin::content-manager.document-manager', (manager: DocumentManager) => ({
      ...manager,
      publishMany(this: DocumentManager, uid: string, documentIds: string[], locale?: unknown) {
        // A transaction that is open already is its caller's, who wants all or none.
        const type = storyTypeOf(strapi, uid);
        return !type || strapi.db.inTransaction()
          ? manager.publishMany.call(this, uid, documentIds, locale)
          : publishEach(strapi, { manager: this, type, documentIds, locale });
      },
    }));
  strapi
    .get('controllers')
    .extend('plugin::content-manager.collection-types', (controller: CollectionTypes) => ({
      ...controller,
      publish: answering(strapi, controller.publish),
      bulkPublish: answering(strapi, controller.bulkPublish),
    }));
}

function answering(strapi: Core.Strapi, action: Action): Action {
  return async function withItsWarnings(this: unknown, ctx: Context) {
    await action.call(this, ctx);
    if (storyTypeOf(strapi, ctx.params.model)) {
      ctx.body = withWarnings(ctx.body, ctx.state);
    }
  };
}

/** One after the other, each a transaction of its own. */
async function publishEach(
  strapi: Core.Strapi,
  {
    manager,
    type,
    documentIds,
    locale,
  }: { manager: DocumentManager; type: StoryType; documentIds: string[]; locale?: unknown },
): Promise<number> {
  const refused: RefusedPublish[] = [];
  let count = 0;
  for (const documentId of documentIds) {
    try {
      const published = await manager.publish(documentId, type.uid, { locale, populate: {} });
      count += published?.length ?? 0;
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) {
        throw error;
      }
      refused.push({ documentId, error });
    }
  }
  if (refused.length > 0) {
    const gate = getService(strapi, 'gate');
    const ids = refused.map(({ documentId }) => documentId);
    const headlines = await gate.headlines(type, ids);
    throw refusedAmong(refused, { headlines, published: documentIds.length - refused.length });
  }
  return count;
}
