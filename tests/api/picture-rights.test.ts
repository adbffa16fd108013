import { adminPermission } from '#shared/permissions';
import { roleJwt } from '../site/roles';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  ARTICLE,
  type Document,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type Json,
} from '../site/content';
import { addFile } from '../site/pictures';
import { queryPlan, recordQueries } from '../site/query-log';

const DAY = 24 * 60 * 60 * 1000;

let site: Site;
let jwt: string;

/** The stories by the pictures that they show. */
const stories: Record<string, Document> = {};

const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/**
 * harbour: Reuters, 3 days left, live. boats: no credit, in a draft. market: to be checked, unused.
 * ruin: EPA, expired, live. attic: expired, in a draft. vault: expired, published under embargo.
 * spare: nothing at all. And a document that is no picture, and a stand-in for one to come.
 */
beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  const { strapi } = site;
  await give('harbour.jpg', { creditText: 'Reuters', source: 'Reuters', expires: inDays(3) });
  await addFile(strapi, { name: 'boats.jpg', caption: 'Ferries at 100% capacity' });
  await give('market.jpg', { creditText: 'Ann Lee', toBeChecked: true });
  await give('ruin.jpg', { creditText: 'EPA/A. Moss', source: 'EPA', expires: inDays(-2) });
  await give('attic.jpg', { creditText: 'EPA', source: 'EPA', expires: inDays(-40) });
  await give('vault.jpg', { creditText: 'Zed', expires: inDays(-1) });
  await addFile(strapi, { name: 'spare.jpg' });
  await addFile(strapi, { name: 'report.pdf', mime: 'application/pdf' });
  await addFile(strapi, { name: 'awaiting.jpg', provider: 'newsroom' });

  await write('harbour', { published: true });
  await write('boats', { published: false });
  await write('ruin', { published: true });
  await write('attic', { published: false });
  await write('vault', { published: true, embargoedUntil: inDays(5) });
  await age('ruin', 30);
  await age('boats', 30);
  jwt = await roleJwt(site, [adminPermission('picture-rights.read')]);
});

afterAll(() => site?.stop());

async function give(name: string, credit: Json) {
  const file = await addFile(site.strapi, { name });
  await documents(site.strapi, IMAGE_CREDIT).create({ data: { image: file.id, ...credit } });
}

async function write(picture: string, { published, ...data }: { published: boolean } & Json) {
  const file = await site.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { name: `${picture}.jpg` } });
  stories[picture] = await documents(site.strapi, ARTICLE).create({
    data: { headline: `About ${picture}`, leadImage: file.id, body: [imageBlock(file)], ...data },
    ...(published ? { status: 'published' } : {}),
  });
}

/** Puts a story's last change and its publication into the past. */
async function age(picture: string, days: number) {
  const where = { documentId: stories[picture]?.documentId };
  const then = new Date(Date.now() - days * DAY);
  const articles = site.strapi.db.query(ARTICLE);
  await articles.updateMany({ where, data: { updatedAt: then } });
  await articles.updateMany({
    where: { ...where, publishedAt: { $notNull: true } },
    data: { publishedAt: then },
  });
}

async function get(path: string, query: Json = {}) {
  return site.http
    .get(`/newsroom/picture-rights${path}`)
    .query(query)
    .set('Authorization', `Bearer ${jwt}`);
}

async function names(query: Json): Promise<string[]> {
  const { status, body } = await get('/pictures', query);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.pictures.map(({ name }: { name: string }) => name.replace('.jpg', ''));
}

const ALL = ['attic', 'boats', 'harbour', 'market', 'ruin', 'spare', 'vault'];

it.each<[string, Json, string[]]>([
  ['everything that is a picture', {}, ALL],
  ['no credit', { credit: 'none' }, ['boats', 'spare']],
  ['with a credit', { credit: 'given' }, ['attic', 'harbour', 'market', 'ruin', 'vault']],
  ['to be checked', { credit: 'to-be-checked' }, ['market']],
  ['expires within a week', { expiresWithin: 7 }, ['harbour']],
  ['expires within two days', { expiresWithin: 2 }, []],
  ['expired', { expired: 'any' }, ['attic', 'ruin', 'vault']],
  ['expired and live: no draft, nothing under embargo', { expired: 'live' }, ['ruin']],
  ['by supplier', { supplier: 'EPA' }, ['attic', 'ruin']],
  ['in use, drafts included', { use: 'any' }, ['attic', 'boats', 'harbour', 'ruin', 'vault']],
  ['live', { use: 'live' }, ['harbour', 'ruin']],
  ['not used', { use: 'none' }, ['market', 'spare']],
  ['used in the last 7 days', { usedWithin: 7 }, ['attic', 'harbour', 'vault']],
  ['used in the last 31 days', { usedWithin: 31 }, ['attic', 'boats', 'harbour', 'ruin', 'vault']],
  ['filters together', { credit: 'none', use: 'any' }, ['boats']],
  ['searched by file name', { q: 'HARB' }, ['harbour']],
  ['searched by caption', { q: 'ferries' }, ['boats']],
  ['searched by credit line', { q: 'a. moss' }, ['ruin']],
  ['searched with a wildcard, which is a sign like others', { q: '100%' }, ['boats']],
  ['searched with the other wildcard', { q: 'r_in' }, []],
  ['searched within a filter', { q: 'epa', use: 'live' }, ['ruin']],
])('lists %s', async (_name, query, expected) => {
  expect(await names({ ...query, sort: 'name:asc' })).toEqual(expected);
  const { body } = await get('/pictures', query);
  expect(body.pagination.total).toBe(expected.length);
});

