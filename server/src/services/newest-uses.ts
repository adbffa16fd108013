import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../plugin-id';

interface StoryUse {
  documentId: string;
  locale: string;
  headline: string | null;
  isLive: boolean;
}

interface Uses {
  newest: StoryUse[];
  total: number;
}

interface Row {
  link: number;
  documentId: string;
  locale: string;
  headline: string | null;
  isLive: number | string;
  total: number | string;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
}

/** Stories that are told of each link; of the others, their number. */
const MOST = 5;

/**
 * The stories that use each of some related-links (by their numeric ids), newest first, a draft and
 * its published version as one: with one query, and never more rows than are told.
 */
export async function newestUses(
  strapi: Core.Strapi,
  linkIds: number[],
): Promise<Map<number, Uses>> {
  const uses = new Map<number, Uses>();
  if (linkIds.length === 0) {
    return uses;
  }
  for (const row of await findRows(strapi, linkIds)) {
    const known = uses.get(row.link) ?? { newest: [], total: Number(row.total) };
    const { documentId, locale, headline } = row;
    known.newest.push({ documentId, locale, headline, isLive: Number(row.isLive) === 1 });
    uses.set(row.link, known);
  }
  return uses;
}

function findRows(strapi: Core.Strapi, linkIds: number[]): Promise<Row[]> {
  const { connection, metadata } = strapi.db;
  const { tableName, attributes } = metadata.get(ARTICLE_UID);
  const pairs = (attribute: string) => {
    const { joinTable } = attributes[attribute] as unknown as { joinTable: JoinTable };
    const linkColumn = joinTable.inverseJoinColumn?.name ?? '';
    return connection(joinTable.name)
      .select({ link: linkColumn, article: joinTable.joinColumn.name })
      .whereIn(linkColumn, linkIds);
  };
  const isLive = connection.raw('max(case when a.published_at is null then 0 else 1 end)');
  const stories = connection(tableName)
    .select({ link: 'u.link', documentId: 'a.document_id', locale: 'a.locale', isLive })
    .max({ headline: 'a.headline', newest: 'a.id' })
    .from(pairs('bodyLinks').union(pairs('relatedLinks')).as('u'))
    .innerJoin(`${tableName} as a`, 'a.id', 'u.article')
    .groupBy('u.link', 'a.document_id', 'a.locale');
  const ranked = connection
    .select('s.*', connection.raw('count(*) over (partition by s.link) as total'))
    .rowNumber('place', (window) => window.partitionBy('s.link').orderBy('s.newest', 'desc'))
    .from(stories.as('s'));
  return connection
    .select('link', 'documentId', 'locale', 'headline', 'isLive', 'total')
    .from(ranked.as('r'))
    .where('place', '<=', MOST)
    .orderBy('place');
}
