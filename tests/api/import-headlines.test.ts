import { setImmediate } from 'node:timers/promises';
import type { ImportService } from '../../server/src/services/import';
import { bootSite, type Site } from '../site/boot';
import { ARTICLE, type Documents, documents } from '../site/content';
import { recordQueries } from '../site/query-log';
import { contentRight, type ContentPermission, roleJwt } from '../site/roles';
import { administratorJwt } from '../site/ways-in';

/** Headlines are kept from one request to the next, and every request finds them as they are. */

let site: Site;
let articles: Documents;
let superAdmin: string;

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  superAdmin = await administratorJwt(site);
  await articles.create({ data: { headline: 'There from the start' } });
});

afterAll(() => site.stop());

/** The story that a bullet with these words is matched to. */
async function found(words: string, { jwt = superAdmin, locale = 'en' } = {}) {
  const { status, body } = await site.http
    .post('/newsroom/import/preview')
    .set('Authorization', `Bearer ${jwt}`)
    .send({ text: `A story\n\nText.\n\n• ${words}`, locale });
  expect(status).toBe(200);
  return body.data[0].matches[0].target?.documentId ?? null;
}

/** Statements that read every headline of a locale. */
async function readingsDuring(run: () => Promise<unknown>): Promise<number> {
  const log = recordQueries(site.strapi);
  await run();
  log.stop();
  const all = /select .*`headline`.* from `newsroom_articles` .*order by `t0`.`id` asc$/;
  return log.statements.filter(({ sql }) => all.test(sql) && !sql.includes('`updated_at` >'))
    .length;
}

const role = (permission: Partial<ContentPermission>) =>
  roleJwt(site, [
    'plugin::newsroom.import.create',
    contentRight(site.strapi, { action: 'create', subject: ARTICLE }),
    contentRight(site.strapi, { action: 'read', subject: ARTICLE, ...permission }),
  ]);

it('are read once', async () => {
  expect(await readingsDuring(() => found('There from the start'))).toBe(1);
  const reader = await role({ locales: ['en'] });
  expect(await readingsDuring(() => found('There from the start'))).toBe(0);
  expect(await readingsDuring(() => found('Not there', { jwt: reader }))).toBe(0);
});

it('of a story that came or was renamed since are found, under what it is called now', async () => {
  const { documentId } = await articles.create({ data: { headline: 'Pontoon sinks at its pier' } });
  expect(await found('Pontoon sinks at its pier')).toBe(documentId);
  await articles.update({ documentId, data: { headline: 'Yachts race in heavy weather' } });
  expect(await found('Pontoon sinks at its pier')).toBeNull();
  const again = () => found('Yachts race in heavy weather');
  expect(await readingsDuring(async () => expect(await again()).toBe(documentId))).toBe(0);
});

it('of a story that is gone are not found, though another came', async () => {
  const headline = 'Tugboat for sale to the highest bidder';
  const { documentId } = await articles.create({ data: { headline } });
  expect(await found(headline)).toBe(documentId);
  await articles.delete({ documentId });
  await articles.create({ data: { headline: 'Customs house becomes a library' } });
  expect(await found(headline)).toBeNull();
});

it('of stories that were put into the database with old dates are found', async () => {
  await found('There from the start');
  const old = new Date('2020-01-01');
  const row = { documentId: 'restored', locale: 'en', headline: 'Restored from a backup tape' };
  const dates = { createdAt: old, updatedAt: old, publishedAt: null };
  await site.strapi.db.query(ARTICLE).createMany({ data: [{ ...row, ...dates }] });
  expect(await found('Restored from a backup tape')).toBe('restored');
});

it('asked for by many at once are what each of them may read', async () => {
  const { documentId } = await articles.create({ data: { headline: 'Takeover under wraps' } });
  await found('Takeover under wraps');
  const own = await role({ conditions: ['admin::is-creator'] });
  const french = await role({ locales: ['fr'] });
  const reader = await role({ locales: ['en'] });
  const asked = [superAdmin, own, french, reader, own, superAdmin];
  expect(await Promise.all(asked.map((jwt) => found('Takeover under wraps', { jwt })))).toEqual([
    documentId,
    null,
    null,
    documentId,
    null,
    documentId,
  ]);
});

it('are looked at in a transaction, which waits for nobody who waits for its connection', async () => {
  const service: ImportService = site.strapi.plugin('newsroom').service('import');
  const [read] = service.read({ text: 'A story\n\nText.\n\n• There from the start' });
  const story = read && 'story' in read ? read.story : undefined;
  const [inside, outside] = [await service.open(), await service.open()];
  if (!story) {
    throw new Error('nothing read');
  }
  let begun: () => void = () => undefined;
  let goOn: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  const transaction = site.strapi.db.transaction(async () => {
    begun();
    await mayGoOn;
    return inside.match(story);
  });
  await hasBegun;
  const other = outside.match(story);
  await setImmediate();
  goOn();
  const target = { headline: 'There from the start' };
  expect(await Promise.all([transaction, other])).toMatchObject([[{ target }], [{ target }]]);
});
