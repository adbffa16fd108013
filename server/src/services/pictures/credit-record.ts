import type { Core } from '@strapi/strapi';
import { fileMetadata } from '#shared/contracts/pictures/file-metadata';
import { CREDIT_FIELD_NAMES } from '#shared/domain/pictures/metadata/fields';
import type {
  EmbeddedMetadata,
  MetadataText,
} from '#shared/domain/pictures/metadata/read-metadata';
import {
  replaceText,
  isSameMetadata,
  hasMetadata,
  type StoredText,
} from '#shared/domain/pictures/metadata/replace-metadata';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { announceCreated, type Entry } from './announce-created';
import { type Author, changedBy, madeBy } from '../platform/editor-scope';

/** The credit of a picture, with what its file said. */
export interface PictureRecord extends StoredText {
  documentId: string;
  /** What the file said when it was uploaded. */
  said: MetadataText;
}

/** The row of the picture's media file. */
interface CreditedFile {
  id: number;
  documentId: string;
}

/** The credit of the media file with this documentId. */
export async function recordOf(
  strapi: Core.Strapi,
  imageKey: string,
): Promise<PictureRecord | null> {
  const row: (PictureRecord & { fileMetadata: unknown }) | null = await strapi.db
    .query(IMAGE_CREDIT_UID)
    .findOne({ where: { imageKey } });
  return row && { ...row, said: fileMetadata.parse(row.fileMetadata) };
}

/**
 * Makes the credit of a picture of what its file says, and tells whoever listens when the transaction
 * around it is committed. It is written as Strapi writes the file itself, as a row and an event: all
 * that the document service would look up and check anew is known here, and every upload waits for it.
 */
export async function createRecord(
  strapi: Core.Strapi,
  { file, statement, user }: { file: CreditedFile; statement: EmbeddedMetadata; user?: Author },
): Promise<void> {
  const { words, toBeChecked } = statement;
  const fields = Object.fromEntries(CREDIT_FIELD_NAMES.map((name) => [name, words[name]]));
  const tie = { image: file.id, imageKey: file.documentId, fileMetadata: words };
  const record: Entry = await strapi.db
    .query(IMAGE_CREDIT_UID)
    .create({ data: { ...fields, ...madeBy(user), ...tie, toBeChecked } });
  await strapi.db.transaction(({ onCommit }) =>
    onCommit(() =>
      announceCreated(strapi, { uid: IMAGE_CREDIT_UID, entry: { ...record, image: { ...file } } }),
    ),
  );
}

/**
 * Brings the credit of a picture up to date with its new file. A file that says nothing changes
 * nothing, but somebody must look; so they must where an editor's words stay beside other ones.
 */
export async function updateRecord(
  strapi: Core.Strapi,
  {
    record,
    statement,
    user,
  }: { record: PictureRecord; statement: EmbeddedMetadata | null; user?: Author },
): Promise<void> {
  const write = (data: Record<string, unknown>) =>
    strapi
      .documents(IMAGE_CREDIT_UID)
      .update({ documentId: record.documentId, data: { ...data, ...changedBy(user) } });

  if (!statement || !hasMetadata(statement)) {
    await write({ toBeChecked: true });
    return;
  }
  const { said } = record;
  const { words } = statement;
  if (isSameMetadata(said, words)) {
    return;
  }
  const { changes, keepsOther } = replaceText(CREDIT_FIELD_NAMES, {
    stored: record,
    before: said,
    after: words,
  });
  const { creditText, ...others } = changes;
  // A record cannot be without a credit line: the old file's stays until somebody looks.
  const isLeftOver = creditText === null;
  await write({
    ...others,
    ...(creditText ? { creditText } : {}),
    toBeChecked: statement.toBeChecked || keepsOther || isLeftOver,
  });
  const left = isLeftOver && said.creditText ? { creditText: said.creditText } : {};
  await noteSaid(strapi, record.documentId, { ...words, ...left });
}

/** Only the plugin writes this: it is not among what the document service takes. */
async function noteSaid(
  strapi: Core.Strapi,
  documentId: string,
  said: MetadataText,
): Promise<void> {
  await strapi.db
    .query(IMAGE_CREDIT_UID)
    .updateMany({ where: { documentId }, data: { fileMetadata: said } });
}
