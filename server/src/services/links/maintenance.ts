import type { Core, UID } from '@strapi/strapi';
import type { FollowRequest, BulkResult, SetBullet } from '#shared/contracts/links/links';
import { type BodyNode, isRecord } from '#shared/domain/article/body/nodes';
import type { Content } from '#shared/domain/article/content/parts';
import { unlinkedBulletsIn } from '#shared/domain/article/content/unlinked-bullets';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { changedBy, type Editor } from '../platform/editor-scope';
import { validationError } from '../platform/validation-error';
import { unusedLinks } from './unused';
import type { StoryType } from '#shared/story-types';
import { stories, storyDocuments } from '../article/stories';
import { storyTypeOf } from '../article/story-types';

/** Who is noted as the last to change something. */
type User = Editor['user'];

/** What the desk does about the links that need it. */
export interface LinkMaintenanceService {
  /** Gives redirected links the address that they lead to; 500 at most where all are asked for. */
  follow(request: FollowRequest, user: User): Promise<BulkResult>;
  /** Deletes links that nothing uses; one that is used by now is left alone. */
  deleteUnused(documentIds: string[]): Promise<BulkResult>;
  /**
   * Gives a bullet of a draft its target.
   *
   * @throws ValidationError when the draft has no such bullet any more, or there is no such link
   */
  setBullet(bullet: SetBullet, user: User): Promise<void>;
}

interface LinkRow {
  id: number;
  documentId: string;
  title: string | null;
  finalUrl: string | null;
}

interface Documents {
  update(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
}

const MOST_AT_ONCE = 500;

export function createLinkMaintenanceService({
  strapi,
}: {
  strapi: Core.Strapi;
}): LinkMaintenanceService {
  const documents = (uid: string) =>
    strapi.documents(uid as UID.ContentType) as unknown as Documents;
  const links = () => strapi.db.query(RELATED_LINK_UID);

  return {
    async follow(request, user) {
      const chosen = 'all' in request ? {} : { documentId: { $in: request.documentIds } };
      const rows = await findLinks({
        ...chosen,
        health: 'redirected',
        finalUrl: { $notNull: true },
      });
      return forEach(rows, ({ documentId, finalUrl }) =>
        documents(RELATED_LINK_UID).update({
          documentId,
          data: { url: finalUrl, ...changedBy(user) },
        }),
      );
    },

    async deleteUnused(documentIds) {
      const rows = await findLinks({ documentId: { $in: documentIds } });
      return forEach(rows, ({ id, documentId }) =>
        strapi.db.transaction(async () => {
          const isUnused = (await links().count({ where: { id, ...unusedLinks(strapi) } })) > 0;
          if (!isUnused) {
            throw validationError([
              { path: ['documentId'], message: 'A story uses this link by now.' },
            ]);
          }
          await documents(RELATED_LINK_UID).delete({ documentId });
        }),
      );
    },

    async setBullet({ type: uid, documentId, locale, path, words, relatedLink }, user) {
      const type = storyTypeOf(strapi, uid);
      if (!type) {
        throw validationError([{ path: ['type'], message: 'There is no such type of story.' }]);
      }
      await strapi.db.transaction(async () => {
        const draft = await findBody(type, { documentId, locale });
        const open = unlinkedBulletsIn(type.content, draft ?? {});
        const bullet = open.find((one) => samePath(one.path, path));
        if (bullet?.words !== words) {
          const message = 'This bullet has changed since. Load the page again.';
          throw validationError([{ path: ['path'], message }]);
        }
        if ((await links().count({ where: { documentId: relatedLink } })) === 0) {
          throw validationError([
            { path: ['relatedLink'], message: 'There is no such link any more.' },
          ]);
        }
        const [attribute = ''] = path;
        const changed = withLink(draft ?? {}, path, relatedLink);
        const data = { [attribute]: changed[attribute], ...changedBy(user) };
        const inLocale = type.isLocalised ? { locale } : {};
        await storyDocuments(strapi, type).update({ documentId, ...inLocale, data });
      });
    },
  };

  async function findBody(
    type: StoryType,
    { documentId, locale }: { documentId: string; locale: string },
  ): Promise<Content | undefined> {
    const draft = await stories(strapi, type).findOne<{ body: Content }>({
      select: ['body'],
      where: { documentId, locale, publishedAt: null },
    });
    return draft?.body;
  }

  function findLinks(where: object): Promise<LinkRow[]> {
    return links().findMany({
      select: ['id', 'documentId', 'title', 'finalUrl'],
      where,
      orderBy: { id: 'asc' },
      limit: MOST_AT_ONCE,
    });
  }
}

/** One after the other, each in a transaction of its own: what cannot be done stops no other. */
async function forEach(
  rows: LinkRow[],
  act: (row: LinkRow) => Promise<unknown>,
): Promise<BulkResult> {
  const result: BulkResult = { done: 0, skipped: [] };
  for (const row of rows) {
    try {
      await act(row);
      result.done += 1;
    } catch (error) {
      if (!isRefusal(error)) {
        throw error;
      }
      const { documentId, title } = row;
      result.skipped.push({ documentId, title, message: error.message });
    }
  }
  return result;
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ValidationError';
}

function samePath(a: SetBullet['path'], b: SetBullet['path']): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** The body with the words of the bullet at this path inside a link; the save adds its address. */
function withLink(body: Content, path: SetBullet['path'], relatedLink: string): Content {
  return replaceAt(body, path, (item) => ({
    ...item,
    children: [{ type: 'link', url: '/', relatedLink, children: item.children ?? [] }],
  })) as Content;
}

function replaceAt(
  value: unknown,
  [key, ...rest]: SetBullet['path'],
  replace: (item: BodyNode) => BodyNode,
): unknown {
  if (key === undefined) {
    return replace(value as BodyNode);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaceAt(item, rest, replace) : item));
  }
  return isRecord(value) ? { ...value, [key]: replaceAt(value[key], rest, replace) } : value;
}
