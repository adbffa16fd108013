const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/**
 * The slugs under which stories were once published, as rows that an index can find: an article's
 * own `slugHistory` is JSON, which no database here can look up without reading every article.
 */
export const formerSlug = {
  kind: 'collectionType',
  collectionName: 'newsroom_former_slugs',
  info: {
    singularName: 'former-slug',
    pluralName: 'former-slugs',
    displayName: 'Former slug',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    slug: { type: 'string', required: true, configurable: false },
    /** Locale of the translation; `locale` itself is Strapi's. */
    language: { type: 'string', required: true, configurable: false },
    /** uid of the story's type. */
    storyType: { type: 'string', configurable: false },
    articleDocumentId: { type: 'string', required: true, configurable: false },
  },
  indexes: [
    { name: 'newsroom_former_slugs_slug', columns: ['slug', 'language'] },
    { name: 'newsroom_former_slugs_article', columns: ['article_document_id'] },
  ],
} as const;
