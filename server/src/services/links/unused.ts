import type { Core } from '@strapi/strapi';
import { RELATED_LINK_UID } from '#shared/plugin-id';

interface Relation {
  type: string;
  target?: string;
  joinTable?: { name: string; inverseJoinColumn?: { name: string } };
  joinColumn?: { name: string };
}

/**
 * The condition, in the notation of Strapi's query engine, of related-links that nothing points at:
 * no version of an article, and no type or component of the site's own.
 */
export function unusedLinks(strapi: Core.Strapi): object {
  const { connection, metadata } = strapi.db;
  const references = [...metadata.values()].flatMap(({ tableName, attributes }) =>
    Object.values(attributes as unknown as Record<string, Relation>)
      .filter(({ type, target }) => type === 'relation' && target === RELATED_LINK_UID)
      .flatMap((relation) => placeOf(relation, tableName)),
  );
  return {
    $and: references.map(({ table, column }) => ({
      // A null among what NOT IN compares with would make it find nothing.
      id: { $notIn: connection(table).select(column).whereNotNull(column) },
    })),
  };
}

function placeOf({ joinTable, joinColumn }: Relation, tableName: string) {
  if (joinTable?.inverseJoinColumn) {
    return [{ table: joinTable.name, column: joinTable.inverseJoinColumn.name }];
  }
  return joinColumn ? [{ table: tableName, column: joinColumn.name }] : [];
}
