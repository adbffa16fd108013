import { bootSite, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Documents,
  documents,
  imageBlock,
  type Json,
  type MediaFile,
  readyPicture,
  uploadPicture,
} from '../site/content';
import { administratorJwt } from '../site/ways-in';

/** The list view's bulk action publishes what may go out, and names each story that may not. */

let site: Site;
let articles: Documents;
let jwt: string;
let ready: MediaFile;
let bare: MediaFile;

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  jwt = await administratorJwt(site);
  ready = await readyPicture(site.strapi);
  bare = await uploadPicture(site.strapi, { name: 'dust-bowl-home' });
});

afterAll(() => site.stop());

async function draft(headline: string, picture: MediaFile, more: object[] = []): Promise<string> {
  const data = { headline, body: [imageBlock(picture), ...more] };
  return (await articles.create({ data })).documentId;
}

function bulkPublish(documentIds: string[], locale: string | string[] = 'en') {
  return post(`/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`, {
    documentIds,
    locale,
  });
}

function post(path: string, body: Json) {
  return site.http.post(path).set('Authorization', `Bearer ${jwt}`).send(body);
}

async function published(documentIds: string[]): Promise<string[]> {
  const found = await articles.findMany({
    filters: { documentId: { $in: documentIds } },
    status: 'published',
    locale: '*',
    sort: 'headline',
  });
  return found.map(({ headline, locale }) => `${headline} (${locale})`);
}

it('names each refused story with its problems, and publishes the others', async () => {
  const first = await draft('Fine one', ready);
  const second = await draft('Bare', bare);
  const third = await draft('Fine two', ready);
  const fourth = await draft('Also bare', bare);
  const all = [first, second, third, fourth];

  const { status, body } = await bulkPublish(all);

  expect(status).toBe(400);
  expect(body.error).toMatchObject({ name: 'ValidationError', details: { published: 2 } });
  expect(body.error.message).toMatch(/^Published: 2 of 4 stories\. “Bare”: This story cannot be/);
  expect(body.error.message).toContain('“Also bare”: This story cannot be published yet');
  expect(body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(
    [second, fourth].flatMap((id) => [
      `${id}.body.0.image`,
      `${id}.body.0.image.caption`,
      `${id}.body.0.image.alternativeText`,
    ]),
  );
  expect(body.error.details.errors[0]).toMatchObject({
    name: 'ValidationError',
    message: expect.stringMatching(/^“Bare”: Picture 1 \(“dust-bowl-home\.jpg”\) has no credit\./),
  });
  expect(await published(all)).toEqual(['Fine one (en)', 'Fine two (en)']);
});

it('publishes all where nothing is wrong, and answers as Strapi does, with the warnings', async () => {
  const ids = [await draft('One', ready), await draft('Two', ready)];
  const { status, body } = await bulkPublish(ids);
  expect([status, body]).toEqual([200, { count: 2 }]);

  const warned = await draft('Warned', ready, [bullets({ words: 'No target' })]);
  const answer = await bulkPublish([warned]);
  expect(answer.body).toMatchObject({
    count: 1,
    meta: { warnings: [{ path: ['body', '1', 'children', '0'] }] },
  });
});

it('several languages of a story go out together or not at all', async () => {
  const documentId = await draft('Two tongues', ready);
  const data = { headline: 'Deux langues', body: [imageBlock(bare)] };
  await articles.update({ documentId, locale: 'fr', data });
  const { status } = await bulkPublish([documentId], ['en', 'fr']);
  expect([status, await published([documentId])]).toEqual([400, []]);
});

it("a caller's own transaction is all or nothing, as in Strapi", async () => {
  const ids = [await draft('Of all', ready), await draft('Of none', bare)];
  const manager = site.strapi.plugin('content-manager').service('document-manager');
  await expect(
    site.strapi.db.transaction(() => manager.publishMany(ARTICLE, ids, 'en')),
  ).rejects.toThrow('This story cannot be published yet');
  expect(await published(ids)).toEqual([]);
});

describe('before the bulk action', () => {
  const check = (body: Json) => post('/newsroom/gate/check', body);

  it('says of each draft what the gate would find', async () => {
    const fine = await draft('Fine', ready);
    const refused = await draft('Refused', bare);
    const { status, body } = await check({ documentIds: [fine, refused], locale: 'en' });
    const place = { kind: 'picture', number: 1, name: 'dust-bowl-home.jpg', isDeleted: false };
    const finding = { level: 'require', place, reference: bare.documentId };
    const path = ['body', 0, 'image'];
    expect([status, body]).toEqual([
      200,
      {
        stories: [
          {
            documentId: refused,
            locale: 'en',
            headline: 'Refused',
            findings: [
              { ...finding, rule: 'credit', path },
              { ...finding, rule: 'caption', path: [...path, 'caption'] },
              { ...finding, rule: 'alternativeText', path: [...path, 'alternativeText'] },
            ],
          },
        ],
      },
    ]);
    expect((await check({ documentIds: [refused], locale: 'fr' })).body).toEqual({ stories: [] });
  });

  it.each([
    [{}, ['documentIds']],
    [{ documentIds: 'x' }, ['documentIds']],
    [{ documentIds: [7], locale: {} }, ['documentIds.0', 'locale']],
    [{ documentIds: Array.from({ length: 5001 }, String) }, ['documentIds']],
  ])('refuses %#', async (request, expected) => {
    const { status, body } = await check(request);
    const places = body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
    expect([status, places.sort()]).toEqual([400, expected.sort()]);
  });
});
