import type { Core } from '@strapi/strapi';
import type { StoryState } from '#shared/domain/article/story-state';
import { fromReferences, isLiveSql, joinStories } from '../article/references/find-uses';
import type { StoryType } from '#shared/story-types';
import { columnOf } from '../article/stories';
import { storyTypes } from '../article/story-types';
import type { LinkEditorScope, StoryScope } from './targets/editor-scope';

interface StoryUse {
  /** uid of the story's type. */
  type: string;
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
  link: string;
  documentId: string;
  locale: string;
  headline: string | null;
  standing: number | string;
  isReadable: number | string;
  total: number | string;
  readable: number | string;
}

interface Question {
  /** documentIds of related-links. */
  links: string[];
  reader: LinkEditorScope;
}

/** Of the versions of a story, the one that goes furthest counts. */
const STANDINGS: StoryState[] = ['draft', 'embargoed', 'live'];

/** Stories that are told of each link; of the others, their number. */
const MOST = 5;

/**
 * The stories that use each of some related-links and that the reader may read, newest first, a draft
 * and its published version as one: with one query for each story type, and never more rows than are
 * told.
 */
export async function newestUses(
  strapi: Core.Strapi,
  { links, reader }: Question,
): Promise<Map<string, Uses>> {
  if (links.length === 0) {
    return new Map();
  }
  const found = await Promise.all(
    storyTypes(strapi).map((type) => usesIn(strapi, { type, links, reader })),
  );
  return new Map(links.flatMap((link) => merged(link, found)));
}

async function usesIn(
  strapi: Core.Strapi,
  question: Question & { type: StoryType },
): Promise<Map<string, Uses>> {
  const uses = new Map<string, Uses>();
  const { type, links, reader } = question;
  const scope = reader.stories(type);
  for (const row of await findRows(strapi, { type, links, scope })) {
    add(uses, row, { type, scope });
  }
  return uses;
}

/** The uses of a link in stories of all types; nothing where no story uses it. */
function merged(link: string, found: Array<Map<string, Uses>>): Array<[string, Uses]> {
  const own = found.flatMap((uses) => uses.get(link) ?? []);
  const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return own.length === 0
    ? []
    : [
        [
          link,
          {
            newest: own.flatMap(({ newest }) => newest).slice(0, MOST),
            total: sumOf(own.map(({ total }) => total)),
            hidden: sumOf(own.map(({ hidden }) => hidden)),
          },
        ],
      ];
}

function add(
  uses: Map<string, Uses>,
  row: Row,
  { type, scope }: { type: StoryType; scope: StoryScope },
): void {
  const total = Number(row.total);
  const readable = scope.readsHeadlines ? Number(row.readable) : 0;
  const known = uses.get(row.link) ?? { newest: [], total, hidden: total - readable };
  const { documentId, locale, headline } = row;
  if (scope.readsHeadlines && Number(row.isReadable) === 1) {
    const state = STANDINGS[Number(row.standing)] ?? 'draft';
    known.newest.push({ type: type.uid, documentId, locale, headline, state });
  }
  uses.set(row.link, known);
}

async function findRows(
  strapi: Core.Strapi,
  { type, links, scope }: { type: StoryType; links: string[]; scope: StoryScope },
): Promise<Row[]> {
  const { connection } = strapi.db;
  const references = () =>
    joinStories(fromReferences(strapi, 'link').whereIn('r.target', links), { strapi, type });
  const using = { id: { $in: references().select('a.id') } };
  const allowed = await scope.readable(using);
  const isAll = allowed === using;
  // Stands for the id of a version that may be read, and is null for the others.
  const read = isAll ? 'a.id' : 'm.id';
  const live = isLiveSql(new Date());
  const stories = references()
    .select({
      ...{ link: 'r.target', documentId: 'a.document_id', locale: 'a.locale' },
      standing: connection.raw(
        `max(case when ?? is null or a.published_at is null then 0 when ${live.sql} then 2 else 1 end)`,
        [read, ...live.bindings],
      ),
      isReadable: connection.raw('max(case when ?? is null then 0 else 1 end)', [read]),
      headline: connection.raw('max(case when ?? is not null then a.?? end)', [
        read,
        columnOf(strapi, type, 'headline'),
      ]),
    })
    .max({ newest: 'a.id' })
    .groupBy('r.target', 'a.document_id', 'a.locale');
  if (!isAll) {
    const readable = strapi.db.queryBuilder(type.uid).select(['id']).where(allowed);
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
    .from(ranked.as('q'))
    .where('place', '<=', MOST)
    .orderBy('place');
}
