import { getFetchClient } from '@strapi/strapi/admin';
import { z } from 'zod';
import { RELATED_LINK_UID } from '#shared/plugin-id';

const answer = z.object({
  data: z.object({ id: z.number(), documentId: z.string(), title: z.string().nullish() }),
});

/**
 * A related-link's row, by the content manager's own route: Strapi's roles decide.
 *
 * @throws Strapi's FetchError when the server refuses or cannot be reached
 */
export async function readLinkRow(documentId: string) {
  const path = `/content-manager/collection-types/${RELATED_LINK_UID}`;
  const { data } = await getFetchClient().get(`${path}/${encodeURIComponent(documentId)}`);
  return answer.parse(data).data;
}
