import type { Core } from '@strapi/strapi';
import { type Publication, type StoryState, storyState } from '#shared/domain/article/story-state';
import { ARTICLE_UID, FILE_UID, RELATED_LINK_UID } from '#shared/plugin-id';
import { SHOWING_FIELDS } from '../pictures/media-join';
import { targetKey } from '../article/target-key';

/** A draft or a published version of an article that uses a link or a picture. */
export interface Use {
  id: number;
  documentId: string;
  locale: string;
  headline: string;
  slug: string | null;
  /** Null for a draft. */
  publishedAt: string | null;
  state: StoryState;
}

type Row = Omit<Use, 'state'> & Publication;

export interface UsageService {
  /** The articles whose body or related panel holds this related-link, with one query. */
  ofLink(documentId: string): Promise<Use[]>;
  /** The articles that show this media file, in the body or as lead picture, with one query. */
  ofImage(documentId: string): Promise<Use[]>;
  /** The articles that point at this article, through its related-link, with one query. */
  ofArticle(documentId: string): Promise<Use[]>;
  /** Whether a version of this article has the link in its related panel. */
  isInPanel(linkDocumentId: string, articleDocumentId: string): Promise<boolean>;
}

/** The parts of Strapi's description of a relation's table that a query needs. */
interface JoinTable {
  name: string;
  /** Points at the owner: the article, or the file of a media relation. */
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  /** In place of it where the relation is polymorphic, as a file's to what shows it. */
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
}

const FIELDS = [
  ...['id', 'documentId', 'locale', 'headline', 'slug'],
  ...['publishedAt', 'embargoedUntil'],
];

/**
 * "Where is this used?", from the relations that mirror each body. A filter on a relation would
 * make Strapi join from the articles' side and read all of them; these start from what is used.
 */
export function createUsageService({ strapi }: { strapi: Core.Strapi }): UsageService {
  const { connection } = strapi.db;

  return {
    ofLink: (documentId) => articles(throughBoth(rowsOf(RELATED_LINK_UID, { documentId }))),
    ofImage: (documentId) => articles([throughMedia(documentId)]),
    ofArticle: (documentId) =>
      articles(
        throughBoth(rowsOf(RELATED_LINK_UID, { targetKey: targetKey({ article: documentId }) })),
      ),

    async isInPanel(linkDocumentId, articleDocumentId) {
      const links = rowsOf(RELATED_LINK_UID, { documentId: linkDocumentId });
      const found = await strapi.db.query(ARTICLE_UID).findOne({
        select: ['id'],
        where: {
          documentId: articleDocumentId,
          id: { $in: throughLinks('relatedLinks', links) },
        },
      });
      return found !== null;
    },
  };

  async function articles(ids: object[]): Promise<Use[]> {
    const rows: Row[] = await strapi.db.query(ARTICLE_UID).findMany({
      select: FIELDS,
      where: { $or: ids.map((query) => ({ id: { $in: query } })) },
      orderBy: { id: 'desc' },
    });
    const now = new Date();
    return rows.map(({ embargoedUntil, ...row }) => {
      const state = storyState({ publishedAt: row.publishedAt, embargoedUntil }, now);
      return { ...row, state };
    });
  }

  function throughBoth(links: ReturnType<typeof rowsOf>) {
    return [throughLinks('bodyLinks', links), throughLinks('relatedLinks', links)];
  }

  function throughLinks(attribute: string, links: ReturnType<typeof rowsOf>) {
    const { name, joinColumn, inverseJoinColumn } = joinTable(ARTICLE_UID, attribute);
    return connection(name)
      .select(joinColumn.name)
      .whereIn(inverseJoinColumn?.name ?? '', links);
  }

  function throughMedia(documentId: string) {
    const { name, joinColumn, morphColumn } = joinTable(FILE_UID, 'related');
    const idColumn = morphColumn?.idColumn.name ?? '';
    const typeColumn = morphColumn?.typeColumn.name ?? '';
    return connection(name)
      .select(idColumn)
      .where(typeColumn, ARTICLE_UID)
      .whereIn('field', SHOWING_FIELDS)
      .whereIn(joinColumn.name, rowsOf(FILE_UID, { documentId }));
  }

  function rowsOf(uid: string, where: { documentId: string } | { targetKey: string }) {
    const [column, value] =
      'documentId' in where ? ['document_id', where.documentId] : ['target_key', where.targetKey];
    return connection(strapi.db.metadata.get(uid).tableName).select('id').where(column, value);
  }

  function joinTable(uid: string, attribute: string): JoinTable {
    const { attributes } = strapi.db.metadata.get(uid);
    const relation = attributes[attribute] as unknown as { joinTable: JoinTable };
    return relation.joinTable;
  }
}
