import { bootSite, type Site } from '../site/boot';
import {
  apiToken,
  ARTICLE,
  bullets,
  type Document,
  type Documents,
  documents,
  type Json,
  RELATED_LINK,
} from '../site/content';
import { administratorJwt, contentManager } from '../site/ways-in';

/** `links.protect: 'refuse'`: nobody takes a story away that live stories point to. */

/** A day that does not come while a test runs. */
const NEVER = '0 0 29 2 *';

let site: Site;
let articles: Documents;
let links: Documents;
let target: Document;
let page: Document;

beforeAll(async () => {
  const newsroom = {
    publicUrl: 'https://news.example',
    links: { protect: 'refuse', check: NEVER },
  };
  site = await bootSite({ newsroom });
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});

beforeEach(async () => {
  target = await articles.create({ data: { headline: 'Target' }, status: 'published' });
  const link = await links.create({ data: { article: target.documentId } });
  page = await articles.create({
    data: { headline: 'Page', body: [bullets({ words: 'x', relatedLink: link.documentId })] },
    status: 'published',
  });
});

afterAll(() => site.stop());

const MESSAGE = 'The live story "Page" (en) points to this one: take its link out first.';

const REFUSED = {
  name: 'ValidationError',
  message: MESSAGE,
  details: { errors: [{ path: ['documentId'], message: MESSAGE, name: 'ValidationError' }] },
};

async function isLive({ documentId }: Document): Promise<boolean> {
  return (await articles.findOne({ documentId, status: 'published' })) !== null;
}

it('the document service refuses to unpublish and to delete it', async () => {
  const { documentId } = target;
  await expect(articles.unpublish({ documentId })).rejects.toMatchObject(REFUSED);
  await expect(articles.unpublish({ documentId, locale: '*' })).rejects.toMatchObject(REFUSED);
  await expect(articles.delete({ documentId })).rejects.toMatchObject(REFUSED);
  await expect(articles.delete({ documentId, locale: '*' })).rejects.toMatchObject(REFUSED);
  expect(await isLive(target)).toBe(true);
});

it('the content API refuses to delete it', async () => {
  const token = await apiToken(site.strapi, 'full-access');
  const { status, body } = await site.http
    .delete(`/api/newsroom/articles/${target.documentId}`)
    .set('Authorization', `Bearer ${token}`);
  expect([status, body.error.message]).toEqual([400, MESSAGE]);
  expect(await isLive(target)).toBe(true);
});

it('the content manager refuses it one by one and in bulk', async () => {
  const manager = contentManager(site, await administratorJwt(site));
  const version = { documentId: target.documentId, locale: 'en' };
  await expect(manager.unpublish(version)).rejects.toThrow(/400/);
  await expect(manager.way.delete(version)).rejects.toThrow(/400/);
  await expect(manager.deleteMany([target.documentId], 'en')).rejects.toThrow(/400/);
  expect(await isLive(target)).toBe(true);
});

it('lets it go once no live story points there', async () => {
  const { documentId } = target;
  await articles.update({ documentId: page.documentId, data: { body: [] }, status: 'published' });
  await articles.unpublish({ documentId });
  expect(await isLive(target)).toBe(false);
});

it('minds a story under embargo, which readers will see, and says so', async () => {
  const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
  await articles.update({
    documentId: page.documentId,
    data: { embargoedUntil },
    status: 'published',
  });
  await expect(articles.unpublish({ documentId: target.documentId })).rejects.toThrow(
    'The embargoed story "Page" (en) points to this one: take its link out first.',
  );
});

it('minds no draft', async () => {
  await articles.unpublish({ documentId: page.documentId });
  await articles.delete({ documentId: target.documentId, locale: '*' });
  expect(await isLive(target)).toBe(false);
});

it('minds a page only where its link falls back to no other language', async () => {
  const { documentId } = target;
  const french: Json = { locale: 'fr', data: { headline: 'Cible' }, status: 'published' };
  await articles.update({ documentId, ...french });
  // an English page does not fall back to French
  await expect(articles.unpublish({ documentId, locale: 'en' })).rejects.toMatchObject(REFUSED);
  // and no page is in French
  await articles.unpublish({ documentId, locale: 'fr' });
  expect(await isLive(target)).toBe(true);
});

it('hinders no story that nothing points to, and no draft', async () => {
  await articles.delete({ documentId: page.documentId, locale: '*' });
  const draft = await articles.create({ data: { headline: 'Draft' } });
  await articles.delete({ documentId: draft.documentId, locale: '*' });
});

it('puts the check of web addresses on the cron of the site', () => {
  const jobs = site.strapi.cron.jobs as Array<{ name: string | null; options: unknown }>;
  const ours = jobs.filter(({ name }) => name === 'newsroom-link-check');
  expect(ours.map(({ options }) => options)).toEqual([{ rule: NEVER }]);
});

it('knows whole addresses of its own for the story behind them', async () => {
  const address = site.strapi.plugin('newsroom').service('address');
  expect(await address.storyBehind(`https://news.example/news/${target.slug}`, 'en')).toMatchObject(
    {
      documentId: target.documentId,
    },
  );
  expect(await address.storyBehind(`https://other.example/news/${target.slug}`, 'en')).toBeNull();
});
