import { isSmall } from './settings.mjs';

/**
 * The rows of the report. `pages(articles)` are lists of paths, each all that a front end asks for
 * to show one page; `note` says what comes back and what does not. `script` is the server that
 * answers, and `cells` are what is measured on it, in this order.
 */
const PAGE_SIZE = 25;

/** The list that ours and stock are both asked for, word for word. */
const LIST = `pagination[pageSize]=${PAGE_SIZE}&populate[0]=leadImage&populate[1]=relatedLinks&sort=firstPublishedAt:desc`;

/** One connection or twenty; the small form has one alone. */
const isMeasured = ({ connections }) => !isSmall || connections === 1;

/** One page, again and again. */
const HOT = [
  { spread: 'hot', connections: 1 },
  { spread: 'hot', connections: 20 },
].filter(isMeasured);

/**
 * All pages come first, and each of their cells has a part of its own that nobody asked for before,
 * so that the first time round no cache can know the answer.
 */
const ALL_AND_HOT = [
  { spread: 'all', connections: 1, part: [0.1, 0.4] },
  { spread: 'all', connections: 20, part: [0.4, 1] },
  ...HOT,
].filter(isMeasured);

const ON_THE_SITE = { script: './server.mjs', cells: ALL_AND_HOT };

const ROWS = [
  {
    name: 'page/ours',
    title: 'Page: ours, by slug',
    ...ON_THE_SITE,
    pages: ourPages,
    note: 'The finished page: every picture of the body and the lead picture as its file is now, with its credit; the target of every bullet and panel link as it is now, dead ones dropped; translations with their addresses.',
  },
  {
    name: 'page/stock',
    title: 'Page: stock, one request',
    against: 'page/ours',
    ...ON_THE_SITE,
    pages: (articles) => articles.map(({ slug }) => [stockArticle(slug)]),
    note: "Strapi's core route over the same type with an explicit populate: the article, lead picture, panel links with the headline and slug of their targets, translations. The body is as it was saved: frozen copies of the pictures, addresses of the bullets as of the save. No credit of any picture, no dead link dropped (a target that is not public is null). The cheapest single request that shows the page, and the one that the ratios take.",
  },
  {
    name: 'page/stock-whole',
    title: 'Page: stock, three requests',
    against: 'page/ours',
    ...ON_THE_SITE,
    pages: (articles) =>
      articles.map(({ slug, images, links }) => [
        stockArticle(slug),
        stockCredits(images),
        stockLinks(links),
      ]),
    note: 'What a front end needs without us for what ours answers: the request above, then the credits of its pictures, then the targets of its bullets, one after the other. Figures are per page: latency is the sum of the three. It still has to put them together.',
  },
  {
    name: 'list/ours',
    title: `List of ${PAGE_SIZE}: ours`,
    ...ON_THE_SITE,
    pages: (articles) => listPages('/api/newsroom/articles', articles),
    note: 'Articles with body, lead picture and panel links, all resolved as in the page.',
  },
  {
    name: 'list/stock',
    title: `List of ${PAGE_SIZE}: stock`,
    against: 'list/ours',
    ...ON_THE_SITE,
    pages: (articles) => listPages('/api/stock/articles', articles),
    note: 'The same query: articles with the body as saved and the lead picture without credit; the panel links are bare records, without the article that they point at.',
  },
  {
    name: 'koa',
    title: 'Bare Koa, the bytes of our page',
    script: './koa.mjs',
    cells: HOT,
    pages: ourPages,
    note: 'The ceiling, which no server of pages can be faster than: Koa alone sends the bytes of one finished page from memory. The process that asks is then about as busy as the one that answers, so this is a lower bound.',
  },
];

/** The rows of these names, or all for none. Throws when a name is not a row's. */
export function rowsNamed(names) {
  const known = ROWS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No row is named ${unknown.join(', ')}; BENCH_ONLY takes ${known.join(', ')}`);
  }
  return ROWS.filter(({ name }) => names.length === 0 || names.includes(name));
}

function ourPages(articles) {
  return articles.map(({ slug }) => [`/api/newsroom/articles/by-slug/${slug}`]);
}

function listPages(path, articles) {
  return Array.from({ length: Math.ceil(articles.length / PAGE_SIZE) }, (_, index) => [
    `${path}?${LIST}&pagination[page]=${index + 1}`,
  ]);
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
