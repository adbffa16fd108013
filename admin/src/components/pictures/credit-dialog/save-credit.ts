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
  /** Another user changed the record meanwhile; null where it was deleted. */
  | { kind: 'conflict'; theirs: ImageCreditRecord | null }
  | RequestFailure;

interface Save {
  picture: Picture;
  draft: CreditDraft;
  /** The initial form values; what differs from them was changed here. */
  baseDraft: CreditDraft;
  /** The record to update; null where there is none. */
  base: ImageCreditRecord | null;
}

/** Stores a credit, unless it was changed since `base` was read. Never throws. */
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
    // There is one record per picture. The server refuses a second one with an error on `image`.
    const failure = failureOf(error);
    const theirs =
      failure.kind === 'invalid' && failure.fields.image ? await recordOf(picture) : null;
    return theirs ? { kind: 'conflict', theirs } : failure;
  }
}

/** The current record of a picture. */
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
