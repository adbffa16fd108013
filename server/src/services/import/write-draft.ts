import type { Core, UID } from '@strapi/strapi';
import type { Body } from '../../domain/body/nodes';
import type { Story } from '../../domain/import/story';
import { ARTICLE_UID } from '../../plugin-id';
import { tieBullets } from './bullets';
import { type DraftRow, type Job, timeOf, withPictures } from './job';
import { awaitedIn, type Fetched, placePictures } from './pictures';
import { type ImportStamp, withStamp } from './stamp';
import type { BulletMatch } from './types';

export type WrittenRow = DraftRow & { slug: string | null };

interface Documents {
  create(params: object): Promise<WrittenRow>;
  update(params: object): Promise<WrittenRow>;
}

interface Draft {
  existing: DraftRow | null;
  matches: BulletMatch[];
  fetched: Fetched;
}

/** Stores a story as a draft. To be called in a transaction. */
export async function writeDraft(
  strapi: Core.Strapi,
  job: Job,
  { existing, matches, fetched }: Draft,
): Promise<{ row: WrittenRow; awaited: number }> {
  const { story, locale, options } = job;
  const { pictures } = fetched;
  const tied = await tieBullets(strapi, { body: story.body, matches });
  const body = pictures.size > 0 ? await placePictures(strapi, { body: tied, pictures }) : tied;
  const all = { ...wordsOf(job, existing !== null), body };
  const data = options.sanitize ? await options.sanitize(all) : all;
  const stamp = stampFor(job, fetched);
  const row = existing
    ? await articles(strapi).update({ documentId: existing.documentId, locale, data })
    : await articles(strapi).create({ locale, data: withStamp(data, stamp) });
  if (!isStamped(row, stamp)) {
    await restamp(strapi, row, stamp);
  }
  return { row, awaited: awaitedIn(body) };
}

/** Another body for a draft that was imported, which stays the import's own. */
export async function rewriteBody(
  strapi: Core.Strapi,
  { documentId, locale, body }: { documentId: string; locale: string; body: Body },
): Promise<void> {
  const row = await articles(strapi).update({ documentId, locale, data: { body } });
  await note(strapi, row.id, { importedAt: row.updatedAt });
}

/** Notes something of an import past the middlewares: `updateMany` leaves `updatedAt` alone. */
export async function note(
  strapi: Core.Strapi,
  id: number,
  data: Partial<ImportStamp>,
): Promise<void> {
  await strapi.db.query(ARTICLE_UID).updateMany({ where: { id }, data });
}

function restamp(strapi: Core.Strapi, row: WrittenRow, stamp: ImportStamp): Promise<void> {
  const importedAt = stamp.importedAt === null ? null : row.updatedAt;
  return note(strapi, row.id, { ...stamp, importedAt });
}

function stampFor({ key, hash, story, options }: Job, { pictures, remarks }: Fetched): ImportStamp {
  const isComplete = pictures.size > 0 && remarks.length === 0;
  return {
    importKey: key,
    importHash: isComplete ? withPictures(hash) : hash,
    importVersion: story.version,
    importedAt: options.corrected ? null : new Date(),
  };
}

/** An update has another `updatedAt`, and somebody else's middleware may have left the stamp out. */
function isStamped(row: WrittenRow, { importHash, importedAt }: ImportStamp): boolean {
  const isSame =
    importedAt === null
      ? row.importedAt === null
      : row.importedAt !== null && timeOf(row.importedAt) === timeOf(row.updatedAt);
  return isSame && row.importHash === importHash;
}

/** An empty field of new copy empties what older copy had put there; in a new draft it is left out. */
function wordsOf({ story, section }: Job, isUpdate: boolean): Record<string, unknown> {
  const entries = Object.entries(fieldsOf(story)).filter(
    ([, value]) => isUpdate || value.length > 0,
  );
  const fields = entries.map(([key, value]) => [key, value.length > 0 ? value : null]);
  return { ...Object.fromEntries(fields), ...(section === undefined ? {} : { section }) };
}

function fieldsOf(story: Story) {
  const { body: _body, notes: _notes, sourceId: _id, ...words } = story;
  const { version: _version, locale: _locale, ...fields } = words;
  return fields;
}

function articles(strapi: Core.Strapi): Documents {
  return strapi.documents(ARTICLE_UID as UID.ContentType) as unknown as Documents;
}
