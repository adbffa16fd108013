import { CAPTION_FIELD, RELATED_LINK_UID } from '#shared/plugin-id';
import { articleView } from './view';

const perLocale = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };

/** Kept by the plugin: in no form, in no answer, in no filter and no search. */
const managed = { visible: false, private: true, searchable: false, configurable: false };

export const article = {
  kind: 'collectionType',
  collectionName: 'newsroom_articles',
  info: {
    singularName: 'article',
    pluralName: 'articles',
    displayName: 'Article',
    description: 'A news story: headline, pictures with caption and credit, body, related links',
  },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  config: articleView,
  attributes: {
    headline: { type: 'string', required: true, maxLength: 255, pluginOptions: perLocale },
    slug: { type: 'uid', targetField: 'headline', pluginOptions: perLocale },
    summary: { type: 'text', maxLength: 2000, pluginOptions: perLocale },
    leadImage: {
      type: 'media',
      multiple: false,
      allowedTypes: ['images'],
      pluginOptions: shared,
    },
    leadImageUse: {
      type: 'customField',
      customField: CAPTION_FIELD,
      options: { imageField: 'leadImage' },
      pluginOptions: perLocale,
    },
    body: { type: 'blocks', pluginOptions: perLocale },
    relatedLinks: {
      type: 'relation',
      relation: 'oneToMany',
      target: RELATED_LINK_UID,
      pluginOptions: perLocale,
    },
    section: { type: 'string', maxLength: 255, pluginOptions: shared },
    byline: { type: 'string', maxLength: 255, pluginOptions: perLocale },
    dateline: { type: 'string', maxLength: 255, pluginOptions: perLocale },
    keywords: { type: 'json', pluginOptions: perLocale },
    corrections: { type: 'json', pluginOptions: perLocale },
    embargoedUntil: { type: 'datetime', pluginOptions: shared },
    firstPublishedAt: { type: 'datetime', pluginOptions: shared },
    source: { type: 'string', maxLength: 255, pluginOptions: shared },
    sourceUrl: { type: 'string', maxLength: 2048, pluginOptions: shared },
    slugHistory: { type: 'json', pluginOptions: perLocale, ...managed },
    /** By what an imported story is recognised when it comes again, as a SHA-256. */
    importKey: { type: 'string', pluginOptions: perLocale, ...managed },
    /** What of it was imported last. */
    importHash: { type: 'string', pluginOptions: perLocale, ...managed },
    /** Which version of it that was, where the source says so. */
    importVersion: { type: 'string', pluginOptions: perLocale, ...managed },
    /** `updatedAt` as the import left it: an editor's change makes the two differ. */
    importedAt: { type: 'datetime', pluginOptions: perLocale, ...managed },
  },
  // `embargoed_until` stands last in what counts and lists: the index answers without the rows.
  indexes: [
    { name: 'newsroom_articles_slug', columns: ['slug', 'locale', 'published_at'] },
    {
      name: 'newsroom_articles_published',
      columns: ['locale', 'published_at', 'embargoed_until'],
    },
    { name: 'newsroom_articles_recent', columns: ['published_at', 'updated_at'] },
    { name: 'newsroom_articles_first', columns: ['locale', 'first_published_at'] },
    {
      name: 'newsroom_articles_section',
      columns: ['section', 'locale', 'published_at', 'embargoed_until'],
    },
    { name: 'newsroom_articles_sec_first', columns: ['section', 'locale', 'first_published_at'] },
    // Drafts, newest first, with the words that an editor looks for.
    {
      name: 'newsroom_articles_newest',
      columns: ['locale', 'published_at', 'created_at', 'headline'],
    },
    { name: 'newsroom_articles_import', columns: ['import_key', 'locale', 'published_at'] },
  ],
} as const;
