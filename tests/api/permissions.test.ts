import { CONTENT_API_ACTIONS } from '#shared/permissions';
import { bootSite, type Site } from '../site/boot';
import {
  allow,
  allowNothing,
  apiToken,
  ARTICLE,
  bullets,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  LIBRARY_WORDS,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';

let site: Site;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  const picture = await uploadPicture(strapi, LIBRARY_WORDS);
  await documents(strapi, IMAGE_CREDIT).create({
    data: { image: picture.id, creditText: 'Reuters' },
  });
  const link = await documents(strapi, RELATED_LINK).create({
    data: { url: 'https://example.org', headline: 'Elsewhere' },
  });
  await documents(strapi, ARTICLE).create({
    data: {
      headline: 'Whole page',
      body: [imageBlock(picture), bullets({ words: 'x', relatedLink: link.documentId })],
      relatedLinks: [link.documentId],
    },
    status: 'published',
  });
});

afterEach(() => allowNothing(site.strapi));

afterAll(() => site.stop());

it('Users & Permissions offers the actions of the table, each of them and no others', () => {
  const actions = site.strapi
    .plugin('users-permissions')
    .service('users-permissions')
    .getActions({ defaultEnable: false })['plugin::newsroom'].controllers;
  const offered = Object.entries(actions as Record<string, object>).map(
    ([resource, names]): [string, string[]] => [resource, Object.keys(names).sort()],
  );
  const table = Object.entries(CONTENT_API_ACTIONS).map(([resource, names]): [string, string[]] => [
    resource,
    [...names].sort(),
  ]);
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(table));
});

it('a site opens nothing by itself: every route refuses the public', async () => {
  const requests = ['articles', 'image-credits', 'related-links'].flatMap((resource) => [
    site.http.get(`/api/newsroom/${resource}`),
    site.http.get(`/api/newsroom/${resource}/x`),
    site.http.post(`/api/newsroom/${resource}`).send({ data: {} }),
    site.http.put(`/api/newsroom/${resource}/x`).send({ data: {} }),
    site.http.delete(`/api/newsroom/${resource}/x`),
  ]);
  requests.push(site.http.get('/api/newsroom/articles/by-slug/whole-page'));
  for (const request of requests) {
    const { status, body } = await request;
    expect([status, body.data]).toEqual([403, null]);
  }
});

it('a read-only token of the site reads finished pages', async () => {
  const token = await apiToken(site.strapi, 'read-only');
  const { status } = await site.http
    .get('/api/newsroom/articles/by-slug/whole-page')
    .set('Authorization', `Bearer ${token}`);
  expect(status).toBe(200);
});

it('one right is enough for a finished page, credits and links included', async () => {
  await allow(site.strapi, 'article.findOne');
  const { status, body } = await site.http.get('/api/newsroom/articles/by-slug/whole-page');
  expect(status).toBe(200);
  expect(body.data.relatedLinks).toMatchObject([{ headline: 'Elsewhere' }]);
  expect(body.data.body[0].image.credit.creditText).toBe('Reuters');
  expect(body.data.body[1].children[0].children[0].relatedLink.headline).toBe('Elsewhere');
});
