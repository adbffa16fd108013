import { bootSite, type Site, webOf } from '../site/boot';
import { ARTICLE, documents, type Json } from '../site/content';
import { startWebServer } from '../site/web-server';
import { administratorJwt } from '../site/ways-in';

const PUBLIC_URL = 'https://post.example';

let site: Site;
let jwt: string;

beforeAll(async () => {
  site = await bootSite({
    newsroom: { publicUrl: PUBLIC_URL, articlePath: '/:locale/:section/:slug' },
  });
  jwt = await administratorJwt(site);
});

afterAll(() => site.stop());

function paste(url: string) {
  return site.http.post('/newsroom/links').auth(jwt, { type: 'bearer' }).send({ url });
}

it('an address of our own leads to the story itself, under its slug of now or a former one', async () => {
  const articles = documents(site.strapi, ARTICLE);
  const data = { headline: 'A lighthouse for sale', slug: 'a-lighthouse-for-sale' };
  const { documentId } = await articles.create({ data, status: 'published' });
  const now = await paste(`${PUBLIC_URL}/en/a-lighthouse-for-sale?utm_source=letter`);
  await articles.update({ documentId, data: { slug: 'lighthouse-sold' }, status: 'published' });
  const formerly = await paste(`${PUBLIC_URL}/en/a-lighthouse-for-sale`);
  expect(now.body).toMatchObject({ article: documentId, headline: 'A lighthouse for sale' });
  expect(formerly.body).toMatchObject({ documentId: now.body.documentId, article: documentId });
});

it.each([
  ['without a section', 'https://post.example/en/ferry-back'],
  ['with one, by http, in capitals', 'HTTP://POST.example./en/arts/ferry-back?from=mail#top'],
])('imported copy and the dialog read one and the same address: %s', async (name, url) => {
  const headline = `Ferry back ${name}`;
  const { documentId } = await documents(site.strapi, ARTICLE).create({
    data: { headline, slug: 'ferry-back' },
  });
  const html = `<h1>Harbour</h1><p>Text.</p><ul><li><a href="${url}">Told here</a></li></ul>`;
  const preview = await site.http
    .post('/newsroom/import/preview')
    .auth(jwt, { type: 'bearer' })
    .send({ html });
  const pasted = await paste(url);
  await documents(site.strapi, ARTICLE).delete({ documentId });
  expect(preview.body.data[0].matches[0].target).toMatchObject({ documentId, by: 'address' });
  expect(pasted.body).toMatchObject({ article: documentId });
});

it('the preview of a copy leads where readers will be led: section, language and slug', async () => {
  const articles = documents(site.strapi, ARTICLE);
  const data = { headline: 'Regatta is put off', slug: 'regatta-put-off', section: 'Sport & Sea' };
  const { documentId } = await articles.create({ data, status: 'published' });
  await articles.update({ documentId, data: { slug: 'regatta-not-yet-moved' } });
  await articles.create({ data: { headline: 'Regatta has no section', slug: 'no-section' } });
  const text = 'Weekend\n\nText.\n\n• Regatta is put off\n• Regatta has no section';
  const { body } = await site.http
    .post('/newsroom/import/preview')
    .auth(jwt, { type: 'bearer' })
    .send({ text });
  const [{ shown }] = body.data;
  expect(shown.at(-1).children.map((bullet: Json) => bullet.children)).toMatchObject([
    [{ url: `${PUBLIC_URL}/en/Sport%20%26%20Sea/regatta-put-off` }],
    [{ url: `${PUBLIC_URL}/en/no-section` }],
  ]);
});

it('a new link to a page takes the title of the page', async () => {
  const web = await startWebServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<title>Tide tables &amp; moons</title>');
  });
  Object.assign(webOf(site.strapi).rules, web.rules());
  const { body } = await paste(`http://tides.example:${web.port}/tables#may`);
  await web.stop();
  expect(body).toMatchObject({
    headline: 'Tide tables & moons',
    url: `http://tides.example:${web.port}/tables`,
    article: null,
  });
});

it('a page that cannot be read makes a link without a title', async () => {
  webOf(site.strapi).rules.lookup = async () => [];
  const { status, body } = await paste('https://gone.example/page');
  expect([status, body.headline, body.url]).toEqual([200, null, 'https://gone.example/page']);
});
