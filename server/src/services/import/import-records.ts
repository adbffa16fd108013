import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, IMPORT_RECORD_UID } from '#shared/plugin-id';
import type { StoryType } from '#shared/story-types';
import type { DraftId } from '../article/editor-access';
import { stories, storyTable } from '../article/stories';
import { DRAFT_FIELDS, type DraftRow } from './import-item';
import type { ImportMetadata } from './import-metadata';

type ImportedDraft = DraftRow & { importKey: string | null };

/** What the import knows of the drafts of one story type. */
export interface ImportRecords {
  find(item: { key: string; locale: string }): Promise<ImportedDraft | null>;
  ofDraft(draft: DraftId): Promise<ImportedDraft | null>;
  /** Past the middlewares, and without a new `updatedAt`. */
  write(draft: DraftId & { id: number }, metadata: Partial<ImportMetadata>): Promise<void>;
}

/** The database's name of the table whose column `import_key` holds the keys of a type's stories. */
export function importKeyTable(strapi: Core.Strapi, type: StoryType): string {
  return type.uid === ARTICLE_UID
    ? storyTable(strapi, type)
    : strapi.db.metadata.get(IMPORT_RECORD_UID).tableName;
}

export function importRecords(strapi: Core.Strapi, type: StoryType): ImportRecords {
  return type.uid === ARTICLE_UID ? inColumns(strapi, type) : inRecords(strapi, type);
}

function inColumns(strapi: Core.Strapi, type: StoryType): ImportRecords {
  const drafts = stories(strapi, type);
  const find = (where: object): Promise<ImportedDraft | null> =>
    drafts.findOne({
      select: [...DRAFT_FIELDS, 'importKey'],
      where: { ...where, publishedAt: null },
    });
  return {
    find: ({ key, locale }) => find({ importKey: key, locale }),
    ofDraft: ({ documentId, locale }) => find({ documentId, locale }),
    async write({ id }, data) {
      await drafts.updateMany({ where: { id }, data });
    },
  };
}

type RecordRow = Omit<ImportedDraft, 'id' | 'documentId' | 'updatedAt'> & {
  storyDocumentId: string;
};

function inRecords(strapi: Core.Strapi, type: StoryType): ImportRecords {
  const records = () => strapi.db.query(IMPORT_RECORD_UID);

  return {
    find: ({ key, locale }) => find({ importKey: key }, locale),
    ofDraft: ({ documentId, locale }) => find({ storyDocumentId: documentId }, locale),

    async write({ documentId, locale }, metadata) {
      const draft = { storyType: type.uid, storyDocumentId: documentId, storyLocale: locale };
      const { importKey } = metadata;
      // A draft that was deleted has left its record, under the same key.
      const where =
        importKey === undefined ? draft : { storyType: type.uid, storyLocale: locale, importKey };
      const { count } = await records().updateMany({ where, data: { ...draft, ...metadata } });
      if (count === 0) {
        await records().create({ data: { ...draft, ...metadata } });
      }
    },
  };

  async function find(where: object, locale: string): Promise<ImportedDraft | null> {
    const row: RecordRow | null = await records().findOne({
      where: { ...where, storyType: type.uid, storyLocale: locale },
    });
    const draft =
      row &&
      (await stories(strapi, type).findOne<Pick<DraftRow, 'id' | 'documentId' | 'updatedAt'>>({
        select: ['documentId', 'updatedAt'],
        where: { documentId: row.storyDocumentId, locale, publishedAt: null },
      }));
    if (!draft) {
      return null;
    }
    const { importKey, importHash, importVersion, importedAt } = row;
    return { ...draft, importKey, importHash, importVersion, importedAt };
  }
}
