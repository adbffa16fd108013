import { bootSite, type Site } from '../site/boot';
import { apiToken, documents, type Json } from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES, REPORT } from '../site/own-types';
import { BLOG_KIT, REPORT_KIT } from '../site/story-kits';

/** A reader learns nothing of a draft or an embargoed story of a type of the site's own. */

const SECRET = 'TOPSECRET';
const CATEGORY = 'api::category.category';
const AUTHOR = 'api::author.author';

let site: Site;
let draft: { documentId: string };
let open: { documentId: string };
let embargoed: { documentId: string };
let token: string;

beforeAll(async () => {
  site = await bootSite({ newsroom: OWN_TYPES });
  const { strapi } = site;
  token = await apiToken(strapi, 'full-access');
  const category = await documents(strapi, CATEGORY).create({ data: { name: 'Harbour' } });
  const author = await documents(strapi, AUTHOR).create({ data: { name: 'A. Writer' } });
  const related = { category: category.documentId, author: author.documentId };
  const blog = documents(strapi, BLOG_ARTICLE);
  draft = await blog.create({
    data: { ...BLOG_KIT.data({ headline: `Draft ${SECRET}` }), ...related },
  });
  open = await blog.create({
    data: { ...BLOG_KIT.data({ headline: 'Open story' }), ...related },
    status: 'published',
  });
  await blog.update({ documentId: open.documentId, data: { title: `Changed ${SECRET}` } });
  const reports = documents(strapi, REPORT);
  embargoed = await reports.create({
    data: {
      ...REPORT_KIT.data({
        headline: `Embargoed ${SECRET}`,
        embargoedUntil: '2099-01-01T00:00:00.000Z',
      }),
      internalNote: SECRET,
    },
    status: 'published',
  });
  const shown = await reports.create({
    data: { ...REPORT_KIT.data({ headline: 'Open report' }), internalNote: SECRET },
    status: 'published',
  });
  void shown;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const uid of [BLOG_ARTICLE, REPORT, CATEGORY, AUTHOR]) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid}.${action}`, role: role.id } });
    }
  }
});

afterAll(() => site?.stop());

const QUERIES = [
  '/api/articles?populate=*',
  '/api/articles?populate[author][populate][articles]=true&populate[category][populate]=*',
  '/api/articles?status=draft&populate=*',
  '/api/articles?publicationFilter=all',
  '/api/articles?hasPublishedVersion=false',
  '/api/articles?filters[title][$contains]=TOPSECRET',
  '/api/articles/:draft?populate=*',
  '/api/articles/:draft?status=draft',
  '/api/articles/:open?status=draft',
  '/api/reports?populate=*',
  '/api/reports/:embargoed?populate=*',
  '/api/reports/:embargoed?status=published',
  '/api/reports?locale=*&filters[notBefore][$notNull]=true',
  '/api/categories?populate=*',
  '/api/categories?populate[articles][status]=draft',
  '/api/categories?populate[articles][populate]=*&status=draft',
  '/api/categories?populate[articles][filters][title][$contains]=TOPSECRET',
  '/api/authors?populate[articles][populate][category][populate][articles]=true',
  '/api/newsroom/pages/by-path?path=/en/reports/embargoed-topsecret',
  '/api/newsroom/pages/report/by-slug/embargoed-topsecret',
  '/api/newsroom/pages/report/by-slug/open-report',
  '/api/newsroom/pages/by-path?path=/en/stories/draft-topsecret',
  '/api/newsroom/pages/by-path?path=/en/stories/draft-topsecret&status=draft',
];

test.each(QUERIES)('nothing by %s', async (query) => {
  const address = query
    .replace(':draft', draft.documentId)
    .replace(':open', open.documentId)
    .replace(':embargoed', embargoed.documentId);
  const answer = await site.http.get(address);
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).not.toContain(SECRET);
  expect(answer.text).not.toContain(draft.documentId);
});

const ORACLES = [
  '/api/categories?filters[articles][title][$contains]=TOPSECRET',
  '/api/categories?filters[$or][0][articles][title][$contains]=TOPSECRET',
  '/api/authors?filters[articles][title][$startsWith]=Draft',
  '/api/authors?filters[articles][category][articles][title][$contains]=TOPSECRET',
  '/api/articles?filters[category][articles][title][$contains]=TOPSECRET',
];

const BRANCHES = [
  '/api/categories?populate[articles][filters][title][$contains]=',
  '/api/categories?populate[articles][filters][category][articles][title][$contains]=',
  '/api/articles?populate[category][filters][articles][title][$contains]=',
  '/api/articles?populate[category][populate][articles][filters][title][$contains]=',
  '/api/articles?populate[author][filters][articles][title][$contains]=',
];

test.each(BRANCHES)(
  'what is populated is told by no filter that asks a draft: %s',
  async (query) => {
    const [hit, miss] = await Promise.all([
      site.http.get(`${query}TOPSECRET`),
      site.http.get(`${query}Zzz`),
    ]);
    expect(hit.status).toBe(200);
    expect(hit.body.data).toEqual(miss.body.data);
  },
);

test('no order within what is populated goes by a story behind a relation', async () => {
  const answer = await site.http.get('/api/articles?populate[category][sort]=articles.title');
  expect(answer.status).toBe(400);
});

test.each(['x', '', 'DRAFT'])('no other word for a status opens drafts: "%s"', async (status) => {
  const answer = await site.http.get(`/api/articles?status=${status}&filters[title][$contains]=a`);
  expect([answer.status, answer.body.data]).toEqual([400, null]);
  const twice = await site.http.get(`/api/articles?status=published&status=${status}`);
  expect(twice.status).toBe(400);
});

test.each(['[$null]=true', '[$notNull]=true', '[$in][0]=1', '[]=1', '=1'])(
  'a relation to stories may be asked for itself: %s',
  async (filter) => {
    const { status } = await site.http.get(`/api/categories?filters[articles]${filter}`);
    expect(status).toBe(200);
  },
);

test.each(ORACLES)('no filter asks a draft: %s', async (query) => {
  const answer = await site.http.get(query);
  expect([answer.status, answer.body.data]).toEqual([200, []]);
});

test('a filter through a relation finds what is public', async () => {
  const answer = await site.http.get('/api/categories?filters[articles][title][$eq]=Open story');
  expect(answer.body.data.map(({ name }: Json) => name)).toEqual(['Harbour']);
  const negated = await site.http.get(
    '/api/categories?filters[$not][articles][title][$contains]=TOPSECRET',
  );
  expect(negated.body.data.map(({ name }: Json) => name)).toEqual(['Harbour']);
});

test.each(['articles.title:asc', 'articles.title'])(
  'no order goes by a story behind a relation: sort=%s',
  async (sort) => {
    const answer = await site.http.get(`/api/categories?sort=${sort}`);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      'Invalid sort: "articles" leads to a story, whose fields no order can go by',
    ]);
  },
);

test('who may write them may ask them', async () => {
  const asked = (query: string) => site.http.get(query).set('Authorization', `Bearer ${token}`);
  const answer = await asked('/api/categories?filters[articles][title][$contains]=TOPSECRET');
  expect(answer.body.data).toHaveLength(1);
  const drafts = await asked('/api/articles?status=draft&sort=title');
  expect(drafts.body.data.map(({ title }: Json) => title)).toEqual([
    `Changed ${SECRET}`,
    `Draft ${SECRET}`,
  ]);
});

test('what a write answers with stays whole', async () => {
  const answer = await site.http
    .put(`/api/articles/${draft.documentId}?status=draft`)
    .set('Authorization', `Bearer ${token}`)
    .send({ data: { description: 'Said anew' } });
  expect([answer.status, answer.body.data.title, answer.body.data.description]).toEqual([
    200,
    `Draft ${SECRET}`,
    'Said anew',
  ]);
});
