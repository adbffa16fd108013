import { z } from 'zod';
import {
  type ImageCreditRecord,
  imageCreditRecord,
} from '#shared/contracts/pictures/image-credit-record';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { request } from '../request';

/** The content manager's own routes: Strapi's permissions and validation apply. */
const PATH = `/content-manager/collection-types/${IMAGE_CREDIT_UID}`;

const answer = z.object({ data: imageCreditRecord });

type Values = Record<string, unknown>;

/** Errors as in `request`. */
export async function readCreditRecord(documentId: string): Promise<ImageCreditRecord> {
  return (await request(pathOf(documentId), answer, { method: 'get' })).data;
}

/**
 * Errors as in `request`.
 *
 * @param values the record's fields, with `image` the id of the file's row
 */
export async function createCreditRecord(values: Values): Promise<ImageCreditRecord> {
  return (await request(PATH, answer, { method: 'post', body: values })).data;
}

/** Errors as in `request`. */
export async function updateCreditRecord(
  documentId: string,
  values: Values,
): Promise<ImageCreditRecord> {
  return (await request(pathOf(documentId), answer, { method: 'put', body: values })).data;
}

function pathOf(documentId: string): string {
  return `${PATH}/${encodeURIComponent(documentId)}`;
}
