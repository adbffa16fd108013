import { contentRights, roleJwt, superAdministratorJwt } from '../site/roles';
import { bootSite, type Site } from '../site/boot';
import {
  ARTICLE,
  documents,
  IMAGE_CREDIT,
  type MediaFile,
  readerJwt,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { recordQueries } from '../site/query-log';

const PATH = '/newsroom/pictures/lookup';
const FULL_CREDIT = {
  creditText: 'Reuters',
  creator: 'A. Photographer',
  copyrightNotice: 'All rights reserved',
  copyrightHolder: 'Reuters',
  license: 'https://example.org/licence',
  acquireLicensePage: 'https://example.org/buy',
  usageTerms: 'Once',
  digitalSourceType: 'digitalCapture',
  expires: '2030-01-01T00:00:00.000Z',
};

let site: Site;
let token: string;
let boats: MediaFile;
let flower: MediaFile;
let creditId: string;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  token = await superAdministratorJwt(strapi);
  boats = await uploadPicture(strapi, { caption: 'Boats', alternativeText: 'Three boats' });
  flower = await uploadPicture(strapi, { name: 'allium-oreophilum' });
  const record = await documents(strapi, IMAGE_CREDIT).create({
    data: { image: boats.id, ...FULL_CREDIT, edNote: 'TOPSECRET', source: 'TOPSECRET wire' },
  });
  creditId = record.documentId;
});

afterAll(() => site.stop());

function lookUp(body: unknown, bearer = token) {
  return site.http
    .post(PATH)
    .set('Authorization', `Bearer ${bearer}`)
    .send(body as object);
}

it('answers file and credit of each picture, in the order of the question', async () => {
  const { status, body } = await lookUp({
    documentIds: [flower.documentId, 'gone', boats.documentId],
    hashes: ['gone', boats.hash],
  });
  expect(status).toBe(200);
  const picture = {
    id: boats.id,
    documentId: boats.documentId,
    name: 'nagasaki-boats.jpg',
    hash: boats.hash,
    url: boats.url,
    width: boats.width,
    height: boats.height,
    formats: boats.formats,
    mime: 'image/jpeg',
    caption: 'Boats',
    alternativeText: 'Three boats',
    credit: { documentId: creditId, ...FULL_CREDIT },
  };
  expect(body).toEqual({
    documentIds: [
      expect.objectContaining({ documentId: flower.documentId, caption: null, credit: null }),
      null,
      picture,
    ],
    hashes: [null, picture],
    credits: { create: true, update: true },
  });
});

it('never says what is private', async () => {
  const { text } = await lookUp({ documentIds: [boats.documentId], hashes: [boats.hash] });
  expect(text).toContain('Reuters');
  expect(text).not.toContain('TOPSECRET');
  expect(text).not.toContain('imageKey');
  expect(text).not.toContain('folderPath');
});

it('asks the database as often for two pictures as for one', async () => {
  async function statements(...documentIds: string[]) {
    const log = recordQueries(site.strapi);
    await lookUp({ documentIds });
    log.stop();
    return log.statements.length;
  }
  const one = await statements(boats.documentId);
  expect(one).toBeGreaterThan(1);
  expect(await statements(boats.documentId, flower.documentId)).toBe(one);
});

it.each([
  ['text for a list', { documentIds: 'x' }],
  ['a number', { documentIds: [1] }],
  ['an empty id', { documentIds: [''] }],
  ['a condition', { documentIds: [{ $ne: null }] }],
  ['a hash without end', { hashes: ['x'.repeat(256)] }],
  ['too many pictures', { documentIds: Array(300).fill('x'), hashes: Array(201).fill('x') }],
  ['a list', [1]],
])('refuses %s', async (_what, question) => {
  const { status, body } = await lookUp(question);
  expect(status).toBe(400);
  expect(body.error.name).toBe('ValidationError');
});

it('has nothing to say where nothing is asked', async () => {
  const { body } = await lookUp({});
  expect(body).toEqual({ documentIds: [], hashes: [], credits: { create: true, update: true } });
});

it('answers who may read any type, and says what they may do to credits', async () => {
  const rights = contentRights(site.strapi, ARTICLE, 'read');
  const bearer = await roleJwt(site, rights);
  const { status, body } = await lookUp({ documentIds: [boats.documentId] }, bearer);
  expect(status).toBe(200);
  expect(body.documentIds[0].credit.creditText).toBe('Reuters');
  expect(body.credits).toEqual({ create: false, update: false });
});

it('does not take the right to change credits for the right to open them', async () => {
  const rights = [
    ...contentRights(site.strapi, RELATED_LINK, 'read'),
    ...contentRights(site.strapi, IMAGE_CREDIT, 'create', 'update'),
  ];
  const bearer = await roleJwt(site, rights);
  const { body } = await lookUp({}, bearer);
  expect(body.credits).toEqual({ create: true, update: false });
});

it('refuses an administrator who reads no content, a reader, and the public', async () => {
  const rights = [{ action: 'plugin::upload.read' }];
  const bearer = await roleJwt(site, rights);
  expect((await lookUp({}, bearer)).status).toBe(403);
  expect((await lookUp({}, await readerJwt(site.strapi))).status).toBe(401);
  expect((await site.http.post(PATH).send({})).status).toBe(401);
});
