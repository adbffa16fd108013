/**
 * The requests that are compared. A row measures `pages`: each is the list of paths that a front
 * end asks for to show one page, and `notes` say what comes back and what does not.
 */
const PAGE_SIZE = 25;

/** The list that ours and stock are both asked for, word for word. */
const LIST = `pagination[pageSize]=${PAGE_SIZE}&populate[0]=leadImage&populate[1]=relatedLinks&sort=firstPublishedAt:desc`;

export function compared(articles) {
  const listPages = Array.from(
    { length: Math.ceil(articles.length / PAGE_SIZE) },
    (_, index) => `${LIST}&pagination[page]=${index + 1}`,
  );
  return [
    {
      name: 'page/ours',
      title: 'Page: ours, by slug',
      pages: articles.map(({ slug }) => [`/api/newsroom/articles/by-slug/${slug}`]),
      note: 'The finished page: every picture of the body and the lead picture as its file is now, with its credit; the target of every bullet and panel link as it is now, dead ones dropped; translations with their addresses.',
    },
    {
      name: 'page/stock',
      title: 'Page: stock, one request',
      against: 'page/ours',
      pages: articles.map(({ slug }) => [stockArticle(slug)]),
      note: "Strapi's core route over the same type with an explicit populate: the article, lead picture, panel links with the headline and slug of their targets, translations. The body is as it was saved: frozen copies of the pictures, addresses of the bullets as of the save. No credit of any picture, no dead link dropped (a target that is not public is null). The cheapest single request that shows the page, and the one that the ratios take.",
    },
    {
      name: 'page/stock-whole',
      title: 'Page: stock, three requests',
      against: 'page/ours',
      pages: articles.map((article) => [
        stockArticle(article.slug),
        stockCredits(article.images),
        stockLinks(article.links),
      ]),
      note: 'What a front end needs without us for what ours answers: the request above, then the credits of its pictures, then the targets of its bullets, one after the other. Figures are per page: latency is the sum of the three. It still has to put them together.',
    },
    {
      name: 'list/ours',
      title: `List of ${PAGE_SIZE}: ours`,
      pages: listPages.map((query) => [`/api/newsroom/articles?${query}`]),
      note: 'Articles with body, lead picture and panel links, all resolved as in the page.',
    },
    {
      name: 'list/stock',
      title: `List of ${PAGE_SIZE}: stock`,
      against: 'list/ours',
      pages: listPages.map((query) => [`/api/stock/articles?${query}`]),
      note: 'The same query: articles with the body as saved and the lead picture without credit; the panel links are bare records, without the article that they point at.',
    },
  ];
}

/** What no server of pages can be faster than: one of our answers, sent by bare Koa. */
export function ceiling([{ slug }]) {
  return {
    name: 'koa',
    title: 'Bare Koa, the bytes of our page',
    path: `/api/newsroom/articles/by-slug/${slug}`,
    pages: [['/']],
    note: 'The ceiling: Koa alone sends the bytes of one finished page from memory. The process that asks is then about as busy as the one that answers, so this is a lower bound.',
  };
}

function stockArticle(slug) {
  return `/api/stock/articles?${[
    `filters[slug][$eq]=${slug}`,
    'populate[leadImage]=true',
    'populate[relatedLinks][populate][article][fields][0]=headline',
    'populate[relatedLinks][populate][article][fields][1]=slug',
    ...['documentId', 'locale', 'slug', 'headline'].map(
      (field, index) => `populate[localizations][fields][${index}]=${field}`,
    ),
  ].join('&')}`;
}

function stockCredits(images) {
  return `/api/stock/image-credits?${[
    ...anyOf('filters[image][documentId]', images),
    'populate[image][fields][0]=documentId',
  ].join('&')}`;
}

function stockLinks(links) {
  return `/api/stock/related-links?${[
    ...anyOf('filters[documentId]', links),
    'populate[article][fields][0]=headline',
    'populate[article][fields][1]=slug',
  ].join('&')}`;
}

function anyOf(field, values) {
  return values.map((value, index) => `${field}[$in][${index}]=${value}`);
}
