const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/** Written by the plugin alone. */
const own = { configurable: false } as const;

/**
 * The index of references: a row for each picture and each link in each version of each story. It is
 * kept in the transaction of every write (`core-hooks/article/index-references.ts`) and can be made
 * anew from the stories. No column of an index is longer than MariaDB takes.
 */
export const reference = {
  kind: 'collectionType',
  collectionName: 'newsroom_references',
  info: {
    singularName: 'reference',
    pluralName: 'references',
    displayName: 'Reference',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** Which version of which story refers: the uid of its content type, and what names the row. */
    storyType: { type: 'string', required: true, ...own },
    storyDocumentId: { type: 'string', required: true, ...own },
    storyLocale: { type: 'string', ...own },
    storyStatus: { type: 'enumeration', enum: ['draft', 'published'], required: true, ...own },
    /** When that version was last changed, or published. */
    storyChangedAt: { type: 'datetime', ...own },
    /** Readers do not see that version before then. */
    embargoedUntil: { type: 'datetime', ...own },
    kind: { type: 'enumeration', enum: ['picture', 'link', 'address'], required: true, ...own },
    /** documentId of the media file or the related-link; null where there is none yet. */
    target: { type: 'string', ...own },
    /** Where in the story, such as `body.3.children.0`. */
    path: { type: 'text', required: true, ...own },
  },
  indexes: [
    { name: 'newsroom_references_story', columns: ['story_document_id', 'story_locale'] },
    { name: 'newsroom_references_target', columns: ['target', 'kind', 'story_status'] },
    { name: 'newsroom_references_changed', columns: ['story_changed_at', 'kind'] },
  ],
} as const;
