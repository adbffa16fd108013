import { ARTICLE_TYPE } from '../../shared/story-types';
import { bootSite, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  bullets,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  LIBRARY_WORDS,
  type MediaFile,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { broadReads, fullScans, recordQueries, type Statement } from '../site/query-log';

/** At 5,000 articles no read of the content API may go through a whole table. */

const ARTICLES = 5000;

/** Ids of the rows that fill the tables, past those that the test makes itself. */
const FILLER_ID = 1000;
const DRAFT_ID = FILLER_ID + ARTICLES;

let site: Site;
let picture: MediaFile;
let linkId: string;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  await allow(strapi, 'article.find', 'article.findOne', 'related-link.find');
  picture = await uploadPicture(strapi, LIBRARY_WORDS);
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
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email: 'plans@example.org',
    firstname: 'Query',
    lastname: 'Plans',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  await fill();
});

afterAll(() => site.stop());

/**
 * Rows enough for the planner in every table that grows with the articles, past the document
 * service, and then its statistics: it reads a table of one row from end to end, and rightly.
 */
async function fill() {
  const { connection } = site.strapi.db;
  const insert = async (table: string, row: (index: number) => object) => {
    const rows = Array.from({ length: ARTICLES }, (_row, index) => row(index));
    await connection.batchInsert(table, rows, 100);
  };
  await insert('newsroom_articles', (index) => ({
    id: FILLER_ID + index,
    document_id: `filler-${index}`,
    headline: `Filler ${index}`,
    slug: `filler-${index}`,
    section: `Section ${index % 10}`,
    locale: 'en',
    published_at: Date.now() - index * 60_000,
    first_published_at: Date.now() - index * 60_000,
  }));
  await insert('newsroom_articles', (index) => ({
    id: DRAFT_ID + index,
    document_id: `filler-${index}`,
    headline: `Filler ${index}`,
    locale: 'en',
    created_at: Date.now() - index * 60_000,
  }));
  await insert('newsroom_former_slugs', (index) => ({
    slug: `former-filler-${index}`,
    language: 'en',
    article_document_id: `filler-${index}`,
  }));
  await insert('newsroom_related_links', (index) => ({
    id: FILLER_ID + index,
    document_id: `filler-link-${index}`,
    target_key: `article:filler-${index}`,
  }));
  await insert('files', (index) => ({
    id: FILLER_ID + index,
    document_id: `filler-file-${index}`,
    name: `filler-${index}.jpg`,
    hash: `filler_${index}`,
    mime: 'image/jpeg',
    provider: 'local',
    url: `/uploads/filler_${index}.jpg`,
  }));
  await insert('newsroom_image_credits', (index) => ({
    document_id: `filler-credit-${index}`,
    credit_text: 'x',
    image_key: `filler-file-${index}`,
  }));
  await insert('newsroom_articles_related_links_lnk', (index) => ({
    article_id: FILLER_ID + index,
    related_link_id: FILLER_ID + index,
    related_link_ord: 1,
  }));
  for (const [kind, target] of [
    ['link', 'filler-link'],
    ['picture', 'filler-file'],
  ]) {
    await insert('newsroom_references', (index) => ({
      document_id: `filler-${kind}-reference-${index}`,
      story_type: ARTICLE,
      story_document_id: `filler-${index}`,
      story_locale: 'en',
      story_status: 'published',
      story_changed_at: Date.now() - index * 60_000,
      kind,
      target: `${target}-${index}`,
      path: 'body.0',
    }));
  }
  await insert('files_related_mph', (index) => ({
    file_id: FILLER_ID + index,
    related_id: FILLER_ID + index,
    related_type: ARTICLE,
    field: 'leadImage',
    order: 1,
  }));
  await connection.raw('ANALYZE');
}

/** Somebody who may read everything, as the admin's authentication knows them. */
async function superAdministrator() {
  const role = await site.strapi.service('admin::role').getSuperAdmin();
  const user = await site.strapi.db.query('admin::user').findOne({
    where: { roles: { id: role.id } },
    populate: ['roles'],
  });
  const ability = await site.strapi.service('admin::permission').engine.generateUserAbility(user);
  return { user, ability };
}

