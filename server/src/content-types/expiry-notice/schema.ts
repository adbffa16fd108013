const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/**
 * For which article, picture and expiry the event of expired rights was raised. The database keeps
 * each unique, so that of several instances of a site only one raises it.
 */
export const expiryNotice = {
  kind: 'collectionType',
  collectionName: 'newsroom_expiry_notices',
  info: {
    singularName: 'expiry-notice',
    pluralName: 'expiry-notices',
    displayName: 'Expiry notice',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** documentId of the article, documentId of the picture and the expiry, with colons between. */
    noticeKey: { type: 'string', required: true, configurable: false },
  },
  indexes: [{ name: 'newsroom_expiry_notices_key', columns: ['notice_key'], type: 'unique' }],
} as const;
