import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Config } from '../../../config/schema';
import type { StoryUse } from '#shared/domain/article/story-uses';
import { FILE_UID } from '#shared/plugin-id';
import { findInChunks } from '../../platform/chunks';
import { fromUses } from './tables';
import { listUses } from './uses';

const FOLDER_UID = 'plugin::upload.folder';

/** Pictures and stories that a message names, at most. */
const MOST_PICTURES = 3;
const MOST_STORIES = 3;

export interface DeletionRequest {
  fileIds: number[];
  /** Folders go with all that is in them. */
  folderIds: number[];
  /** Whether somebody saw the uses and said yes. */
  confirmed: boolean;
}

interface File {
  id: number;
  documentId: string;
  name: string;
}

/**
 * Stops the deletion of pictures that articles show, drafts included, as the site's config has it.
 *
 * @throws ApplicationError that names pictures and stories, all of the first ones in its details
 */
export async function checkDeletion(
  strapi: Core.Strapi,
  { config, request }: { config: Config; request: DeletionRequest },
): Promise<void> {
  const { deleteUsed } = config.rights;
  if (deleteUsed === 'off' || (deleteUsed === 'warn' && request.confirmed)) {
    return;
  }
  const ids = [...request.fileIds, ...(await inFolders(strapi, request.folderIds))];
  const used = await findUsed(strapi, [...new Set(ids)]);
  if (used.length === 0) {
    return;
  }
  const pictures = await Promise.all(
    used.slice(0, MOST_PICTURES).map(async (file) => {
      const { documentId, name } = file;
      const { stories, total } = await listUses(strapi, { file, now: new Date() });
      return { documentId, name, stories, total };
    }),
  );
  const others = used.length - pictures.length;
  const message = [
    ...pictures.map(describe),
    ...(others > 0 ? [`${others} more of these pictures are used too.`] : []),
    whatToDo(deleteUsed),
  ].join(' ');
  throw new errors.ApplicationError(message, { pictures });
}

function describe({ name, stories, total }: { name: string; stories: StoryUse[]; total: number }) {
  const named = stories.slice(0, MOST_STORIES).map(({ headline, state }) => {
    return state === 'live' ? `“${headline}”` : `“${headline}” (${state})`;
  });
  const more = total - named.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  return `${name} is used in ${named.join(', ')}${rest}.`;
}

function whatToDo(deleteUsed: 'warn' | 'refuse'): string {
  const takeOut = 'Nothing was deleted. Take the picture out of the stories first';
  return deleteUsed === 'warn'
    ? `${takeOut}, or delete it on the page Newsroom, Picture rights.`
    : `${takeOut}.`;
}

async function findUsed(strapi: Core.Strapi, ids: number[]): Promise<File[]> {
  const files = await findInChunks<number, File>(ids, (chunk) =>
    strapi.db.query(FILE_UID).findMany({
      select: ['id', 'documentId', 'name'],
      where: { id: { $in: chunk } },
      orderBy: { name: 'asc' },
    }),
  );
  const used = await findInChunks<string, { target: string }>(
    files.map(({ documentId }) => documentId),
    (chunk) => fromUses(strapi).distinct({ target: 'r.target' }).whereIn('r.target', chunk),
  );
  const targets = new Set(used.map(({ target }) => target));
  return files.filter(({ documentId }) => targets.has(documentId));
}

async function inFolders(strapi: Core.Strapi, folderIds: number[]): Promise<number[]> {
  const folders: Array<{ path: string }> = await strapi.db
    .query(FOLDER_UID)
    .findMany({ select: ['path'], where: { id: { $in: folderIds } } });
  if (folders.length === 0) {
    return [];
  }
  const files: Array<{ id: number }> = await strapi.db.query(FILE_UID).findMany({
    select: ['id'],
    where: {
      $or: folders.flatMap(({ path }) => [
        { folderPath: path },
        { folderPath: { $startsWith: `${path}/` } },
      ]),
    },
  });
  return files.map(({ id }) => id);
}
