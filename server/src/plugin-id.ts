/** The plugin's id in Strapi: its routes, content types and permissions all start with it. */
export const PLUGIN_ID = 'newsroom';

export const ARTICLE_UID = 'plugin::newsroom.article';
export const IMAGE_CREDIT_UID = 'plugin::newsroom.image-credit';
export const RELATED_LINK_UID = 'plugin::newsroom.related-link';
export const FORMER_SLUG_UID = 'plugin::newsroom.former-slug';

/** The custom field that holds the words of one use of a picture. */
export const CAPTION_FIELD = 'plugin::newsroom.caption';

/** Strapi's own type for the files of the media library. */
export const FILE_UID = 'plugin::upload.file';
