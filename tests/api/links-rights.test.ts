import { countLinkPlaces } from '../../server/src/services/links/count-places';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Document,
  type Documents,
  documents,
  type Json,
  RELATED_LINK,
} from '../site/content';
import { fullScans, recordQueries } from '../site/query-log';
import { type ContentPermission, contentRight, type Permission, roleJwt } from '../site/roles';
import { administratorJwt } from '../site/ways-in';

/** The Links page names no story to those who may not read it, and changes none past their rights. */

let site: Site;
let articles: Documents;
let links: Documents;
let superAdmin: string;

const READ_LINKS = 'plugin::newsroom.links.read';
const UPDATE_LINKS = 'plugin::newsroom.links.update';

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  superAdmin = await administratorJwt(site);
});

afterAll(() => site.stop());

const onArticles = (permission: Omit<ContentPermission, 'subject'>): Permission =>
  contentRight(site.strapi, { subject: ARTICLE, locales: ['en'], ...permission });

async function get(path: string, jwt: string) {
  const { status, body } = await site.http
    .get(`/newsroom/links${path}`)
    .set('Authorization', `Bearer ${jwt}`);
  expect([path, status]).toEqual([path, 200]);
  return body;
}

/** The administrator of the role that was made last. */
async function newestUser(): Promise<number> {
  const query = { orderBy: { id: 'desc' as const }, limit: 1 };
  const [user] = await site.strapi.db.query('admin::user').findMany(query);
  return user.id;
}

function madeBy(story: Document, user: number) {
  const { documentId } = story;
  return site.strapi.db
    .query(ARTICLE)
    .updateMany({ where: { documentId }, data: { createdBy: user } });
}

describe('the lists', () => {
  let own: Document;
  let ownOnly: string;
  let user: number;

  beforeAll(async () => {
    const broken = await links.create({ data: { url: 'https://example.org/broken' } });
    await site.strapi.db
      .query(RELATED_LINK)
      .updateMany({ where: { documentId: broken.documentId }, data: { health: 'broken' } });
    const body = [bullets({ words: 'Read', relatedLink: broken.documentId }, { words: 'Open' })];
    own = await articles.create({ data: { headline: 'Own', body } });
    for (let index = 1; index <= 6; index += 1) {
      await articles.create({ data: { headline: `Secret ${index}`, body }, status: 'published' });
    }
    const secret = await articles.create({ data: { headline: 'Secret target' } });
    await links.create({ data: { article: secret.documentId } });
    const conditions = ['admin::is-creator'];
    ownOnly = await roleJwt(site, [READ_LINKS, onArticles({ action: 'read', conditions })]);
    user = await newestUser();
    await madeBy(own, user);
  });

  const usesFor = async (jwt: string) => {
    const { data } = await get('?state=broken', jwt);
    const [{ usedIn, useCount, hidden }] = data;
    return { usedIn: usedIn.map(({ headline }: Json) => headline), useCount, hidden };
  };

  it('name the stories that use a link to those who may read them, and count the others', async () => {
    expect(await usesFor(ownOnly)).toEqual({ usedIn: ['Own'], useCount: 7, hidden: 6 });
    const blind = onArticles({ action: 'read', fields: ['slug'] });
    expect(await usesFor(await roleJwt(site, [READ_LINKS, blind]))).toEqual({
      ...{ usedIn: [], useCount: 7, hidden: 7 },
    });
    const french = onArticles({ action: 'read', locales: ['fr'] });
    expect(await usesFor(await roleJwt(site, [READ_LINKS, french]))).toEqual({
      ...{ usedIn: [], useCount: 7, hidden: 7 },
    });
    const everything = await roleJwt(site, [READ_LINKS, onArticles({ action: 'read' })]);
    const newest = ['Secret 6', 'Secret 5', 'Secret 4', 'Secret 3', 'Secret 2'];
    expect(await usesFor(everything)).toEqual({ usedIn: newest, useCount: 7, hidden: 0 });
    expect(await usesFor(superAdmin)).toEqual({ usedIn: newest, useCount: 7, hidden: 0 });
  });

  it('ask the database once for the uses, and read no table from end to end', async () => {
    const log = recordQueries(site.strapi);
    await usesFor(ownOnly);
    log.stop();
    const uses = log.statements.filter(({ sql }) => sql.includes('over (partition by'));
    expect(uses).toHaveLength(1);
    expect(await fullScans(site.strapi, uses)).toEqual([]);
  });

  it('show the open bullets of stories that the role may read', async () => {
    const shown = async (jwt: string) => {
      const { data, meta } = await get('/open-bullets', jwt);
      return [data.map(({ headline }: Json) => headline), meta.pagination.total, meta.hidden];
    };
    expect(await shown(ownOnly)).toEqual([['Own'], 1, 6]);
    const headlines = onArticles({ action: 'read', fields: ['headline'] });
    expect(await shown(await roleJwt(site, [READ_LINKS, headlines]))).toEqual([[], 0, 7]);
    const [headlinesShown, total, hidden] = await shown(superAdmin);
    expect([headlinesShown.length, total, hidden]).toEqual([7, 7, 0]);
  });

  it('do not call a link after a story that the role may not read', async () => {
    const titles = async (jwt: string) =>
      (await get('?state=unused', jwt)).data.map(({ title }: Json) => title);
    expect(await titles(ownOnly)).toEqual([null]);
    expect(await titles(superAdmin)).toEqual(['Secret target']);
  });
});

describe('a bullet', () => {
  it('gets its target from a role that may change the body, which is noted', async () => {
    const link = await links.create({ data: { url: 'https://example.org/target' } });
    const story = await articles.create({
      data: { headline: 'Page', body: [bullets({ words: 'Open' })] },
    });
    const { documentId } = story;
    const request = {
      ...{ documentId, locale: 'en', relatedLink: link.documentId },
      ...{ path: ['body', 0, 'children', 0], words: 'Open' },
    };
    const statusFor = async (fields: string[]) => {
      const jwt = await roleJwt(site, [UPDATE_LINKS, onArticles({ action: 'update', fields })]);
      const { status } = await site.http
        .post('/newsroom/links/open-bullets')
        .set('Authorization', `Bearer ${jwt}`)
        .send(request);
      return status;
    };
    expect(await statusFor(['headline'])).toBe(403);
    expect(await statusFor(['body'])).toBe(204);
    const updatedBy = { id: await newestUser() };
    expect(await articles.findOne({ documentId, populate: ['updatedBy'] })).toMatchObject({
      updatedBy,
    });
  });
});

it('a new address of a link says who followed it', async () => {
  const { documentId } = await links.create({ data: { url: 'https://example.org/moved' } });
  const moved = { health: 'redirected', finalUrl: 'https://example.org/new' };
  await site.strapi.db.query(RELATED_LINK).updateMany({ where: { documentId }, data: moved });
  const jwt = await roleJwt(site, [UPDATE_LINKS]);
  await site.http
    .post('/newsroom/links/follow')
    .set('Authorization', `Bearer ${jwt}`)
    .send({ documentIds: [documentId] });
  expect(await links.findOne({ documentId, populate: ['updatedBy'] })).toMatchObject({
    url: 'https://example.org/new',
    updatedBy: { id: await newestUser() },
  });
});

it('what a deletion takes along is counted without reading a body', async () => {
  const log = recordQueries(site.strapi);
  await countLinkPlaces(site.strapi, 'x');
  log.stop();
  expect(log.statements).toHaveLength(1);
  expect(log.statements.filter(({ sql }) => sql.includes('`body`'))).toEqual([]);
});
