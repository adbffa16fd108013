import type { Core } from '@strapi/strapi';
import { type Body, isImage } from '#shared/domain/article/body/nodes';
import { referencesOf } from '#shared/domain/article/body/references';
import { ARTICLE_UID, FILE_UID, PLUGIN_ID } from '#shared/plugin-id';
import type { BodyService } from '../article/body';
import type { DraftId } from '../article/editor-access';
import type { ImportedStory } from '#shared/domain/import/story';
import type { StoryType } from '#shared/story-types';
import { storyDocuments } from '../article/stories';
import { type BodyPlace, bodyPlace } from './body-place';
import { importRecords } from './import-records';
import { namedFields } from './named-fields';
import { changedBy, madeBy } from '../platform/editor-scope';
import { linkBullets } from './bullets';
import { type DraftRow, type ImportItem, timeOf, withoutFields, withPictures } from './import-item';
import { awaitedIn, type Fetched, placeImportedPictures } from './pictures';
import type { ImportRights } from './rights';
import { type ImportMetadata, withImportMetadata } from './import-metadata';
import type { BulletMatch } from './types';

export type WrittenRow = DraftRow & { slug: string | null; [attribute: string]: unknown };

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
  const place = bodyPlace(type);
  const named = await namedFields(strapi, type, wordsOf(item, existing !== null));
  const words = { ...named.data, [place.attribute]: story.body };
  const writable = await rights.writable(words, version);
  const isBodyWritable = place.attribute in writable;
  const body = isBodyWritable ? await completeBody(strapi, item, draft) : story.body;
  const data = isBodyWritable
    ? { ...writable, [place.attribute]: await placed(strapi, { place, body, locale }) }
    : writable;
  remark(item, { missing: named.missing, homeless: withoutPlace(body, place) });
  const metadata = metadataOf(item, { fetched, leftOut: leftOut(words, writable) });
  const row = await store(strapi, { type, version, locale, data, metadata, user: rights.user });
  if (!holdsMetadata(row, metadata)) {
    const importedAt = metadata.importedAt === null ? null : row.updatedAt;
    const records = importRecords(strapi, type);
    await records.write({ ...row, locale }, { ...metadata, importedAt });
  }
  return { row, awaited: place.keptPictures === 'all' ? awaitedIn(body) : 0 };
}

async function store(
  strapi: Core.Strapi,
  {
    type,
    version,
    locale,
    data,
    metadata,
    user,
  }: Pick<ImportRights, 'user'> & {
    type: StoryType;
    version: DraftId | undefined;
    locale: string;
    data: Record<string, unknown>;
    metadata: ImportMetadata;
  },
): Promise<WrittenRow> {
  const drafts = storyDocuments(strapi, type) as Documents;
  const inLocale = type.isLocalised ? { locale } : {};
  const { slug } = type.fields;
  const row = version
    ? await drafts.update({
        ...{ documentId: version.documentId, ...inLocale },
        data: { ...data, ...changedBy(user) },
      })
    : await drafts.create({
        ...inLocale,
        data: withOwnMetadata(type, { ...data, ...madeBy(user) }, metadata),
      });
  return { ...row, slug: (row[slug] as string | null | undefined) ?? null };
}

/** Our article takes both with one statement. */
function withOwnMetadata(
  { uid }: StoryType,
  data: Record<string, unknown>,
  metadata: ImportMetadata,
): Record<string, unknown> {
  return uid === ARTICLE_UID ? withImportMetadata(data, metadata) : data;
}

/** The body in the form that its place has, with addresses as of now where no save adds them. */
async function placed(
  strapi: Core.Strapi,
  { place, body, locale }: { place: BodyPlace; body: Body; locale: string },
): Promise<unknown> {
  if (place.keepsBlocks) {
    return place.write(body, () => undefined);
  }
  const bodies: BodyService = strapi.plugin(PLUGIN_ID).service('body');
  const [ready = body] = await bodies.prepare([body], locale);
  const { images } = referencesOf(ready);
  const files: Array<{ id: number; documentId: string }> = await strapi.db
    .query(FILE_UID)
    .findMany({ select: ['id', 'documentId'], where: { documentId: { $in: images } } });
  const ids = new Map(files.map(({ id, documentId }) => [documentId, id]));
  return place.write(ready, (documentId) => ids.get(documentId));
}

function remark(
  { warnings }: ImportItem,
  { missing, homeless }: { missing: string[]; homeless: number },
): void {
  if (missing.length > 0) {
    warnings.push({ code: 'fields', names: missing.join(', ') });
  }
  if (homeless > 0) {
    warnings.push({ code: 'no-place', count: homeless });
  }
}

/** How many pictures of a body its place does not keep. */
function withoutPlace(body: Body, { keptPictures }: BodyPlace): number {
  if (keptPictures === 'none') {
    return body.filter(isImage).length;
  }
  return keptPictures === 'fetched' ? awaitedIn(body) : 0;
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
  { type, body, user, documentId, locale }: RewrittenBody,
): Promise<void> {
  const place = bodyPlace(type);
  const data = { [place.attribute]: place.write(body, () => undefined), ...changedBy(user) };
  const inLocale = type.isLocalised ? { locale } : {};
  const drafts = storyDocuments(strapi, type) as Documents;
  const row = await drafts.update({ documentId, ...inLocale, data });
  await importRecords(strapi, type).write({ ...row, locale }, { importedAt: row.updatedAt });
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
