import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { isLiveSql } from '../../article/embargo';
import { SHOWING_FIELDS } from '../media-join';

/** A query of knex, portable over the databases that Strapi knows. */
export type Query = ReturnType<Core.Strapi['db']['getConnection']>;

/** The parts of Strapi's description of a polymorphic relation's table that a query needs. */
interface MorphTable {
  name: string;
  joinColumn: { name: string };
  morphColumn: { idColumn: { name: string }; typeColumn: { name: string } };
}

/** Files, under the name `f`. */
export function fromFiles(strapi: Core.Strapi): Query {
  return strapi.db.getConnection(`${tableOf(strapi, FILE_UID)} as f`);
}

/**
 * Credits, `c`, with their files, `f`. A cross join, as SQLite then begins with the credits: without
 * statistics, which hardly a site has, it would not see that they come in order.
 */
export function fromCredits(strapi: Core.Strapi): Query {
  return strapi.db
    .getConnection(credits(strapi))
    .joinRaw('cross join ?? as ??', [tableOf(strapi, FILE_UID), 'f'])
    .where('f.document_id', strapi.db.connection.ref('c.image_key'));
}

/** The credits' table, under the name `c`. */
export function credits(strapi: Core.Strapi): string {
  return `${tableOf(strapi, IMAGE_CREDIT_UID)} as c`;
}

/** Articles (drafts and published versions), under the name `a`. */
export function articles(strapi: Core.Strapi): string {
  return `${tableOf(strapi, ARTICLE_UID)} as a`;
}

/** What holds files, under the name `m`. */
export function holders(strapi: Core.Strapi) {
  const { name, joinColumn, morphColumn } = morphTable(strapi);
  return {
    table: `${name} as m`,
    file: `m.${joinColumn.name}`,
    id: `m.${morphColumn.idColumn.name}`,
    type: `m.${morphColumn.typeColumn.name}`,
  };
}

/** What articles show: `m` says which file. */
export function fromHeld(strapi: Core.Strapi): Query {
  const { table, type } = holders(strapi);
  return strapi.db.getConnection(table).where(type, ARTICLE_UID).whereIn('m.field', SHOWING_FIELDS);
}

/** The same with the version of the article, `a`. */
export function fromShown(strapi: Core.Strapi): Query {
  return fromHeld(strapi).innerJoin(articles(strapi), 'a.id', holders(strapi).id);
}

/** Only versions of articles that readers see. */
export function onlyLive(query: Query, now: Date): Query {
  const { sql, bindings } = isLiveSql(now);
  return query.whereRaw(sql, bindings);
}

function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}

function morphTable(strapi: Core.Strapi): MorphTable {
  const { related } = strapi.db.metadata.get(FILE_UID).attributes;
  return (related as unknown as { joinTable: MorphTable }).joinTable;
}
