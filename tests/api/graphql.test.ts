import { bootSite, type Site } from '../site/boot';
import {
  apiToken,
  ARTICLE,
  documents,
  IMAGE_CREDIT,
  type Json,
  type MediaFile,
  readyPicture,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES, REPORT } from '../site/own-types';
import { ARTICLE_KIT, BLOG_KIT, REPORT_KIT } from '../site/story-kits';

/** GraphQL promises what REST promises. */

const SECRET = 'TOPSECRET';
const CATEGORY = 'api::category.category';

let site: Site;
let picture: MediaFile;
let withheld: MediaFile;
let token: string;
let target: { documentId: string; slug: string };
const secretIds: string[] = [];

beforeAll(async () => {
  site = await bootSite({
    graphql: true,
    newsroom: {
      ...OWN_TYPES,
      rights: { expired: 'withhold' },
      publishGate: { expiredRights: 'off' },
    },
  });
  const { strapi } = site;
  token = await apiToken(strapi, 'full-access');
  picture = await readyPicture(strapi);
  withheld = await uploadPicture(strapi, {
    ...{ name: 'dust-bowl-home', caption: 'x', alternativeText: 'x' },
  });
  const credits = documents(strapi, IMAGE_CREDIT);
  await credits.create({
    data: {
      image: withheld.id,
      creditText: 'Old',
      expires: '2020-01-01T00:00:00.000Z',
      edNote: SECRET,
    },
  });
  const articles = documents(strapi, ARTICLE);
  target = await articles.create({ data: { headline: 'Target' }, status: 'published' });
  const draft = await articles.create({
    data: { headline: `Draft ${SECRET}`, leadImage: picture.id },
  });
  const embargoed = await articles.create({
    data: {
      headline: `Embargoed ${SECRET}`,
      embargoedUntil: '2099-01-01T00:00:00.000Z',
      leadImage: picture.id,
    },
    status: 'published',
  });
  secretIds.push(draft.documentId, embargoed.documentId);
  const links = documents(strapi, RELATED_LINK);
  const open = await links.create({ data: { article: target.documentId } });
  const closed = await links.create({ data: { article: draft.documentId } });
  await links.create({ data: { article: embargoed.documentId } });
  const both = { bullets: [open.documentId, closed.documentId] };
  await articles.create({
    data: {
      ...ARTICLE_KIT.data({
        headline: 'Shown',
        lead: picture,
        pictures: [picture, withheld],
        ...both,
      }),
      leadImageUse: { caption: 'Of this use.' },
      relatedLinks: [open.documentId, closed.documentId],
    },
    status: 'published',
  });
  const category = await documents(strapi, CATEGORY).create({ data: { name: 'Harbour' } });
  const blog = documents(strapi, BLOG_ARTICLE);
  const related = { category: category.documentId };
  const blogDraft = await blog.create({ data: { title: `Draft ${SECRET}`, ...related } });
  secretIds.push(blogDraft.documentId);
  await blog.create({
    data: {
      ...BLOG_KIT.data({
        headline: 'Blog story',
        lead: picture,
        pictures: [picture, withheld],
        addresses: [ARTICLE_KIT.path('target'), ARTICLE_KIT.path('draft-topsecret')],
      }),
      ...related,
    },
    status: 'published',
  });
  const reports = documents(strapi, REPORT);
  await reports.create({
    data: {
      ...REPORT_KIT.data({ headline: 'Report', lead: picture, pictures: [picture], ...both }),
      photoCaption: 'Of the report.',
      gallery: [{ image: picture.id, caption: 'Nets.', agency: 'Example Wire' }],
      internalNote: SECRET,
    },
    status: 'published',
  });
  const hidden = await reports.create({
    data: REPORT_KIT.data({
      headline: `Embargoed ${SECRET}`,
      embargoedUntil: '2099-01-01T00:00:00.000Z',
    }),
    status: 'published',
  });
  secretIds.push(hidden.documentId);
  await openToPublic();
});

afterAll(() => site?.stop());

