import { getFetchClient } from '@strapi/strapi/admin';
import { z } from 'zod';
import {
  type ImageCreditRecord,
  imageCreditRecord,
} from '#shared/contracts/pictures/image-credit-record';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';

/** The content manager's own routes: Strapi's roles and its validation decide. */
const PATH = `/content-manager/collection-types/${IMAGE_CREDIT_UID}`;

const answer = z.object({ data: imageCreditRecord });

type Values = Record<string, unknown>;

/** @throws Strapi's FetchError when the server refuses, a TypeError when it cannot be reached */
export async function readCreditRecord(documentId: string): Promise<ImageCreditRecord> {
  return recordIn(await getFetchClient().get(`${PATH}/${encodeURIComponent(documentId)}`));
}

/**
 * @param values the record's, with `image` the id of the file's row
 * @throws as `readCreditRecord`
 */
export async function createCreditRecord(values: Values): Promise<ImageCreditRecord> {
  return recordIn(await getFetchClient().post(PATH, values));
}

/** @throws as `readCreditRecord` */
export async function updateCreditRecord(
  documentId: string,
  values: Values,
): Promise<ImageCreditRecord> {
  return recordIn(await getFetchClient().put(`${PATH}/${encodeURIComponent(documentId)}`, values));
}

function recordIn({ data }: { data: unknown }): ImageCreditRecord {
  return answer.parse(data).data;
}
