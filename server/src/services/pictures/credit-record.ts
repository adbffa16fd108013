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

/** The credit of a picture, with the metadata of its file. */
export interface PictureRecord extends StoredText {
  documentId: string;
  /** The metadata of the file when it was uploaded. */
  fromFile: MetadataText;
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
  return row && { ...row, fromFile: fileMetadata.parse(row.fileMetadata) };
}

/**
 * Creates the credit of a picture from the metadata of its file, and emits `entry.create` when the
 * transaction around it is committed. Like the upload plugin it writes a row and emits an event,
 * without the document service: every upload waits for it, and there is nothing to look up or check.
 */
export async function createRecord(
  strapi: Core.Strapi,
  {
    file,
    embeddedMetadata,
    user,
  }: { file: CreditedFile; embeddedMetadata: EmbeddedMetadata; user?: Author },
): Promise<void> {
  const { fields, toBeChecked } = embeddedMetadata;
  const credit = Object.fromEntries(CREDIT_FIELD_NAMES.map((name) => [name, fields[name]]));
  const picture = { image: file.id, imageKey: file.documentId, fileMetadata: fields };
  const record: Entry = await strapi.db
    .query(IMAGE_CREDIT_UID)
    .create({ data: { ...credit, ...madeBy(user), ...picture, toBeChecked } });
  await strapi.db.transaction(({ onCommit }) =>
    onCommit(() =>
      announceCreated(strapi, { uid: IMAGE_CREDIT_UID, entry: { ...record, image: { ...file } } }),
    ),
  );
}

/**
 * Updates the credit of a picture from its new file. A file without metadata changes no field. The
 * credit is marked to be checked then, and where an editor's text stays although the file has another.
 */
export async function updateRecord(
  strapi: Core.Strapi,
  {
    record,
    embeddedMetadata,
    user,
  }: { record: PictureRecord; embeddedMetadata: EmbeddedMetadata | null; user?: Author },
): Promise<void> {
  const write = (data: Record<string, unknown>) =>
    strapi
      .documents(IMAGE_CREDIT_UID)
      .update({ documentId: record.documentId, data: { ...data, ...changedBy(user) } });

  if (!embeddedMetadata || !hasMetadata(embeddedMetadata)) {
    await write({ toBeChecked: true });
    return;
  }
  const { fromFile } = record;
  const { fields } = embeddedMetadata;
  if (isSameMetadata(fromFile, fields)) {
    return;
  }
  const { changes, keepsOther } = replaceText(CREDIT_FIELD_NAMES, {
    stored: record,
    before: fromFile,
    after: fields,
  });
  const { creditText, ...others } = changes;
  // A credit must have a credit line: that of the old file stays until an editor checks it.
  const keepsCreditText = creditText === null;
  await write({
    ...others,
    ...(creditText ? { creditText } : {}),
    toBeChecked: embeddedMetadata.toBeChecked || keepsOther || keepsCreditText,
  });
  const kept = keepsCreditText && fromFile.creditText ? { creditText: fromFile.creditText } : {};
  await storeFileMetadata(strapi, record.documentId, { ...fields, ...kept });
}

/** Writes a field that the document service does not accept, as only the plugin may set it. */
async function storeFileMetadata(
  strapi: Core.Strapi,
  documentId: string,
  metadata: MetadataText,
): Promise<void> {
  await strapi.db
    .query(IMAGE_CREDIT_UID)
    .updateMany({ where: { documentId }, data: { fileMetadata: metadata } });
}
