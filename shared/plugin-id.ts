/** The plugin's id in Strapi: its routes, content types and permissions all start with it. */
export const PLUGIN_ID = 'newsroom';

export const ARTICLE_UID = `plugin::${PLUGIN_ID}.article` as const;
export const IMAGE_CREDIT_UID = `plugin::${PLUGIN_ID}.image-credit` as const;
export const RELATED_LINK_UID = `plugin::${PLUGIN_ID}.related-link` as const;
export const EXPIRY_NOTICE_UID = `plugin::${PLUGIN_ID}.expiry-notice` as const;
export const LEASE_UID = `plugin::${PLUGIN_ID}.lease` as const;
export const REFERENCE_UID = `plugin::${PLUGIN_ID}.reference` as const;
export const IMPORT_RECORD_UID = `plugin::${PLUGIN_ID}.import-record` as const;
export const FORMER_SLUG_UID = `plugin::${PLUGIN_ID}.former-slug` as const;

/** The name of the custom field that holds the words of one use of a picture. */
export const CAPTION = 'caption';
export const CAPTION_FIELD = `plugin::${PLUGIN_ID}.${CAPTION}` as const;

/** Strapi's own type for the files of the media library. */
export const FILE_UID = 'plugin::upload.file';
