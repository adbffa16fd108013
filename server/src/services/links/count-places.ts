import type { Core } from '@strapi/strapi';
import { PANEL_PATH } from '#shared/domain/article/story-references';
import { fromReferences } from '../article/references/find-uses';

/** How many places in stories point at a link. */
export interface LinkPlaces {
  stories: number;
  /** Links in bodies: bullets, and those in sentences. */
  bullets: number;
  panels: number;
}

interface Row {
  status: 'draft' | 'published';
  stories: number | string;
  panels: number | string;
  places: number | string;
}

/** What a deletion of a related-link takes along, from the stories that use it: one query. */
export async function countLinkPlaces(
  strapi: Core.Strapi,
  link: string,
): Promise<{ live: LinkPlaces; drafts: LinkPlaces }> {
  const { connection } = strapi.db;
  const versions = fromReferences(strapi, 'link')
    .where('r.target', link)
    .select({
      status: 'r.story_status',
      panels: connection.raw('sum(case when r.path like ? then 1 else 0 end)', [`${PANEL_PATH}.%`]),
    })
    .count({ places: '*' })
    .groupBy('r.story_type', 'r.story_document_id', 'r.story_locale', 'r.story_status');
  const rows: Row[] = await connection
    .from(versions.as('v'))
    .select('v.status')
    .count({ stories: '*' })
    .sum({ panels: 'v.panels', places: 'v.places' })
    .groupBy('v.status');
  return { live: placesOf(rows, 'published'), drafts: placesOf(rows, 'draft') };
}

function placesOf(rows: Row[], status: Row['status']): LinkPlaces {
  const row = rows.find((one) => one.status === status);
  const panels = Number(row?.panels ?? 0);
  return {
    stories: Number(row?.stories ?? 0),
    bullets: Number(row?.places ?? 0) - panels,
    panels,
  };
}
