const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/** Written by the plugin alone. */
const own = { configurable: false } as const;

/**
 * What the import knows of a draft of a site's own type, by which it finds it when the copy comes
 * again. Our own article keeps the same in columns of its own.
 */
export const importRecord = {
  kind: 'collectionType',
  collectionName: 'newsroom_import_records',
  info: {
    singularName: 'import-record',
    pluralName: 'import-records',
    displayName: 'Import record',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    storyType: { type: 'string', required: true, ...own },
    storyDocumentId: { type: 'string', required: true, ...own },
    /** Of the draft; of a type without translations, the site's default. */
    storyLocale: { type: 'string', required: true, ...own },
    importKey: { type: 'string', ...own },
    importHash: { type: 'string', ...own },
    importVersion: { type: 'string', ...own },
    importedAt: { type: 'datetime', ...own },
  },
  indexes: [
    {
      name: 'newsroom_import_records_key',
      columns: ['import_key', 'story_type', 'story_locale'],
      type: 'unique',
    },
    { name: 'newsroom_import_records_story', columns: ['story_document_id', 'story_locale'] },
  ],
} as const;
