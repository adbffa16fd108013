import { bootSite, type Site } from '../site/boot';
import { allow, ARTICLE, documents } from '../site/content';
import { OWN_TYPES } from '../site/own-types';

/** The plugin's own article, turned off on a site whose role for the public may still find it. */

let site: Site;

beforeAll(async () => {
  const contentTypes = { ...OWN_TYPES.contentTypes, [ARTICLE]: false };
  site = await bootSite({ graphql: true, newsroom: { contentTypes } });
  await documents(site.strapi, ARTICLE).create({ data: { headline: 'Draft of before' } });
  await allow(site.strapi, 'article.find', 'article.findOne');
});

afterAll(() => site?.stop());

it('its drafts are counted for nobody by GraphQL', async () => {
  const query = `{
    newsroomArticles_connection(status: DRAFT, filters: { headline: { startsWith: "D" } }) {
      nodes { headline } pageInfo { total }
    }
  }`;
  const { body } = await site.http.post('/graphql').send({ query });
  expect(body.data).toEqual({ newsroomArticles_connection: null });
  expect(body.errors).toMatchObject([{ message: 'Forbidden access' }]);
});

it('nor by REST', async () => {
  const { status, text } = await site.http.get('/api/newsroom/articles?status=draft');
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('Draft of before');
});
