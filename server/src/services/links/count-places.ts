import type { Core } from '@strapi/strapi';
import { pathsOfLink } from '#shared/domain/article/body/links-to';
import { ARTICLE_UID } from '#shared/plugin-id';
import { findInChunksOf } from '../platform/chunks';
import type { Use } from './uses';

/** How many places in stories point at a link. */
export interface LinkPlaces {
  stories: number;
  /** Links in bodies: bullets, and those in sentences. */
  bullets: number;
  panels: number;
}

/** How many bodies are in memory at a time. */
const BODIES = 200;

interface Row {
  body: unknown;
  publishedAt: string | null;
  relatedLinks: Array<{ documentId: string }>;
}

/** What a deletion of a related-link takes along, from the stories that use it. */
export async function placesOfLink(
  strapi: Core.Strapi,
  { link, uses }: { link: string; uses: Use[] },
): Promise<{ live: LinkPlaces; drafts: LinkPlaces }> {
  const live = { stories: 0, bullets: 0, panels: 0 };
  const drafts = { stories: 0, bullets: 0, panels: 0 };
  const values = uses.map(({ id }) => id);
  const count = async (chunk: number[]) => {
    const rows: Row[] = await strapi.db.query(ARTICLE_UID).findMany({
      select: ['body', 'publishedAt'],
      where: { id: { $in: chunk } },
      populate: { relatedLinks: { select: ['documentId'] } },
    });
    for (const row of rows) {
      const places = row.publishedAt === null ? drafts : live;
      places.stories += 1;
      places.bullets += pathsOfLink(row.body, link).length;
      places.panels += row.relatedLinks.filter(({ documentId }) => documentId === link).length;
    }
    return [];
  };
  await findInChunksOf({ size: BODIES, values, find: count });
  return { live, drafts };
}
