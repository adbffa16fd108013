import { forEachWithProgress } from './progress.mjs';

const WEB_LINKS = 100;

/** One link to each of these articles, and some to the web: what bullets and panels share. */
export async function seedLinks(strapi, articles) {
  const targets = [
    ...articles.map(({ documentId }) => ({ article: documentId })),
    ...Array.from({ length: WEB_LINKS }, (_, index) => ({
      url: `https://example.org/background/${index}`,
      headline: `Background reading ${index}`,
    })),
  ];
  return forEachWithProgress('Related links', targets, async (data) => {
    const link = await strapi.documents('plugin::newsroom.related-link').create({ data });
    return link.documentId;
  });
}
