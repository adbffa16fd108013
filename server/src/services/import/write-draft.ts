import type { Core } from '@strapi/strapi';
import type { Body } from '#shared/domain/article/body/nodes';
import type { ImportedStory } from '#shared/domain/import/story';
import type { StoryType } from '#shared/story-types';
import { stories, storyDocuments } from '../article/stories';
import { importAttribute } from './imported-body';
import { changedBy, madeBy } from '../platform/editor-scope';
import { linkBullets } from './bullets';
import { type DraftRow, type ImportItem, timeOf, withoutFields, withPictures } from './import-item';
import { awaitedIn, type Fetched, placeImportedPictures } from './pictures';
import type { ImportRights } from './rights';
import { type ImportMetadata, withImportMetadata } from './import-metadata';
import type { BulletMatch } from './types';

export type WrittenRow = DraftRow & { slug: string | null };

interface Documents {
  create(params: object): Promise<WrittenRow>;
  update(params: object): Promise<WrittenRow>;
}

interface Draft {
  type: StoryType;
  existing: DraftRow | null;
  matches: BulletMatch[];
  fetched: Fetched;
  rights: ImportRights;
}

interface RewrittenBody extends Pick<ImportRights, 'user'> {
  type: StoryType;
  documentId: string;
  locale: string;
  body: Body;
}

/** Stores a story as a draft. To be called in a transaction. */
export async function writeDraft(
  strapi: Core.Strapi,
  item: ImportItem,
  draft: Draft,
): Promise<{ row: WrittenRow; awaited: number }> {
  const { story, locale } = item;
  const { type, existing, fetched, rights } = draft;
  const version = existing ? { documentId: existing.documentId, locale } : undefined;
  const words = { ...wordsOf(item, existing !== null), body: story.body };
  const writable = await rights.writable(words, version);
  const body = 'body' in writable ? await completeBody(strapi, item, draft) : story.body;
  const data = 'body' in writable ? { ...writable, body } : writable;
  const metadata = metadataOf(item, { fetched, leftOut: leftOut(words, writable) });
  const { user } = rights;
  const row = version
    ? await documents(strapi, type).update({ ...version, data: { ...data, ...changedBy(user) } })
    : await documents(strapi, type).create({
        locale,
        data: withImportMetadata({ ...data, ...madeBy(user) }, metadata),
      });
  if (!holdsMetadata(row, metadata)) {
    await rewriteMetadata(strapi, { type, row, metadata });
  }
  return { row, awaited: awaitedIn(body) };
}

/** The story's body with its links and pictures, which are made for a body that is stored alone. */
async function completeBody(
  strapi: Core.Strapi,
  { story, warnings }: ImportItem,
  { matches, fetched: { pictures }, rights }: Draft,
): Promise<Body> {
  const { body, unlinked } = await linkBullets(strapi, { body: story.body, matches, rights });
  if (unlinked > 0) {
    warnings.push({ code: 'no-links', count: unlinked });
  }
  const { user } = rights;
  return pictures.size > 0 ? placeImportedPictures(strapi, { body, pictures, user }) : body;
}

/** Another body for a draft that was imported, which stays the import's own. */
export async function rewriteBody(
  strapi: Core.Strapi,
  { type, body, user, ...version }: RewrittenBody,
): Promise<void> {
  const data = { [importAttribute(type)]: body, ...changedBy(user) };
  const row = await documents(strapi, type).update({ ...version, data });
  await writeMetadata(strapi, { type, id: row.id, data: { importedAt: row.updatedAt } });
}

/** Notes something of an import past the middlewares: `updateMany` leaves `updatedAt` alone. */
export async function writeMetadata(
  strapi: Core.Strapi,
  { type, id, data }: { type: StoryType; id: number; data: Partial<ImportMetadata> },
): Promise<void> {
  await stories(strapi, type).updateMany({ where: { id }, data });
}

function rewriteMetadata(
  strapi: Core.Strapi,
  { type, row, metadata }: { type: StoryType; row: WrittenRow; metadata: ImportMetadata },
): Promise<void> {
  const importedAt = metadata.importedAt === null ? null : row.updatedAt;
  return writeMetadata(strapi, { type, id: row.id, data: { ...metadata, importedAt } });
}

function metadataOf(
  { key, hash, story, options }: ImportItem,
  { fetched, leftOut }: { fetched: Fetched; leftOut: string[] },
): ImportMetadata {
  const { pictures, warnings } = fetched;
  const hasPictures = pictures.size > 0 && warnings.length === 0;
  const whole = hasPictures ? withPictures(hash) : hash;
  return {
    importKey: key,
    importHash: leftOut.length > 0 ? withoutFields(hash, leftOut) : whole,
    importVersion: story.version,
    importedAt: options.corrected ? null : new Date(),
  };
}

/** Fields of the source that the caller may not write. */
function leftOut(words: object, writable: object): string[] {
  return Object.entries(words).flatMap(([field, value]) =>
    value === null || field in writable ? [] : field,
  );
}

/** An update has another `updatedAt`, and somebody else's middleware may have left the metadata out. */
function holdsMetadata(row: WrittenRow, { importHash, importedAt }: ImportMetadata): boolean {
  const isSame =
    importedAt === null
      ? row.importedAt === null
      : row.importedAt !== null && timeOf(row.importedAt) === timeOf(row.updatedAt);
  return isSame && row.importHash === importHash;
}

/** An empty field of a new source empties what an older one had put there; in a new draft it is left out. */
function wordsOf({ story, section }: ImportItem, isUpdate: boolean): Record<string, unknown> {
  const entries = Object.entries(fieldsOf(story)).filter(
    ([, value]) => isUpdate || value.length > 0,
  );
  const fields = entries.map(([key, value]) => [key, value.length > 0 ? value : null]);
  return { ...Object.fromEntries(fields), ...(section === undefined ? {} : { section }) };
}

function fieldsOf(story: ImportedStory) {
  const { body: _body, notes: _notes, sourceId: _id, ...words } = story;
  const { version: _version, locale: _locale, ...fields } = words;
  return fields;
}

function documents(strapi: Core.Strapi, type: StoryType): Documents {
  return storyDocuments(strapi, type) as Documents;
}
