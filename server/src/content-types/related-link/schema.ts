import { ARTICLE_UID } from '#shared/plugin-id';
import { relatedLinkView } from './view';

/** Kept by the plugin and shown to the desk, never to readers. */
const desk = { private: true, searchable: false } as const;

export const relatedLink = {
  kind: 'collectionType',
  collectionName: 'newsroom_related_links',
  info: {
    singularName: 'related-link',
    pluralName: 'related-links',
    displayName: 'Related link',
    description: 'One target, reused by every bullet and panel that points there',
  },
  options: { draftAndPublish: false },
  pluginOptions: {},
  config: relatedLinkView,
  attributes: {
    headline: { type: 'string', maxLength: 255 },
    linkPrefix: { type: 'string', maxLength: 255 },
    article: { type: 'relation', relation: 'oneToOne', target: ARTICLE_UID },
    /** A story of a type of the site's own: the uid of the type, and the story's documentId. */
    storyType: { type: 'string', visible: false, configurable: false, ...desk },
    storyDocumentId: { type: 'string', visible: false, configurable: false, ...desk },
    url: { type: 'text', maxLength: 2048 },
    health: {
      type: 'enumeration',
      enum: ['unchecked', 'ok', 'redirected', 'broken'],
      default: 'unchecked',
      ...desk,
    },
    statusCode: { type: 'integer', ...desk },
    checkedAt: { type: 'datetime', ...desk },
    finalUrl: { type: 'text', ...desk },
    /** Days in a row on which the address failed, and the last of them (YYYY-MM-DD, UTC). */
    failures: { type: 'integer', default: 0, visible: false, configurable: false, ...desk },
    lastFailureOn: { type: 'string', visible: false, configurable: false, ...desk },
    /** Why the last check brought no answer, as in `timeout`. */
    problem: { type: 'string', visible: false, configurable: false, ...desk },
    /** How the desk finds the link: its own wording, else its target's headline or address. */
    title: { type: 'string', configurable: false, ...desk },
    /** Names the target. The database keeps it unique: one link per target. */
    targetKey: { type: 'string', visible: false, configurable: false, ...desk },
  },
  indexes: [
    { name: 'newsroom_related_links_target', columns: ['target_key'], type: 'unique' },
    { name: 'newsroom_related_links_health', columns: ['health'] },
    { name: 'newsroom_related_links_checked', columns: ['checked_at'] },
  ],
} as const;
