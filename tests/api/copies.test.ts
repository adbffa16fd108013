import { bootSite, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Documents,
  documents,
  paragraph,
  RELATED_LINK,
} from '../site/content';
import { bodyReferences } from '../site/references';

/** A copy of an article is a new article. */

let site: Site;
let articles: Documents;
let linkId: string;

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const links = documents(site.strapi, RELATED_LINK);
  linkId = (await links.create({ data: { url: 'https://example.org' } })).documentId;
});

afterAll(() => site.stop());

async function original(headline: string) {
  const body = [paragraph('One.'), bullets({ words: 'x', relatedLink: linkId }), paragraph('Two.')];
  const data = { headline, body, keywords: ['a', 'b', 'c'] };
  const { documentId } = await articles.create({ data, status: 'published' });
  const slug = `${headline.toLowerCase().replace(/ /g, '-')}-moved`;
  await articles.update({ documentId, data: { slug }, status: 'published' });
  await articles.update({ documentId, locale: 'fr', data: { headline: `${headline} fr` } });
  return documentId;
}

it.each([
  ['no data', {}],
  ['empty data', { data: {} }],
  ['a list of locales', { locale: ['en', 'fr'] }],
  ['all locales', { locale: '*', data: {} }],
])('has slugs of its own and no history, copied with %s', async (name, params) => {
  const documentId = await original(`Copied with ${name}`);
  const copy = await articles.clone({ documentId, ...params } as never);
  for (const { locale, slug, slugHistory, firstPublishedAt } of copy.entries) {
    const [taken] = await site.strapi.db.query(ARTICLE).findMany({
      where: { documentId, locale, slug },
    });
    expect({ taken, slugHistory, firstPublishedAt }).toEqual({
      taken: undefined,
      slugHistory: null,
      firstPublishedAt: null,
    });
    expect(slug).toMatch(/^copied-with-/);
  }
  const published = await articles.publish({
    documentId: copy.entries[0]?.documentId,
    locale: '*',
  });
  expect(published.entries).toHaveLength(copy.entries.length);
});

it('is what the caller made of it, not a mixture with the original', async () => {
  const documentId = await original('Mixture');
  const body = [paragraph('Only this.')];
  const data = { headline: 'Not a mixture', body, keywords: ['z'] };
  const { entries } = await articles.clone({ documentId, data });
  const documentIdOfCopy = entries[0]?.documentId ?? '';
  const copy = await articles.findOne({ documentId: documentIdOfCopy });
  expect(copy).toMatchObject({ ...data, slug: 'not-a-mixture' });
  expect((await bodyReferences(site.strapi, { documentId: documentIdOfCopy })).links).toEqual([]);
});

it('holds the same links as the original where the body stayed', async () => {
  const documentId = await original('Same links');
  const { entries } = await articles.clone({ documentId, data: {} });
  const documentIdOfCopy = entries[0]?.documentId ?? '';
  const copy = await articles.findOne({ documentId: documentIdOfCopy });
  const { links } = await bodyReferences(site.strapi, { documentId: documentIdOfCopy });
  expect(links).toEqual([linkId]);
  expect(copy?.body).toHaveLength(3);
});
