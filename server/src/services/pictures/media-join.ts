import type { Core } from '@strapi/strapi';
import { FILE_UID } from '#shared/plugin-id';

/** The relations through which an article shows a picture. */
export const SHOWING_FIELDS = ['bodyImages', 'leadImage'];

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  morphColumn: { idColumn: { name: string }; typeColumn: { name: string } };
}

/** The table that joins media files to what shows them, and its columns. */
export function mediaJoin(strapi: Core.Strapi) {
  const { related } = strapi.db.metadata.get(FILE_UID).attributes;
  const { name, joinColumn, morphColumn } = (related as unknown as { joinTable: JoinTable })
    .joinTable;
  return {
    table: name,
    /** Id of the file. */
    file: joinColumn.name,
    /** Id and uid of what shows it. */
    id: morphColumn.idColumn.name,
    type: morphColumn.typeColumn.name,
  };
}