it.each<[string, string[]]>([
  ['createdAt:desc', ['spare', 'vault', 'attic', 'ruin', 'market', 'boats', 'harbour']],
  ['createdAt:asc', ['harbour', 'boats', 'market', 'ruin', 'attic', 'vault', 'spare']],
  ['name:desc', [...ALL].reverse()],
  ['creditText:asc', ['market', 'attic', 'ruin', 'harbour', 'vault', 'spare', 'boats']],
  ['source:desc', ['harbour', 'attic', 'ruin', 'spare', 'vault', 'market', 'boats']],
  ['expires:asc', ['attic', 'ruin', 'vault', 'harbour', 'spare', 'market', 'boats']],
  ['expires:desc', ['harbour', 'vault', 'ruin', 'attic', 'spare', 'market', 'boats']],
])('sorts by %s; what has no value comes last', async (sort, expected) => {
  const byTime = sort.startsWith('createdAt');
  if (byTime) {
    await spreadInTime();
  }
  expect(await names({ sort })).toEqual(expected);
  const pages = expected.map((_name, index) => names({ sort, pageSize: 1, page: index + 1 }));
  expect((await Promise.all(pages)).flat()).toEqual(expected);
  const ofThree = [1, 2, 3].map((page) => names({ sort, pageSize: 3, page }));
  expect((await Promise.all(ofThree)).flat()).toEqual(expected);
  for (const use of ['live', 'any', 'none']) {
    const wanted = await names({ use });
    const inOrder = expected.filter((name) => wanted.includes(name));
    expect([use, await names({ use, sort })]).toEqual([use, inOrder]);
  }
});

it('puts no more pictures in order than the page needs', async () => {
  const log = recordQueries(site.strapi);
  await get('/pictures', { sort: 'expires:asc', pageSize: 2 });
  await get('/pictures', { sort: 'creditText:desc', pageSize: 2 });
  log.stop();
  const ordered = log.statements.filter(({ sql }) => sql.includes('order by `c`.'));
  const plans = await Promise.all(ordered.map((statement) => queryPlan(site.strapi, statement)));
  const steps = plans.flat();
  expect(steps.filter((step) => step.startsWith('SCAN f'))).toEqual([]);
  expect(steps.filter((step) => step === 'USE TEMP B-TREE FOR ORDER BY')).toEqual([]);
  expect(ordered).toHaveLength(2);
});

/** A second between the pictures: made in one go, some would share a millisecond. */
async function spreadInTime() {
  const files = site.strapi.db.query('plugin::upload.file');
  for (const { id } of await files.findMany({ select: ['id'] })) {
    await files.updateMany({ where: { id }, data: { createdAt: new Date(1_000_000 + id * 1000) } });
  }
}

it('pages through all pictures once', async () => {
  const first = await get('/pictures', { sort: 'name:asc', pageSize: 4 });
  expect(first.body.pagination).toEqual({ page: 1, pageSize: 4, pageCount: 2, total: 7 });
  const second = await names({ sort: 'name:asc', pageSize: 4, page: 2 });
  const both = [...first.body.pictures.map(({ name }: Json) => name), ...second];
  expect(both.map((name) => String(name).replace('.jpg', ''))).toEqual(ALL);
  expect(await names({ page: 3, pageSize: 4 })).toEqual([]);
});

it('says of a picture what the desk must know', async () => {
  const { body } = await get('/pictures', { q: 'ruin' });
  expect(body.pictures).toEqual([
    {
      id: expect.any(Number),
      documentId: 'file-ruin_jpg',
      name: 'ruin.jpg',
      caption: null,
      alternativeText: null,
      thumbnail: '/uploads/ruin_jpg.jpg',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      credit: {
        documentId: expect.any(String),
        creditText: 'EPA/A. Moss',
        creator: null,
        source: 'EPA',
        expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        toBeChecked: false,
      },
      uses: { live: 1, draft: 0, elsewhere: false },
    },
  ]);
});

