import { articlePage, articlePageResponse } from '#shared/contracts/article/article';
import { bootSite, type Site } from '../site/boot';
import { ARTICLE, FORMER_SLUG } from '../site/content';
import type { UsesService } from '../../server/src/services/links/uses';

/** The sample newsroom that `npm run demo` shows. */

/** Built by `npm test`: not there yet when the types are checked. */
const SEED: string = '../../demo/dist/src/seed';

interface Block {
  type: string;
  variant?: string;
  children: Array<{ children: Array<{ url: string; children: Array<{ text: string }> }> }>;
  image?: { credit: object | null; caption: string | null; alternativeText: string | null };
}

interface Page {
  slug: string;
  locale: string;
  url: string;
  headline: string;
  section: string;
  body: Block[];
  leadImage: Block['image'];
  relatedLinks: Array<{ url: string }>;
  localizations: object[];
}

let site: Site;
let pages: Page[];

beforeAll(async () => {
  site = await bootSite({ seeded: true });
  const { body } = await site.http.get(
    '/api/newsroom/articles?populate=*&pagination[pageSize]=100',
  );
  pages = body.data;
});

afterAll(() => site.stop());

const bulletUrls = (page: Page) =>
  page.body
    .filter((block) => block.variant === 'bullet-links')
    .flatMap((list) => list.children.flatMap((item) => item.children.map((link) => link.url)));

it('has at least twelve stories in three sections and two languages', async () => {
  expect(pages.length).toBeGreaterThanOrEqual(12);
  expect(new Set(pages.map(({ section }) => section)).size).toBe(3);
  const french = await site.http.get('/api/newsroom/articles?locale=fr');
  expect(french.body.data.length).toBeGreaterThanOrEqual(3);
});

it('every page in every language is as the contract says, with no key that it does not know', async () => {
  const french = await site.http.get('/api/newsroom/articles?locale=fr&pagination[pageSize]=100');
  const all: Page[] = [...pages, ...french.body.data];
  expect(new Set(all.map(({ locale }) => locale))).toEqual(new Set(['en', 'fr']));
  for (const { slug, locale } of all) {
    const { body } = await site.http.get(`/api/newsroom/articles/by-slug/${slug}?locale=${locale}`);
    const issues = articlePageResponse.safeParse(body).error?.issues ?? [];
    const unknown = Object.keys(body.data).filter((key) => !(key in articlePage.shape));
    expect({ slug, issues, unknown }).toEqual({ slug, issues: [], unknown: [] });
  }
});

it('every picture has a caption, an alternative text and a credit', () => {
  const pictures = pages.flatMap((page) => [
    page.leadImage,
    ...page.body.flatMap((block) => (block.type === 'image' ? [block.image] : [])),
  ]);
  expect(pictures.length).toBeGreaterThan(20);
  for (const picture of pictures) {
    expect(picture).toMatchObject({
      caption: expect.stringMatching(/\w/),
      alternativeText: expect.stringMatching(/\w/),
      credit: { creditText: expect.stringMatching(/Getty Museum/) },
    });
  }
});

it('every bullet and related link to a story leads to one that is there', async () => {
  const urls = pages.flatMap((page) => [
    ...bulletUrls(page),
    ...page.relatedLinks.map((link) => link.url),
  ]);
  const stories = [...new Set(urls.filter((url) => url.startsWith('/news/')))];
  expect(stories.length).toBeGreaterThan(8);
  for (const url of stories) {
    const slug = url.replace('/news/', '');
    const { status } = await site.http.get(`/api/newsroom/articles/by-slug/${slug}`);
    expect([url, status]).toEqual([url, 200]);
  }
});

it('has a bullet that points at the draft, and does not show it', async () => {
  const drafts = await site.strapi.db.query(ARTICLE).findMany({
    where: { publishedAt: null, locale: 'en', embargoedUntil: null },
  });
  const live = new Set(pages.map(({ slug }) => slug));
  const [draft, ...others] = drafts.filter(({ slug }) => !live.has(slug));
  expect(others).toEqual([]);

  const uses: UsesService = site.strapi.plugin('newsroom').service('uses');
  const all = await uses.ofStory({
    ...{ type: 'plugin::newsroom.article', documentId: draft.documentId },
  });
  const users = all.filter(({ publishedAt }) => publishedAt !== null);
  expect(users.length).toBeGreaterThan(0);
  for (const { slug } of users) {
    const page = pages.find((candidate) => candidate.slug === slug);
    expect(page && bulletUrls(page)).not.toContain(`/news/${draft.slug}`);
  }
});

it('has a story under embargo, which nobody sees, and one whose slug changed', async () => {
  const embargoed = await site.strapi.db.query(ARTICLE).findOne({
    where: { publishedAt: { $notNull: true }, embargoedUntil: { $notNull: true } },
  });
  const hidden = await site.http.get(`/api/newsroom/articles/by-slug/${embargoed.slug}`);
  expect(hidden.status).toBe(404);

  const former = await site.strapi.db.query(FORMER_SLUG).findOne({ where: {} });
  const moved = await site.http.get(`/api/newsroom/articles/by-slug/${former.slug}`);
  expect(moved.status).toBe(301);
  expect((await site.http.get(moved.headers.location ?? '')).body.data.slug).not.toBe(former.slug);
});

it('seeding again changes nothing', async () => {
  const uids = [ARTICLE, 'plugin::upload.file', 'admin::user'] as const;
  const counts = () => Promise.all(uids.map((uid) => site.strapi.db.query(uid).count()));
  const before = await counts();
  const { seed } = await import(SEED);
  await seed(site.strapi);
  expect(await counts()).toEqual(before);
});

it('its reader page is served at / and at the address of a story', async () => {
  for (const path of ['/', pages[0]?.url ?? '']) {
    const { status, text, headers } = await site.http.get(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('/reader/main.js');
  }
  const outside = await site.http.get('/reader/..%2f..%2fpackage.json');
  expect([403, 404]).toContain(outside.status);
});
