import type { Core } from '@strapi/strapi';
import type { StoryState } from '#shared/domain/article/story-state';
import { ARTICLE_UID } from '#shared/plugin-id';
import { isLiveSql } from '../article/embargo';
import type { LinkEditorScope } from './targets/editor-scope';

interface StoryUse {
  documentId: string;
  locale: string;
  headline: string | null;
  state: StoryState;
}

export interface Uses {
  newest: StoryUse[];
  total: number;
  /** How many of them the reader may not read. */
  hidden: number;
}

interface Row {
  link: number;
  documentId: string;
  locale: string;
  headline: string | null;
  standing: number | string;
  isReadable: number | string;
  total: number | string;
  readable: number | string;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
}

interface Question {
  linkIds: number[];
  reader: LinkEditorScope;
}

/** Of the versions of a story, the one that goes furthest counts. */
const STANDINGS: StoryState[] = ['draft', 'embargoed', 'live'];

/** Stories that are told of each link; of the others, their number. */
const MOST = 5;

/**
 * The stories that use each of some related-links (by their numeric ids) and that the reader may
 * read, newest first, a draft and its published version as one: with one query, and never more rows
 * than are told.
 */
export async function newestUses(
  strapi: Core.Strapi,
  { linkIds, reader }: Question,
): Promise<Map<number, Uses>> {
  const uses = new Map<number, Uses>();
  if (linkIds.length === 0) {
    return uses;
  }
  for (const row of await findRows(strapi, { linkIds, reader })) {
    const total = Number(row.total);
    const readable = reader.readsHeadlines ? Number(row.readable) : 0;
    const known = uses.get(row.link) ?? { newest: [], total, hidden: total - readable };
    const { documentId, locale, headline } = row;
    if (reader.readsHeadlines && Number(row.isReadable) === 1) {
      const state = STANDINGS[Number(row.standing)] ?? 'draft';
      known.newest.push({ documentId, locale, headline, state });
    }
    uses.set(row.link, known);
  }
  return uses;
}

async function findRows(strapi: Core.Strapi, { linkIds, reader }: Question): Promise<Row[]> {
  const { connection, metadata } = strapi.db;
  const { tableName, attributes } = metadata.get(ARTICLE_UID);
  const pairs = (attribute: string) => {
    const { joinTable } = attributes[attribute] as unknown as { joinTable: JoinTable };
    const linkColumn = joinTable.inverseJoinColumn?.name ?? '';
    return connection(joinTable.name)
      .select({ link: linkColumn, article: joinTable.joinColumn.name })
      .whereIn(linkColumn, linkIds);
  };
  const users = () => pairs('bodyLinks').union(pairs('relatedLinks')).as('u');
  const using = { id: { $in: connection.select('u.article').from(users()) } };
  const allowed = await reader.articles(using);
  const isAll = allowed === using;
  // Stands for the id of a version that may be read, and is null for the others.
  const read = isAll ? 'a.id' : 'm.id';
  const live = isLiveSql(new Date());
  const stories = connection(tableName)
    .select({
      ...{ link: 'u.link', documentId: 'a.document_id', locale: 'a.locale' },
      standing: connection.raw(
        `max(case when ?? is null or a.published_at is null then 0 when ${live.sql} then 2 else 1 end)`,
        [read, ...live.bindings],
      ),
      isReadable: connection.raw('max(case when ?? is null then 0 else 1 end)', [read]),
      headline: connection.raw('max(case when ?? is not null then a.headline end)', [read]),
    })
    .max({ newest: 'a.id' })
    .from(users())
    .innerJoin(`${tableName} as a`, 'a.id', 'u.article')
    .groupBy('u.link', 'a.document_id', 'a.locale');
  if (!isAll) {
    const readable = strapi.db.queryBuilder(ARTICLE_UID).select(['id']).where(allowed);
    stories.leftJoin(readable.getKnexQuery().as('m'), 'm.id', 'a.id');
  }
  const ranked = connection
    .select(
      's.*',
      connection.raw('count(*) over (partition by s.link) as total'),
      connection.raw('sum(s.??) over (partition by s.link) as readable', ['isReadable']),
    )
    .rowNumber('place', (window) =>
      window.partitionBy('s.link').orderBy([
        { column: 's.isReadable', order: 'desc' },
        { column: 's.newest', order: 'desc' },
      ]),
    )
    .from(stories.as('s'));
  return connection
    .select(
      'link',
      'documentId',
      'locale',
      'headline',
      'standing',
      'isReadable',
      'total',
      'readable',
    )
    .from(ranked.as('r'))
    .where('place', '<=', MOST)
    .orderBy('place');
}
