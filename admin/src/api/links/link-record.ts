import { z } from 'zod';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { request } from '../request';

const answer = z.object({
  data: z.object({ id: z.number(), documentId: z.string(), title: z.string().nullish() }),
});

/** Reads a related link by the content manager's route, with its permissions. Errors as in `request`. */
export async function readLinkRow(documentId: string) {
  const path = `/content-manager/collection-types/${RELATED_LINK_UID}`;
  return (await request(`${path}/${encodeURIComponent(documentId)}`, answer, { method: 'get' }))
    .data;
}
