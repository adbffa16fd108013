import { bootSite, type Site } from '../site/boot';
import { allow, apiToken, ARTICLE, type Documents, documents, readyPicture } from '../site/content';

/** What translations share holds in all of them, whichever of them is written. */

let site: Site;
let articles: Documents;
let token: string;

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await allow(site.strapi, 'article.findOne');
  token = await apiToken(site.strapi, 'full-access');
});

afterAll(() => site.stop());

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

async function bothPublished(headline: string) {
  const { documentId } = await articles.create({ data: { headline }, status: 'published' });
  const data = { headline: `${headline} fr` };
  await articles.update({ documentId, locale: 'fr', data, status: 'published' });
  return documentId;
}

async function statuses(documentId: string) {
  const ask = (locale: string) =>
    site.http.get(`/api/newsroom/articles/${documentId}?locale=${locale}`);
  return [(await ask('en')).status, (await ask('fr')).status];
}

function put(documentId: string, query: string, data: object) {
  return site.http
    .put(`/api/newsroom/articles/${documentId}${query}`)
    .set('Authorization', `Bearer ${token}`)
    .send({ data });
}

it('an embargo that is set in one language holds in all, through later writes in another', async () => {
  const documentId = await bothPublished('Embargo by REST');
  await put(documentId, '', { embargoedUntil: tomorrow() });
  expect(await statuses(documentId)).toEqual([404, 404]);

  await put(documentId, '?locale=fr', { summary: 'A small fix.' });
  expect(await statuses(documentId)).toEqual([404, 404]);

  await put(documentId, '?locale=fr', { embargoedUntil: null });
  expect(await statuses(documentId)).toEqual([200, 200]);
});

it('an embargo that is saved and then published in one language holds in all', async () => {
  const documentId = await bothPublished('Embargo in the admin');
  await articles.update({ documentId, data: { embargoedUntil: tomorrow() } });
  expect(await statuses(documentId)).toEqual([200, 200]);
  await articles.publish({ documentId, locale: 'en' });
  expect(await statuses(documentId)).toEqual([404, 404]);
});

it('a draft that is discarded in one language keeps the embargo of the others', async () => {
  const documentId = await bothPublished('Embargo and discard');
  const embargoedUntil = tomorrow();
  await articles.update({ documentId, data: { embargoedUntil } });
  await articles.discardDraft({ documentId, locale: 'fr' });
  for (const locale of ['en', 'fr']) {
    expect((await articles.findOne({ documentId, locale }))?.embargoedUntil).toBe(embargoedUntil);
  }
});

it('the lead picture and the section are the same in every row after a publish', async () => {
  const documentId = await bothPublished('Shared picture');
  const picture = await readyPicture(site.strapi);
  await put(documentId, '', { section: 'World', leadImage: picture.id });
  await put(documentId, '?locale=fr', { summary: 'A small fix.' });

  for (const locale of ['en', 'fr']) {
    for (const status of ['draft', 'published']) {
      const params = { documentId, locale, status, populate: { leadImage: true } };
      expect(await articles.findOne(params)).toMatchObject({
        section: 'World',
        leadImage: { documentId: picture.documentId },
      });
    }
  }
});

it('a publish of a language that has no draft sets no date', async () => {
  const { documentId } = await articles.create({ data: { headline: 'English only' } });
  await articles.publish({ documentId, locale: 'fr' });
  expect((await articles.findOne({ documentId }))?.firstPublishedAt).toBeNull();
});

it('a publish gives no slug to a translation that it does not publish', async () => {
  const { documentId } = await articles.create({ data: { headline: 'Slug for one' } });
  await articles.update({ documentId, locale: 'fr', data: { summary: 'No headline yet.' } });
  await articles.publish({ documentId, locale: 'en' });
  expect((await articles.findOne({ documentId, locale: 'fr' }))?.slug).toBeNull();

  await articles.update({ documentId, locale: 'fr', data: { headline: 'Titre' } });
  expect((await articles.findOne({ documentId, locale: 'fr' }))?.slug).toBe('titre');
});
