import { getService } from '../../services';
import {
  publishedLocales,
  publishes,
  setData,
  type StoryMiddleware,
  type StoryStep,
} from '../write';

/**
 * Sets `firstPublishedAt` when a story is first published, and never again: Strapi overwrites
 * `publishedAt` at each publish. An archive that is brought in may say its own date at `create`.
 */
export const setFirstPublished: StoryMiddleware = async (step) => {
  const { type, write, next } = step;
  const { documentId, data = {} } = write.params;
  const { firstPublishedAt: name } = type.fields;
  if (name === undefined) {
    return next();
  }
  if (write.action === 'update' && name in data) {
    // a form sends the date back, and Strapi's `update` would clear it
    const { [name]: _stored, ...rest } = data;
    setData(write, rest);
  }
  if (write.action === 'create' && publishes(write)) {
    setData(write, { ...data, [name]: data[name] ?? new Date() });
  } else if (documentId && publishes(write)) {
    await stamp(step, documentId);
  }
  return next();
};

/** Before the write, which copies the draft; not where there is no draft to publish. */
async function stamp({ type, write, strapi }: StoryStep, documentId: string): Promise<void> {
  const publication = getService(strapi, 'publication');
  const locales = await publishedLocales(write, strapi);
  if (write.action === 'update' || (await publication.hasDraft(type, documentId, locales))) {
    await publication.stampFirst(type, documentId, new Date());
  }
}
