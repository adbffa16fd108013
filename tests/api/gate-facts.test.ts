import { bootSite, type Site } from '../site/boot';
import {
  ARTICLE,
  documents,
  IMAGE_CREDIT,
  type Json,
  LIBRARY_WORDS,
  type MediaFile,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { administratorJwt } from '../site/ways-in';

/** What the checklist in the admin knows of a form's references, and who may ask. */

let site: Site;
let jwt: string;
let picture: MediaFile;
let links: Record<'live' | 'draft' | 'address', string>;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  jwt = await administratorJwt(site);
  picture = await uploadPicture(strapi, LIBRARY_WORDS);
  const expires = '2027-01-01T00:00:00.000Z';
  const data = { image: picture.id, creditText: 'Agency', expires, edNote: 'SECRET' };
  await documents(strapi, IMAGE_CREDIT).create({ data });
  const articles = documents(strapi, ARTICLE);
  const live = await articles.create({ data: { headline: 'Live' }, status: 'published' });
  const draft = await articles.create({ data: { headline: 'Draft' } });
  const link = async (target: Json) =>
    (await documents(strapi, RELATED_LINK).create({ data: target })).documentId;
  links = {
    live: await link({ article: live.documentId }),
    draft: await link({ article: draft.documentId }),
    address: await link({ url: 'https://example.org/' }),
  };
});

afterAll(() => site.stop());

const NOTHING = { images: [], hashes: [], links: [] };

function ask(body: unknown, token = jwt) {
  return site.http
    .post('/newsroom/gate/facts')
    .set('Authorization', `Bearer ${token}`)
    .send(body as object);
}

it('answers everything in one request, and nothing that the desk keeps to itself', async () => {
  const { status, body } = await ask({
    images: [picture.documentId, 'gone'],
    hashes: [picture.hash, 'unknown'],
    links: [links.live, links.draft, links.address, 'gone'],
  });
  const { documentId, name, hash } = picture;
  const file = { documentId, name, hash, provider: 'local', ...LIBRARY_WORDS };
  expect(status).toBe(200);
  expect(body).toEqual({
    now: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    rules: {
      credit: 'require',
      caption: 'require',
      alternativeText: 'require',
      expiredRights: 'require',
      awaitingPicture: 'require',
      links: 'warn',
    },
    files: [file, file],
    credits: [{ image: documentId, creditText: 'Agency', expires: '2027-01-01T00:00:00.000Z' }],
    publicLinks: [links.live, links.address],
    closedAddresses: [],
    markdown: [],
  });
});

it('a story without references gets the rules alone', async () => {
  const { body } = await ask(NOTHING);
  expect(body).toMatchObject({ files: [], credits: [], publicLinks: [] });
});

it.each([undefined, {}, { ...NOTHING, images: 'x' }, { ...NOTHING, links: [{ $ne: 1 }] }])(
  'refuses %j',
  async (body) => {
    expect((await ask(body)).status).toBe(400);
  },
);

it('answers nobody who is not logged in, and no role without the right to read articles', async () => {
  const roles = site.strapi.service('admin::role');
  const role = await roles.create({ name: 'No articles', description: '' });
  const login = { email: 'nobody@example.org', password: 'Nobody-1-Nobody' };
  await site.strapi.service('admin::user').create({
    ...login,
    firstname: 'No',
    lastname: 'Body',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const token = (await site.http.post('/admin/login').send(login)).body.data.token;
  expect((await ask(NOTHING, token)).status).toBe(403);
  expect((await ask(NOTHING, 'x')).status).toBe(401);
  const check = { documentIds: [] };
  const answer = await site.http
    .post('/newsroom/gate/check')
    .set('Authorization', `Bearer ${token}`)
    .send(check);
  expect(answer.status).toBe(403);

  await roles.assignPermissions(role.id, [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: ARTICLE,
      properties: { fields: ['headline'], locales: ['en'] },
      conditions: ['admin::is-creator'],
    },
  ]);
  expect((await ask(NOTHING, token)).status).toBe(200);
});
