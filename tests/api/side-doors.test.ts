import { bootSite, type Site } from '../site/boot';
import { allow, apiToken, ARTICLE, documents, imageBlock, uploadPicture } from '../site/content';

/** Other controllers of the site lead to articles too: none of them may show what is not public. */

let site: Site;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  await allow(strapi, 'article.find', 'article.findOne');
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const action of ['find', 'findOne']) {
    await strapi.db.query('plugin::users-permissions.permission').create({
      data: { action: `plugin::upload.content-api.${action}`, role: role.id },
    });
  }
  const picture = await uploadPicture(strapi);
  const articles = documents(strapi, ARTICLE);
  const shown = { leadImage: picture.id, body: [imageBlock(picture)] };
  const embargoedUntil = new Date(Date.now() + 86_400_000);
  await articles.create({ data: { headline: 'TOPSECRET draft', ...shown } });
  await articles.create({
    data: { headline: 'TOPSECRET embargo', embargoedUntil, ...shown },
    status: 'published',
  });
  await articles.create({ data: { headline: 'Open story', ...shown }, status: 'published' });
});

afterAll(() => site.stop());

const WAYS = [
  '/api/upload/files?populate=related',
  '/api/upload/files?populate=*',
  '/api/upload/files/1?populate=related',
  '/api/upload/files?populate[related][on][plugin::newsroom.article][fields]=headline',
  '/api/upload/files?populate[related][on][plugin::newsroom.article][populate]=*',
];

it.each(WAYS)('%s shows the public no story that is not public', async (path) => {
  const { status, text } = await site.http.get(path);
  expect(status).toBe(200);
  expect(text).not.toContain('TOPSECRET');
  expect(text).toContain('Open story');
});

it.each(WAYS)('%s shows a read-only token no story that is not public', async (path) => {
  const token = await apiToken(site.strapi, 'read-only');
  const { status, text } = await site.http.get(path).set('Authorization', `Bearer ${token}`);
  expect(status).toBe(200);
  expect(text).not.toContain('TOPSECRET');
});