async function openToPublic() {
  const { strapi } = site;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const uids = [ARTICLE, BLOG_ARTICLE, REPORT, CATEGORY, IMAGE_CREDIT, RELATED_LINK];
  for (const uid of [...uids, 'api::author.author', 'plugin::upload.file']) {
    for (const action of ['find', 'findOne']) {
      const permission = uid === 'plugin::upload.file' ? 'plugin::upload.content-api' : uid;
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${permission}.${action}`, role: role.id } });
    }
  }
}

async function ask(
  query: string,
  bearer?: string,
): Promise<{ data: Json | null; text: string; errors: Json[] }> {
  const request = site.http.post('/graphql').send({ query });
  const answer = await (bearer ? request.set('Authorization', `Bearer ${bearer}`) : request);
  return { data: answer.body.data, text: answer.text, errors: answer.body.errors ?? [] };
}

const data = async (query: string, bearer?: string) => {
  const answer = await ask(query, bearer);
  expect(answer.errors).toEqual([]);
  return (answer.data ?? {}) as Record<string, unknown>;
};

test('an article is answered finished', async () => {
  const { newsroomArticles } = await data(`{
    newsroomArticles(filters: { headline: { eq: "Shown" } }) {
      headline url body leadImage { caption credit } relatedLinks { headline url }
    }
  }`);
  const [story] = newsroomArticles as Json[];
  expect({ ...story, body: ARTICLE_KIT.read(story ?? {}) }).toEqual({
    headline: 'Shown',
    url: '/news/shown',
    leadImage: {
      caption: 'Of this use.',
      credit: expect.objectContaining({ creditText: 'Harbour Office' }),
    },
    relatedLinks: [{ headline: 'Target', url: '/news/target' }],
    body: expect.objectContaining({ credits: ['Harbour Office'], addresses: ['/news/target'] }),
  });
});

test('so is a story of a type of the site’s own, with Blocks and components', async () => {
  const { reports } = await data(`{
    reports(filters: { name: { eq: "Report" } }) {
      url content photo { caption credit } gallery { caption image { caption credit } }
    }
  }`);
  const [report] = reports as Json[];
  expect(REPORT_KIT.read(report ?? {})).toMatchObject({
    lead: 'Harbour Office',
    credits: ['Harbour Office'],
    addresses: ['/news/target'],
  });
  expect(report).toMatchObject({
    url: '/en/reports/report',
    photo: { caption: 'Of the report.' },
    gallery: [{ image: { caption: 'Nets.', credit: { creditText: 'Example Wire' } } }],
  });
});

test('and one with a dynamic zone, in a connection', async () => {
  const { articles_connection: connection } = await data(`{
    articles_connection {
      nodes {
        url
        cover { credit }
        blocks {
          ... on ComponentSharedRichText { __component: __typename body }
          ... on ComponentSharedMedia { __component: __typename file { credit } }
        }
      }
      pageInfo { total }
    }
  }`);
  const { nodes, pageInfo } = connection as { nodes: Json[]; pageInfo: Json };
  expect(pageInfo).toEqual({ total: 1 });
  expect(nodes).toEqual([
    {
      url: '/en/stories/blog-story',
      cover: { credit: expect.objectContaining({ creditText: 'Harbour Office' }) },
      blocks: [
        { __component: 'ComponentSharedRichText', body: 'What happened.' },
        {
          __component: 'ComponentSharedMedia',
          file: { credit: expect.objectContaining({ creditText: 'Harbour Office' }) },
        },
        { __component: 'ComponentSharedMedia', file: null },
        { __component: 'ComponentSharedRichText', body: 'See [it](/news/target).' },
        { __component: 'ComponentSharedRichText', body: 'See it.' },
      ],
    },
  ]);
});

test('drafts are refused to readers, and there for those who may write them', async () => {
  const query = '{ newsroomArticles(status: DRAFT, sort: "headline") { headline } }';
  const refused = await ask(query);
  expect(refused.errors.map(({ message }) => message)).toEqual([
    'Drafts are only for authenticated callers: send an API token',
  ]);
  const { newsroomArticles } = await data(query, token);
  expect((newsroomArticles as Json[]).map(({ headline }) => headline)).toContain(`Draft ${SECRET}`);
});

const FIELDS = {
  newsroomArticles: 'documentId headline summary body slug publishedAt',
  articles: 'documentId title description slug',
  reports: 'documentId name abstract content',
};

/** Every way that we know of to a story, with everything that may be asked of it there. */
const WAYS = [
  `{ newsroomArticles { ${FIELDS.newsroomArticles} } }`,
  `{ newsroomArticles(pagination: { limit: 100 }, locale: "*") { ${FIELDS.newsroomArticles} localizations { ${FIELDS.newsroomArticles} } } }`,
  `{ newsroomArticles_connection { nodes { ${FIELDS.newsroomArticles} } pageInfo { total } } }`,
  `{ newsroomArticles(publicationFilter: NEVER_PUBLISHED) { headline } }`,
  `{ newsroomArticles(hasPublishedVersion: false) { headline } }`,
  `{ articles(status: DRAFT) { ${FIELDS.articles} } }`,
  `{ reports(status: DRAFT) { ${FIELDS.reports} } }`,
  `{ reports { ${FIELDS.reports} localizations { ${FIELDS.reports} } } }`,
  `{ categories { name articles { ${FIELDS.articles} } } }`,
  `{ categories { name articles_connection { nodes { ${FIELDS.articles} } } } }`,
  `{ categories(status: DRAFT) { name articles { ${FIELDS.articles} } } }`,
  `{ categories { name articles(filters: { title: { contains: "${SECRET}" } }) { documentId } } }`,
  `{ articles { category { articles { ${FIELDS.articles} category { articles { title } } } } } }`,
  `{ newsroomRelatedLinks { headline url article { ${FIELDS.newsroomArticles} } } }`,
  `{ newsroomImageCredits { creditText image { url related { ... on NewsroomArticle { headline } ... on Article { title } ... on Report { name } } } } }`,
  `{ uploadFiles { name related { ... on NewsroomArticle { headline documentId } ... on Report { name documentId } } } }`,
  `{ newsroomImageCredits { edNote } }`,
  `{ newsroomRelatedLinks { title health targetKey } }`,
  `{ reports { internalNote } }`,
];

/** Refusals of ours, fields that are not in the schema, and what Strapi itself cannot answer. */
const EXPECTED =
  /^Drafts are only for|^Cannot query field "(edNote|health|targetKey|title|internalNote)"|^Missing schema/;

test.each(WAYS)('no way leads to what is not public: %s', async (query) => {
  const { text, errors } = await ask(query);
  const unexpected = errors.filter(({ message }) => !EXPECTED.test(String(message)));
  expect(unexpected).toEqual([]);
  expect(text.replace(query, '')).not.toContain(`Draft ${SECRET}`);
  expect(text.replace(query, '')).not.toContain(`Embargoed ${SECRET}`);
  secretIds.forEach((id) => expect(text).not.toContain(id));
  expect(text).not.toContain(`"${SECRET}"`);
});

test('a token gets what waits for its time only where it asks for drafts', async () => {
  const stories = 'article { headline }';
  const published = await ask(`{ newsroomRelatedLinks { ${stories} } }`, token);
  expect(published.errors).toEqual([]);
  expect(published.text).not.toContain(SECRET);
  const drafts = await ask(`{ newsroomRelatedLinks(status: DRAFT) { ${stories} } }`, token);
  expect(drafts.text).toContain(`Embargoed ${SECRET}`);
});

test('no story is an exception by its documentId', async () => {
  for (const documentId of secretIds) {
    const one = `documentId: "${documentId}"`;
    const { text } = await ask(
      `{ newsroomArticle(${one}) { headline } article(${one}) { title } report(${one}) { name } }`,
    );
    expect(text).not.toContain(SECRET);
  }
});

const ORACLES = [
  `{ categories(filters: { articles: { title: { contains: "${SECRET}" } } }) { name } }`,
  `{ categories(filters: { not: { not: { articles: { title: { contains: "${SECRET}" } } } } }) { name } }`,
  `{ articles(filters: { category: { articles: { title: { contains: "${SECRET}" } } } }) { title } }`,
  `{ newsroomRelatedLinks(filters: { article: { headline: { contains: "${SECRET}" } } }) { documentId } }`,
];

test('a page of a relation has its places for public stories alone', async () => {
  const draftOrPublic = `{ or: [{ title: { startsWith: "Draft T" } }, { title: { eq: "Blog story" } }] }`;
  for (const status of ['', '(status: DRAFT)', '(status: PUBLISHED)']) {
    for (const sort of ['title:asc', 'title:desc']) {
      const { text } = await ask(
        `{ categories${status} { articles(pagination: { limit: 1 }, sort: "${sort}", filters: ${draftOrPublic}) { title } } }`,
      );
      expect(JSON.parse(text).data?.categories).toEqual([
        { articles: status.includes('DRAFT') ? [] : [{ title: 'Blog story' }] },
      ]);
    }
  }
});

test.each(ORACLES)('no filter asks a draft: %s', async (query) => {
  const answer = await data(query);
  expect(Object.values(answer)).toEqual([[]]);
});

test('no filter asks a draft, below a relation either', async () => {
  const answer = await data(
    `{ categories { articles(filters: { category: { articles: { title: { contains: "${SECRET}" } } } }) { title } } }`,
  );
  expect(answer).toEqual({ categories: [{ articles: [] }] });
});

test('no order goes by a story behind a relation', async () => {
  const { errors } = await ask('{ categories(sort: "articles.title") { name } }');
  expect(errors.map(({ message }) => message)).toEqual([
    'Invalid sort: "articles" leads to a story, whose fields no order can go by',
  ]);
});

test('a write is judged by the gate, and answered whole', async () => {
  const mutation = `mutation {
    updateReport(documentId: "${secretIds.at(-1)}", data: { abstract: "Anew" }) { name abstract }
  }`;
  const { updateReport } = await data(mutation, token);
  expect(updateReport).toEqual({ name: `Embargoed ${SECRET}`, abstract: 'Anew' });
});
