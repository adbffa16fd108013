import type { Body } from '#shared/domain/article/body/nodes';
import { mapContent } from '#shared/domain/article/content/map';
import { contentParts } from '#shared/domain/article/content/parts';
import { ARTICLE_UID } from '#shared/plugin-id';
import { getService } from '../../services';
import { importMetadataOf } from '../../services/import/import-metadata';
import { localeOf, setData, storesData, type StoryMiddleware, type StoryStep } from '../write';

/** What only the plugin writes, of its own article. */
const MANAGED = ['slugHistory', 'importKey', 'importHash', 'importVersion', 'importedAt'];

/** Stores Blocks with every picture and link named by its documentId, and addresses as of now. */
export const prepareBody: StoryMiddleware = async (step) => {
  const { type, write, next } = step;
  const { data } = write.params;
  if (storesData(write) && data) {
    const own = type.uid === ARTICLE_UID ? withoutManaged(data) : data;
    const metadata = write.action === 'create' ? importMetadataOf(data) : {};
    setData(write, { ...(await prepared(step, own)), ...metadata });
  }
  return next();
};

function withoutManaged(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !MANAGED.includes(key)));
}

/** All Blocks of the story at once; what is none, is stored as none. */
async function prepared(
  { type, write, strapi }: StoryStep,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const bodies = contentParts(type.content, data).flatMap((part) =>
    part.kind === 'blocks' && Array.isArray(part.body) ? [part.body as Body] : [],
  );
  const ready = await getService(strapi, 'body').prepare(bodies, await localeOf(write, strapi));
  return mapContent(type.content, data, {
    blocks: (body) => (Array.isArray(body) ? ready.shift() : null),
  });
}