async function statementsOf(read: () => Promise<unknown>): Promise<Statement[]> {
  const log = recordQueries(site.strapi);
  await read();
  log.stop();
  expect(log.statements.length).toBeGreaterThan(0);
  return log.statements;
}

/** The status is looked at too: a request that is refused sends statements as well. */
function get(path: string, expected: number): Promise<Statement[]> {
  return statementsOf(async () => {
    const { status } = await site.http.get(`/api/newsroom${path}`);
    expect([path, status]).toEqual([path, expected]);
  });
}

it.each([
  ['a page by its slug', '/articles/by-slug/the-story', 200],
  ['a slug that nobody has', '/articles/by-slug/nothing-here', 404],
])('%s is read without a full scan or a read of a whole locale', async (_name, path, status) => {
  const statements = await get(path, status);
  expect(await fullScans(site.strapi, statements)).toEqual([]);
  expect(await broadReads(site.strapi, statements)).toEqual([]);
});

/** Not held against `broadReads`: the count of a list reads an index of its locale by nature. */
it.each([
  [
    'the newest stories',
    '/articles?sort=firstPublishedAt:desc&populate[0]=leadImage&populate[1]=relatedLinks',
  ],
  ['the last published', '/articles?sort=publishedAt:desc&populate=leadImage'],
  ['the newest of a section', '/articles?filters[section]=Section 1&sort=firstPublishedAt:desc'],
  ['the last published of a section', '/articles?filters[section]=Section 1&sort=publishedAt:desc'],
])('%s are read without a full scan', async (_name, path) => {
  expect(await fullScans(site.strapi, await get(path, 200))).toEqual([]);
});

it('a slug is made without a read of a whole locale', async () => {
  const slugs = site.strapi.plugin('newsroom').service('slug');
  const statements = await statementsOf(async () => {
    expect(await slugs.make('Filler 7', { type: ARTICLE_TYPE, locale: 'en' })).toBe('filler-7-2');
  });
  expect(await fullScans(site.strapi, statements)).toEqual([]);
  expect(await broadReads(site.strapi, statements)).toEqual([]);
});

it('where a link and a picture are used is found without a full scan, in one query each', async () => {
  const usage = site.strapi.plugin('newsroom').service('uses');
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
  expect(await broadReads(site.strapi, log.statements)).toEqual([]);
});

it.each([
  ['words that a headline holds', 'filler 7'],
  ['words that none holds', 'nothing like this'],
  ['no words', ''],
])('stories for the link dialog are read without a full scan: %s', async (_name, query) => {
  const { user, ability } = await superAdministrator();
  const targets = site.strapi.plugin('newsroom').service('link-targets');
  const statements = await statementsOf(() => targets.search({ query }, { user, ability }));
  expect(await fullScans(site.strapi, statements)).toEqual([]);
  expect(await broadReads(site.strapi, statements)).toEqual([]);
});

it('the targets of a page’s bullets are read with two queries, however many', async () => {
  const { user, ability } = await superAdministrator();
  const targets = site.strapi.plugin('newsroom').service('link-targets');
  const ids = Array.from({ length: 200 }, (_link, index) => `filler-link-${index}`);
  const log = recordQueries(site.strapi);
  const found = await targets.lookup({ documentIds: ids, locale: 'en' }, { user, ability });
  log.stop();
  expect(found.map(({ state }: { state: string }) => state)).toEqual(ids.map(() => 'live'));
  const own = log.statements.filter(({ sql }) => sql.includes('newsroom_'));
  expect(own).toHaveLength(2);
  expect(await fullScans(site.strapi, own)).toEqual([]);
});

it('a full scan and a read of a whole locale would be seen', async () => {
  const inOneArticle = [expect.stringContaining('newsroom_articles: ')];
  const { strapi } = site;
  const scan = await statementsOf(() =>
    strapi.db.query(ARTICLE).findMany({ where: { byline: 'Nobody' } }),
  );
  expect(await fullScans(strapi, scan)).toEqual(inOneArticle);
  const wholeLocale = await statementsOf(() =>
    strapi.db.query(ARTICLE).count({ where: { locale: 'en', publishedAt: { $notNull: true } } }),
  );
  expect(await broadReads(strapi, wholeLocale)).toEqual(inOneArticle);
});
