import { getFetchClient } from '@strapi/strapi/admin';
import {
  applyAnswer,
  type ApplyAnswer,
  type ApplyRequest,
  previewAnswer,
  type PreviewAnswer,
  type CreditPreviewRequest,
} from '#shared/contracts/pictures/credit-change';
import {
  reviewCounts,
  type ReviewCounts,
  picturesAnswer,
  type PicturesAnswer,
  suppliersAnswer,
  type SuppliersAnswer,
  usesAnswer,
  type UsesAnswer,
} from '#shared/contracts/pictures/rights';
import { get, pluginPath, post, searchOf } from '../request';

/** The parameters of an address. */
export type QueryText = Partial<Record<string, string>>;

const ROOT = '/picture-rights';

export function findPictures(query: QueryText, signal: AbortSignal): Promise<PicturesAnswer> {
  return get(`${ROOT}/pictures`, picturesAnswer, { query, signal });
}

export function findUses(documentId: string, signal: AbortSignal): Promise<UsesAnswer> {
  const path = `${ROOT}/pictures/${encodeURIComponent(documentId)}/uses`;
  return get(path, usesAnswer, { signal });
}

export function findSuppliers(signal: AbortSignal): Promise<SuppliersAnswer> {
  return get(`${ROOT}/suppliers`, suppliersAnswer, { signal });
}

export function fetchReviewCounts(signal: AbortSignal): Promise<ReviewCounts> {
  return get(`${ROOT}/attention`, reviewCounts, { signal });
}

export function previewCredit(request: CreditPreviewRequest): Promise<PreviewAnswer> {
  return post(`${ROOT}/credits/preview`, previewAnswer, request);
}

export function applyCredit(request: ApplyRequest): Promise<ApplyAnswer> {
  return post(`${ROOT}/credits/apply`, applyAnswer, request);
}

/** A CSV file of all pictures that match the filters, without paging. */
export async function downloadPictures({ page, pageSize, ...filters }: QueryText): Promise<Blob> {
  const path = pluginPath(`${ROOT}/export${searchOf(filters)}`);
  const { data } = await getFetchClient().get<Blob>(path, { responseType: 'blob' });
  return data;
}

/** Deletes a picture by the upload plugin's route, also one that is in use. */
export async function deletePicture(id: number): Promise<void> {
  await getFetchClient().del(`/upload/files/${id}?deleteUsed=true`);
}
