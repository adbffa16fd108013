import { bootSite, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  bullets,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type MediaFile,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { broadReads, fullScans, recordQueries } from '../site/query-log';

/** At 5,000 articles no read of the content API may go through a whole table. */

const ARTICLES = 5000;

let site: Site;
let picture: MediaFile;
let linkId: string;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  await allow(strapi, 'article.find', 'article.findOne', 'related-link.find');
  picture = await uploadPicture(strapi);
  await documents(strapi, IMAGE_CREDIT).create({ data: { image: picture.id, creditText: 'x' } });
  const target = await documents(strapi, ARTICLE).create({
    data: { headline: 'Target' },
    status: 'published',
  });
  const link = await documents(strapi, RELATED_LINK).create({
    data: { article: target.documentId },
  });
  linkId = link.documentId;
  await documents(strapi, ARTICLE).create({
    data: {
      headline: 'The story',
      section: 'Section 1',
      leadImage: picture.id,
      body: [imageBlock(picture), bullets({ words: 'x', relatedLink: linkId })],
      relatedLinks: [linkId],
    },
    status: 'published',
  });
  await fill();
});

afterAll(() => site.stop());

/** Rows enough for the planner, past the document service. */
async function fill() {
  const rows = Array.from({ length: ARTICLES }, (_row, index) => ({
    document_id: `filler-${index}`,
    headline: `Filler ${index}`,
    slug: `filler-${index}`,
    section: `Section ${index % 10}`,
    locale: 'en',
    published_at: Date.now() - index * 60_000,
    first_published_at: Date.now() - index * 60_000,
  }));
  await site.strapi.db.connection.batchInsert('newsroom_articles', rows, 100);
}

async function scansOf(read: () => Promise<unknown>): Promise<string[]> {
  const log = recordQueries(site.strapi);
  await read();
  log.stop();
  expect(log.statements.length).toBeGreaterThan(0);
  return fullScans(site.strapi, log.statements);
}

it.each([
  ['a page by its slug', '/articles/by-slug/the-story'],
  ['a slug that nobody has', '/articles/by-slug/nothing-here'],
  [
    'the newest stories',
    '/articles?sort=firstPublishedAt:desc&populate[0]=leadImage&populate[1]=relatedLinks',
  ],
  ['the last published', '/articles?sort=publishedAt:desc&populate=leadImage'],
  ['the newest of a section', '/articles?filters[section]=Section 1&sort=firstPublishedAt:desc'],
  ['the last published of a section', '/articles?filters[section]=Section 1&sort=publishedAt:desc'],
])('%s is read without a full scan', async (_name, path) => {
  expect(await scansOf(async () => site.http.get(`/api/newsroom${path}`))).toEqual([]);
});

it('a slug is made without a read of a whole locale', async () => {
  const slugs = site.strapi.plugin('newsroom').service('slug');
  const log = recordQueries(site.strapi);
  expect(await slugs.make('Filler 7', { locale: 'en' })).toBe('filler-7-2');
  log.stop();
  expect(await fullScans(site.strapi, log.statements)).toEqual([]);
  expect(await broadReads(site.strapi, log.statements)).toEqual([]);
});

it('where a link and a picture are used is found without a full scan, in one query each', async () => {
  const usage = site.strapi.plugin('newsroom').service('usage');
  const log = recordQueries(site.strapi);
  const uses = [...(await usage.ofLink(linkId)), ...(await usage.ofImage(picture.documentId))];
  log.stop();
  expect(uses.map(({ headline, publishedAt }) => [headline, publishedAt !== null])).toEqual([
    ['The story', true],
    ['The story', false],
    ['The story', true],
    ['The story', false],
  ]);
  expect(log.statements).toHaveLength(2);
  expect(await fullScans(site.strapi, log.statements)).toEqual([]);
});

it('a scan would be seen', async () => {
  const scans = await scansOf(() =>
    site.strapi.db.query(ARTICLE).findMany({ where: { byline: 'Nobody' } }),
  );
  expect(scans).toEqual([expect.stringContaining('newsroom_articles')]);
});
