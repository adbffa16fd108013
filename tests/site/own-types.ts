/** The types of the demo's site that are its own, and what the newsroom's config says of them. */
export const BLOG_ARTICLE = 'api::article.article';
export const REPORT = 'api::report.report';

/** In the shape of Strapi's blog template: a dynamic zone with media, Markdown and sliders. */
export const BLOG_MAPPING = {
  headline: 'title',
  slug: 'slug',
  summary: 'description',
  body: 'blocks',
  leadImage: 'cover',
  section: 'category.name',
  byline: 'author.name',
  path: '/:locale/stories/:slug',
};

/** Translated, with Blocks, an embargo and captions of its own. */
export const REPORT_MAPPING = {
  headline: 'name',
  slug: 'address',
  summary: 'abstract',
  body: ['content', 'gallery'],
  leadImage: 'photo',
  leadImageUse: { caption: 'photoCaption' },
  section: 'topic',
  embargoedUntil: 'notBefore',
  path: '/:locale/reports/:slug',
  pictures: { 'shared.figure': { caption: 'caption', creditText: 'agency' } },
};

export const OWN_TYPES = {
  contentTypes: { [BLOG_ARTICLE]: BLOG_MAPPING, [REPORT]: REPORT_MAPPING },
};
