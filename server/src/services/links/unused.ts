import type { Core } from '@strapi/strapi';
import { RELATED_LINK_UID } from '#shared/plugin-id';
import { fromReferences } from '../article/references/find-uses';
import { storyTypes } from '../article/story-types';

interface Relation {
  type: string;
  target?: string;
  joinTable?: { name: string; inverseJoinColumn?: { name: string; referencedColumn?: string } };
  joinColumn?: { name: string; referencedColumn?: string };
}

/**
 * The condition, in the notation of Strapi's query engine, of related-links that nothing points at:
 * no version of a story, and no type or component of the site's own.
 */
export function unusedLinks(strapi: Core.Strapi): object {
  const { connection, metadata } = strapi.db;
  const indexed = storyTypes(strapi).map(({ uid }) => uid);
  const relations = [...metadata.values()]
    .filter(({ uid }) => !indexed.includes(uid))
    .flatMap(({ tableName, attributes }) =>
      Object.values(attributes as unknown as Record<string, Relation>)
        .filter(({ type, target }) => type === 'relation' && target === RELATED_LINK_UID)
        .flatMap((relation) => placeOf(relation, tableName)),
    );
  const referred = fromReferences(strapi, 'link').select('r.target').whereNotNull('r.target');
  return {
    $and: [
      { documentId: { $notIn: referred } },
      ...relations.map(({ table, column }) => ({
        // A null among what NOT IN compares with would make it find nothing.
        id: { $notIn: connection(table).select(column).whereNotNull(column) },
      })),
    ],
  };
}

/** A relation by the id of a row; translations of one document are joined by their documentId. */
function placeOf({ joinTable, joinColumn }: Relation, tableName: string) {
  if (joinTable?.inverseJoinColumn) {
    return [{ table: joinTable.name, column: joinTable.inverseJoinColumn.name }];
  }
  return joinColumn && (joinColumn.referencedColumn ?? 'id') === 'id'
    ? [{ table: tableName, column: joinColumn.name }]
    : [];
}
