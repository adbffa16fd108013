import type { Core } from '@strapi/strapi';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { fromReferences, type KnexQuery } from '../../article/references/find-uses';

export type { KnexQuery };

/** The parts of Strapi's description of a polymorphic relation's table that a query needs. */
interface MorphTable {
  name: string;
  joinColumn: { name: string };
  morphColumn: { typeColumn: { name: string }; idColumn: { name: string } };
}

/** Files, under the name `f`. */
export function fromFiles(strapi: Core.Strapi): KnexQuery {
  return strapi.db.getConnection(`${tableOf(strapi, FILE_UID)} as f`);
}

/**
 * Credits, `c`, with their files, `f`. A cross join, as SQLite then begins with the credits: without
 * statistics, which hardly a site has, it would not see that they come in order.
 */
export function fromCredits(strapi: Core.Strapi): KnexQuery {
  return strapi.db
    .getConnection(credits(strapi))
    .joinRaw('cross join ?? as ??', [tableOf(strapi, FILE_UID), 'f'])
    .where('f.document_id', strapi.db.connection.ref('c.image_key'));
}

/** The credits' table, under the name `c`. */
export function credits(strapi: Core.Strapi): string {
  return `${tableOf(strapi, IMAGE_CREDIT_UID)} as c`;
}

/** The uses of pictures in stories, `r`: the index of references. */
export function fromUses(strapi: Core.Strapi): KnexQuery {
  return fromReferences(strapi, 'picture');
}

/** What holds files through Strapi's media fields, under the name `m`. */
export function mediaHolders(strapi: Core.Strapi) {
  const { name, joinColumn, morphColumn } = morphTable(strapi);
  return {
    table: `${name} as m`,
    file: `m.${joinColumn.name}`,
    type: `m.${morphColumn.typeColumn.name}`,
    /** The id of the row that holds the file. */
    holder: `m.${morphColumn.idColumn.name}`,
  };
}

function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}

function morphTable(strapi: Core.Strapi): MorphTable {
  const { related } = strapi.db.metadata.get(FILE_UID).attributes;
  return (related as unknown as { joinTable: MorphTable }).joinTable;
}