it('counts a story once, each language for itself, and drafts that readers do not see', async () => {
  const { body } = await get('/pictures', { sort: 'name:asc' });
  const uses = body.pictures.map((picture: { name: string; uses: Json }) => [
    picture.name.replace('.jpg', ''),
    picture.uses.live,
    picture.uses.draft,
  ]);
  expect(uses).toEqual([
    ['attic', 0, 1],
    ['boats', 0, 1],
    ['harbour', 1, 0],
    ['market', 0, 0],
    ['ruin', 1, 0],
    ['spare', 0, 0],
    ['vault', 0, 1],
  ]);
});

it.each<[string, Json]>([
  ['harbour', { state: 'live' }],
  ['attic', { state: 'draft' }],
  ['vault', { state: 'embargoed' }],
])('lists the stories that show %s', async (picture, expected) => {
  const { body } = await get(`/pictures/file-${picture}_jpg/uses`);
  expect(body).toEqual({
    stories: [
      {
        type: 'plugin::newsroom.article',
        documentId: stories[picture]?.documentId,
        locale: 'en',
        headline: `About ${picture}`,
        ...expected,
      },
    ],
    total: 1,
    elsewhere: false,
  });
});

it('a picture that is not there has no uses', async () => {
  const { status, body } = await get('/pictures/nothing-here/uses');
  expect([status, body.error.message]).toEqual([
    404,
    'There is no such picture in the media library',
  ]);
});

it('names the suppliers, those of the most pictures first', async () => {
  const { body } = await get('/suppliers');
  expect(body).toEqual({
    suppliers: [
      { name: 'EPA', pictures: 2 },
      { name: 'Reuters', pictures: 1 },
    ],
  });
});

it('counts what needs the desk', async () => {
  const { body } = await get('/attention');
  expect(body).toEqual({ uncreditedInUse: 1, expiringThisWeek: 1, liveArticlesWithExpired: 1 });
});

it('asks the database as often for one picture as for all', async () => {
  const statements = async (query: Json) => {
    const log = recordQueries(site.strapi);
    await names(query);
    log.stop();
    return log.statements.length;
  };
  await statements({});
  expect(await statements({ pageSize: 1 })).toBe(await statements({ pageSize: 100 }));
});

it.each<[Json, string]>([
  [{ credit: 'maybe' }, 'credit must be none or given or to-be-checked'],
  [{ expiresWithin: 'soon' }, 'expiresWithin must be a whole number from 1 to 3650'],
  [{ expiresWithin: '0' }, 'expiresWithin must be a whole number from 1 to 3650'],
  [{ expired: 'yes' }, 'expired must be any or live'],
  [{ supplier: '' }, 'supplier must be the name of a supplier'],
  [{ supplier: ['a', 'b'] }, 'supplier must be the name of a supplier'],
  [{ use: 'often' }, 'use must be any or live or none'],
  [{ usedWithin: '7.5' }, 'usedWithin must be a whole number from 1 to 3650'],
  [{ page: '-1' }, 'page must be a whole number from 1 to 1000000'],
  [{ pageSize: '101' }, 'pageSize must be a whole number from 1 to 100'],
  [{ q: { $ne: '' } }, 'q must be text'],
  [{ q: 'x'.repeat(201) }, 'q must have at most 200 characters'],
  [
    { sort: 'private:asc' },
    'sort must be one of createdAt, name, creditText, source, expires, then ":asc" or ":desc"',
  ],
  [{ filters: { id: 1 } }, 'filters is not a parameter here'],
])('refuses %j and names the parameter', async (query, message) => {
  const { status, body } = await get('/pictures', query);
  expect([status, body.error?.message]).toEqual([400, message]);
  expect(body.error.details.errors[0].path).toEqual([Object.keys(query)[0]]);
});

it('counts a picture that only the draft of a live story shows as a draft, and each language', async () => {
  const { strapi } = site;
  const file = await addFile(strapi, { name: 'later.jpg' });
  const articles = documents(strapi, ARTICLE);
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const { documentId } = await articles.create({
    data: { headline: 'In English' },
    status: 'published',
  });
  await articles.update({ documentId, data: { body: [imageBlock(file)] } });
  await articles.update({
    documentId,
    locale: 'fr',
    data: { headline: 'En français', body: [imageBlock(file)] },
    status: 'published',
  });
  const { body } = await get('/pictures', { q: 'later' });
  expect(body.pictures[0].uses).toEqual({ live: 1, draft: 1, elsewhere: false });
  const uses = await get('/pictures/file-later_jpg/uses');
  const found = uses.body.stories.map(({ locale, state }: Json) => [locale, state]);
  expect(found.sort()).toEqual([
    ['en', 'draft'],
    ['fr', 'live'],
  ]);
});

it('says that other content holds a picture', async () => {
  const file = await addFile(site.strapi, { name: 'logo.png', mime: 'image/png' });
  await site.strapi.db.connection('files_related_mph').insert({
    file_id: file.id,
    related_id: 1,
    related_type: 'api::page.page',
    field: 'hero',
    order: 1,
  });
  const { body } = await get('/pictures', { q: 'logo' });
  expect(body.pictures[0].uses).toEqual({ live: 0, draft: 0, elsewhere: true });
});
