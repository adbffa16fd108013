import type { Picture } from '#shared/contracts/pictures/lookup';
import type { ImageCreditRecord } from '#shared/contracts/pictures/image-credit-record';
import {
  createCreditRecord,
  readCreditRecord,
  updateCreditRecord,
} from '../../../api/pictures/credit-records';
import { type RequestFailure, failureOf } from '../../../api/failure';
import { lookUpPictures } from '../../../api/pictures/lookup';
import { changesIn, type CreditDraft, draftOf } from './credit-draft';

export type Saved =
  | { kind: 'saved'; record: ImageCreditRecord }
  /** Somebody else wrote meanwhile; null where they deleted the record. */
  | { kind: 'conflict'; theirs: ImageCreditRecord | null }
  | RequestFailure;

interface Save {
  picture: Picture;
  draft: CreditDraft;
  /** What the form began with: what differs from it was changed here. */
  baseDraft: CreditDraft;
  /** The record to write over; null where there is none. */
  base: ImageCreditRecord | null;
}

/** Stores a credit, unless somebody else wrote it since `base` was read. Never throws. */
export async function saveCredit(save: Save): Promise<Saved> {
  try {
    return save.base ? await update({ ...save, base: save.base }) : await create(save);
  } catch (error) {
    return failureOf(error);
  }
}

async function update({
  draft,
  baseDraft,
  base,
}: Save & { base: ImageCreditRecord }): Promise<Saved> {
  const theirs = await readOrNull(base.documentId);
  if (theirs?.updatedAt !== base.updatedAt) {
    return { kind: 'conflict', theirs };
  }
  const record = await updateCreditRecord(base.documentId, changesIn(draft, baseDraft));
  return { kind: 'saved', record };
}

async function create({ picture, draft }: Save): Promise<Saved> {
  try {
    const values = { ...changesIn(draft, draftOf(null)), image: picture.id };
    return { kind: 'saved', record: await createCreditRecord(values) };
  } catch (error) {
    // The server keeps one record per picture: it refuses a second by the picture.
    const failure = failureOf(error);
    const theirs =
      failure.kind === 'invalid' && failure.fields.image ? await recordOf(picture) : null;
    return theirs ? { kind: 'conflict', theirs } : failure;
  }
}

/** The record that a picture has now. */
async function recordOf({ documentId }: Picture): Promise<ImageCreditRecord | null> {
  const answer = await lookUpPictures({ documentIds: [documentId], hashes: [] });
  const credit = answer.documentIds[0]?.credit;
  return credit ? readOrNull(credit.documentId) : null;
}

async function readOrNull(documentId: string): Promise<ImageCreditRecord | null> {
  try {
    return await readCreditRecord(documentId);
  } catch (error) {
    if (failureOf(error).kind === 'missing') {
      return null;
    }
    throw error;
  }
}
