import { adminPermission, type AdminAction } from '#shared/permissions';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Document,
  type Documents,
  documents,
  imageBlock,
  type Json,
  type MediaFile,
  paragraph,
  RELATED_LINK,
  text,
  uploadPicture,
} from '../site/content';
import { fullScans, recordQueries } from '../site/query-log';
import { type Permission, roleJwt } from '../site/roles';
import { administratorJwt } from '../site/ways-in';

let site: Site;
let articles: Documents;
let links: Documents;
let picture: MediaFile;
let jwt: string;
let webIsSilent = false;

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  picture = await uploadPicture(site.strapi);
  jwt = await administratorJwt(site);
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  // No test leaves this machine, whatever route it asks.
  site.strapi.get('services').extend('plugin::newsroom.web', () => ({
    fetchBounded: async (_url: string, { signal }: { signal?: AbortSignal }) => {
      if (webIsSilent) {
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      }
      return { ok: false, reason: 'no-such-host' };
    },
  }));
});

afterEach(async () => {
  for (const uid of [ARTICLE, RELATED_LINK]) {
    const rows = await site.strapi.db.query(uid).findMany({ select: ['documentId'] });
    for (const documentId of new Set(rows.map((row: Document) => row.documentId))) {
      await documents(site.strapi, uid).delete({ documentId: String(documentId), locale: '*' });
    }
  }
});

afterAll(() => site.stop());

function get(path: string, token = jwt) {
  return site.http.get(`/newsroom${path}`).set('Authorization', `Bearer ${token}`);
}

function post(path: string, body: object, token = jwt) {
  return site.http.post(`/newsroom${path}`).set('Authorization', `Bearer ${token}`).send(body);
}

const somebodyWith = (rights: Permission[]) => roleJwt(site, rights);

const UPDATE_ARTICLES = { action: 'plugin::content-manager.explorer.update', subject: ARTICLE };
const READ_ARTICLES = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE };
const own = (action: AdminAction) => ({ action: adminPermission(action) });

function story(headline: string, data: Json = {}, params: Json = { status: 'published' }) {
  return articles.create({ data: { headline, ...data }, ...params });
}

function toStory({ documentId }: Document) {
  return links.create({ data: { article: documentId } });
}

function toWeb(name: string) {
  return links.create({ data: { url: `https://example.org/${name}` } });
}

function bulletTo({ documentId }: Document) {
  return bullets({ words: 'Read', relatedLink: documentId });
}

function setState({ documentId }: Document, data: Json) {
  return site.strapi.db.query(RELATED_LINK).updateMany({ where: { documentId }, data });
}

describe('every route of the page', () => {
  // With 400, the right is enough and the request is not.
  const routes: Array<['get' | 'post', string, number, Permission[]]> = [
    ['get', '/links/counts', 200, [own('links.read')]],
    ['get', '/links/check', 200, [own('links.read')]],
    ['post', '/links/check', 202, [own('links.check')]],
    ['post', '/links/check/stop', 200, [own('links.check')]],
    ['get', '/links?state=broken', 200, [own('links.read'), READ_ARTICLES]],
    ['get', '/links/open-bullets', 200, [own('links.read'), READ_ARTICLES]],
    ['post', '/links/open-bullets', 400, [own('links.update'), UPDATE_ARTICLES]],
    ['post', '/links/follow', 200, [own('links.update')]],
    ['post', '/links/delete', 400, [own('links.update')]],
    ['get', '/articles/x/linked-from', 200, [READ_ARTICLES]],
    ['get', '/related-links/x/used-in', 200, [READ_ARTICLES]],
    ['get', '/pictures/x/used-in', 200, [READ_ARTICLES]],
    ['get', '/suggestions?q=harbour', 200, [READ_ARTICLES]],
  ];

  it.each(routes)('%s %s is for its role alone', async (method, path, answer, rights) => {
    const ask = (token: string) =>
      method === 'get' ? get(path, token) : post(path, { all: true }, token);
    expect((await site.http[method](`/newsroom${path}`)).status).toBe(401);
    expect((await ask(await somebodyWith([]))).status).toBe(403);
    for (const [index] of rights.entries()) {
      const fewer = rights.filter((_right, other) => other !== index);
      expect((await ask(await somebodyWith(fewer))).status).toBe(403);
    }
    const { status } = await ask(await somebodyWith(rights));
    expect(status).toBe(answer);
    await site.strapi.plugin('newsroom').service('link-check').stop();
  });
});

describe('where things are used', () => {
  it('names live and draft stories, in each language, with two queries each', async () => {
    const target = await story('Target');
    const link = await toStory(target);
    const page = await story('Page', { body: [bulletTo(link), imageBlock(picture)] });
    await articles.update({
      documentId: page.documentId,
      locale: 'fr',
      data: { headline: 'La page', relatedLinks: [link.documentId] },
    });
    const uses = [
      { documentId: page.documentId, locale: 'fr', headline: 'La page', state: 'draft' },
      { documentId: page.documentId, locale: 'en', headline: 'Page', state: 'live' },
      { documentId: page.documentId, locale: 'en', headline: 'Page', state: 'draft' },
    ];
    const linkedFrom = await get(`/articles/${target.documentId}/linked-from`);
    expect(linkedFrom.status).toBe(200);
    expect(linkedFrom.body).toEqual({
      data: uses.map((use) => ({
        type: ARTICLE,
        ...use,
        slug: use.locale === 'fr' ? 'la-page' : 'page',
        losesTarget: use.state === 'live',
      })),
      meta: { hidden: 0, losing: 1, protect: 'warn' },
    });
    const usedIn = await get(`/related-links/${link.documentId}/used-in`);
    expect(usedIn.body.data).toMatchObject(uses);
    expect(usedIn.body.meta).toEqual({
      hidden: 0,
      live: { stories: 1, bullets: 1, panels: 0 },
      drafts: { stories: 2, bullets: 1, panels: 1 },
    });
    const ofPicture = await get(`/pictures/${picture.documentId}/used-in`);
    expect(ofPicture.body.data).toMatchObject(uses.slice(1));
    expect((await get('/articles/nothing/linked-from')).body.data).toEqual([]);

    const usage = site.strapi.plugin('newsroom').service('uses');
    const log = recordQueries(site.strapi);
    expect(await usage.ofStory({ type: ARTICLE, documentId: target.documentId })).toHaveLength(3);
    log.stop();
    expect(log.statements).toHaveLength(2);
    expect(await fullScans(site.strapi, log.statements)).toEqual([]);
  });

  it('tells a story that waits for its time from one that readers see', async () => {
    const target = await story('Target of a story that waits');
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
    await story('Waits', { body: [bulletTo(await toStory(target))], embargoedUntil });
    const { body } = await get(`/articles/${target.documentId}/linked-from`);
    expect(body.data.map(({ state }: Json) => state)).toEqual(['embargoed', 'draft']);
  });

  it('tells so in the lists too', async () => {
    const link = await toWeb('waited-for');
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
    const body = [bulletTo(link), bullets({ words: 'To nowhere' })];
    await story('Waits', { body, embargoedUntil });
    await setState(link, { health: 'broken' });
    const broken = await get('/links?state=broken');
    expect(broken.body.data).toMatchObject([{ usedIn: [{ state: 'embargoed' }] }]);
    const open = await get('/links/open-bullets');
    expect(open.body.data).toMatchObject([{ headline: 'Waits', state: 'embargoed' }]);
  });

  it('tells of stories only to those who may read them, and counts the others', async () => {
    const target = await story('Target');
    const link = await toStory(target);
    await story('Not theirs', { body: [bulletTo(link)] });
    const shown = async (right: object) => {
      const token = await somebodyWith([{ ...READ_ARTICLES, ...right }]);
      const { body } = await get(`/articles/${target.documentId}/linked-from`, token);
      return [body.data.length, body.meta];
    };
    const meta = { hidden: 2, losing: 1, protect: 'warn' };
    const everywhere = { properties: { locales: null } };
    expect(await shown({ ...everywhere, conditions: ['admin::is-creator'] })).toEqual([0, meta]);
    expect(await shown({ properties: { locales: ['fr'] } })).toEqual([0, meta]);
    expect(await shown(everywhere)).toEqual([2, { ...meta, hidden: 0 }]);
  });
});

describe('the lists', () => {
  const titles = async (path: string) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    return body.data.map(({ title }: { title: string }) => title);
  };

  it('hold broken, redirected and unused links, each with where it is used', async () => {
    const [broken, moved, unused] = [await toWeb('broken'), await toWeb('moved'), await toWeb('x')];
    const body = [bulletTo(broken), bulletTo(moved)];
    const stories = [];
    for (let index = 1; index <= 7; index += 1) {
      stories.push(await story(`Story ${index}`, { body, relatedLinks: [broken.documentId] }));
    }
    await setState(broken, { health: 'broken', statusCode: 404, problem: null });
    const final = 'https://example.org/final';
    await setState(moved, { health: 'redirected', statusCode: 200, finalUrl: final });

    const answer = await get('/links?state=broken');
    expect(answer.body).toEqual({
      data: [
        {
          documentId: broken.documentId,
          title: 'https://example.org/broken',
          url: 'https://example.org/broken',
          health: 'broken',
          statusCode: 404,
          checkedAt: null,
          finalUrl: null,
          problem: null,
          usedIn: stories
            .slice(-5)
            .reverse()
            .map(({ documentId, headline }) => ({
              ...{ type: ARTICLE, documentId, headline, locale: 'en', state: 'live' },
            })),
          useCount: 7,
          hidden: 0,
        },
      ],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
    });
    expect(await titles('/links?state=redirected')).toEqual(['https://example.org/moved']);
    expect(await titles('/links?state=unused')).toEqual(['https://example.org/x']);
    expect((await get('/links/counts')).body.data).toEqual({
      broken: 1,
      redirected: 1,
      unused: 1,
      openBullets: 0,
    });
    await setState(unused, { health: 'broken', problem: 'timeout' });
    const { body: both } = await get('/links?state=broken');
    expect(both.data[0]).toMatchObject({
      problem: 'timeout',
      usedIn: [],
      useCount: 0,
    });
  });

  it('come in pages', async () => {
    for (let index = 1; index <= 5; index += 1) {
      await toWeb(`page-${index}`);
    }
    const { body } = await get('/links?state=unused&page=2&pageSize=2');
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual([
      'https://example.org/page-3',
      'https://example.org/page-2',
    ]);
    expect(body.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 3, total: 5 });
  });

  it.each([
    ['', 'state must be one of broken, redirected, unused'],
    ['?state=dead', 'state must be one of broken, redirected, unused'],
    ['?state=broken&page=0', 'page must be at least 1'],
    ['?state=broken&pageSize=1000', 'pageSize must be at most 100'],
    ['?state=broken&page=x', 'page must be a number'],
  ])('refuse the query "%s"', async (query, message) => {
    const { status, body } = await get(`/links${query}`);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('bullets without a target', () => {
  it('are listed until they have one, and can be given one', async () => {
    const target = await story('Target');
    const link = await toStory(target);
    const page = await story('Page', {
      body: [paragraph('Text.'), bullets({ words: 'Open' }, { words: 'Also open' })],
    });
    const openBullets = async () => (await get('/links/open-bullets')).body.data;
    const path = (index: number) => ['body', 1, 'children', index];
    expect(await openBullets()).toEqual([
      {
        type: ARTICLE,
        documentId: page.documentId,
        locale: 'en',
        headline: 'Page',
        state: 'live',
        bullets: [
          { path: path(0), words: 'Open' },
          { path: path(1), words: 'Also open' },
        ],
      },
    ]);
    const setting = { documentId: page.documentId, locale: 'en', relatedLink: link.documentId };
    const wrong = [
      { ...setting, path: path(1), words: 'Open' },
      { ...setting, path: path(2), words: 'Open' },
      { ...setting, path: path(0), words: 'Open', relatedLink: 'nothing' },
    ];
    for (const request of wrong) {
      expect((await post('/links/open-bullets', request)).status).toBe(400);
    }
    const set = await post('/links/open-bullets', { ...setting, path: path(0), words: 'Open' });
    expect(set.status).toBe(204);
    expect(await openBullets()).toMatchObject([{ bullets: [{ words: 'Also open' }] }]);
    const draft = await articles.findOne({ documentId: page.documentId });
    expect((draft?.body as Json[])[1]).toEqual(
      bullets(
        { words: 'Open', relatedLink: link.documentId, url: '/news/target' },
        { words: 'Also open' },
      ),
    );
    await post('/links/open-bullets', { ...setting, path: path(1), words: 'Also open' });
    expect(await openBullets()).toEqual([]);
  });

  it('can be given one only by those who may change the story', async () => {
    const link = await toWeb('x');
    const page = await story('Page', { body: [bullets({ words: 'Open' })] });
    const update = {
      action: 'plugin::content-manager.explorer.update',
      subject: ARTICLE,
      properties: { locales: ['en'] },
    };
    const inFrench = { ...update, properties: { locales: ['fr'] } };
    const ownOnly = { ...update, conditions: ['admin::is-creator'] };
    const request = {
      ...{ documentId: page.documentId, locale: 'en', relatedLink: link.documentId },
      ...{ path: ['body', 0, 'children', 0], words: 'Open' },
    };
    const statusFor = async (rights: Permission[]) =>
      (await post('/links/open-bullets', request, await somebodyWith(rights))).status;
    expect(await statusFor([own('links.update')])).toBe(403);
    expect(await statusFor([own('links.update'), ownOnly])).toBe(403);
    expect(await statusFor([own('links.update'), inFrench])).toBe(403);
    expect(await statusFor([own('links.update'), update])).toBe(204);
  });
});

describe('many links at once', () => {
  it('get the address that they lead to, but for one that another link has', async () => {
    const [a, b, c] = [await toWeb('a'), await toWeb('b'), await toWeb('c')];
    await toWeb('taken');
    for (const [link, end] of [
      [a, 'a-final'],
      [b, 'taken'],
      [c, 'c-final'],
    ] as const) {
      await setState(link, { health: 'redirected', finalUrl: `https://example.org/${end}` });
    }
    const urlOf = async ({ documentId }: Document) => (await links.findOne({ documentId }))?.url;

    const one = await post('/links/follow', { documentIds: [a.documentId] });
    expect(one.body).toEqual({ data: { done: 1, skipped: [] } });
    expect([await urlOf(a), await urlOf(c)]).toEqual([
      'https://example.org/a-final',
      'https://example.org/c',
    ]);
    const all = await post('/links/follow', { all: true });
    expect(all.body.data).toEqual({
      done: 1,
      skipped: [
        {
          documentId: b.documentId,
          title: 'https://example.org/b',
          message:
            'There is a related link to this target already: "https://example.org/taken". Use that one.',
        },
      ],
    });
    expect(await links.findOne({ documentId: c.documentId })).toMatchObject({
      url: 'https://example.org/c-final',
      health: 'unchecked',
      finalUrl: null,
    });
  });

  it('are deleted where nothing uses them', async () => {
    const [used, panel, unused] = [await toWeb('used'), await toWeb('panel'), await toWeb('un')];
    await story('Page', { body: [bulletTo(used)], relatedLinks: [panel.documentId] }, {});
    const ids = [used, panel, unused].map(({ documentId }) => documentId);
    const { body } = await post('/links/delete', { documentIds: ids });
    expect(body.data).toEqual({
      done: 1,
      skipped: [used, panel].map(({ documentId, url }) => ({
        ...{ documentId, title: url, message: 'A story uses this link by now.' },
      })),
    });
    expect(await links.count({})).toBe(2);
  });

  it.each([{}, { documentIds: [] }, { all: false }, { documentIds: ['a'], all: true }])(
    'are not meant by %j',
    async (request) => {
      expect((await post('/links/follow', request)).status).toBe(400);
    },
  );
});

describe('a check', () => {
  it('begins when asked for, says how far it is, and begins no second time', async () => {
    await toWeb('a');
    webIsSilent = true;
    const first = await post('/links/check', {});
    const second = await post('/links/check', {});
    expect([first.status, second.status]).toEqual([202, 200]);
    expect((await get('/links/check')).body.data.state).toBe('running');
    await site.strapi.plugin('newsroom').service('link-check').stop();
    webIsSilent = false;
    const { body } = await get('/links/check');
    expect(body.data).toMatchObject({ state: 'stopped', total: 1, done: 0 });
  });

  it('ends when asked to, and may begin again', async () => {
    await toWeb('a');
    webIsSilent = true;
    await post('/links/check', {});
    const { body } = await post('/links/check/stop', {});
    expect(body.data).toMatchObject({ state: 'stopped', total: 1, done: 0 });
    expect((await post('/links/check', {})).status).toBe(202);
    await post('/links/check/stop', {});
    webIsSilent = false;
  });

  it('of another Strapi hears that it is to end', async () => {
    const jobs = site.strapi.plugin('newsroom').service('leases');
    const elsewhere = { name: 'link-check', holder: 'elsewhere', ttlMs: 60_000 };
    const running = { total: 9, done: 4, broken: 0, redirected: 0, left: 0 };
    const at = new Date();
    const progress = {
      ...running,
      state: 'running',
      startedAt: at.toISOString(),
      finishedAt: null,
    };
    await jobs.take(elsewhere, at);
    await jobs.keep(elsewhere, at, progress);
    const { body } = await post('/links/check/stop', {});
    expect(body.data).toMatchObject({ ...running, state: 'stopped' });
    expect(await jobs.keep(elsewhere, at, progress)).toBe(false);
  });
});

describe('suggestions', () => {
  const suggested = async (query: string) => {
    const { status, body } = await get(`/suggestions?${query}`);
    expect(status).toBe(200);
    return body.data.map(({ headline }: { headline: string }) => headline);
  };
  const at = (day: number) => ({ firstPublishedAt: `2026-01-0${day}T00:00:00.000Z` });

  it('are public stories like this one, newest first among those as like', async () => {
    const mine = await story('Storm barrier closes', { summary: 'The harbour is shut.' });
    await story('Storm barrier opens', at(1));
    await story('Storm barrier waits', at(3));
    await story('Storm barrier rests', at(2));
    await story('Football results');
    const page = await suggested(`article=${mine.documentId}&locale=en`);
    expect(page).toEqual(['Storm barrier waits', 'Storm barrier rests', 'Storm barrier opens']);
    expect(await suggested('q=football')).toEqual(['Football results']);
    expect(await suggested('q=nothing+of+that+kind')).toEqual([]);
    expect(await suggested('q=')).toEqual([]);
    expect(await suggested(`article=${mine.documentId}&locale=fr`)).toEqual([]);
  });

  it('follow what becomes of a story', async () => {
    const target = await story('Lighthouse keeper retires');
    const { documentId } = target;
    const now = () => suggested('q=lighthouse+keeper');
    const link = await toStory(target);
    expect((await get('/suggestions?q=lighthouse+keeper')).body.data).toEqual([
      {
        type: ARTICLE,
        documentId,
        locale: 'en',
        headline: 'Lighthouse keeper retires',
        section: null,
        publishedAt: expect.any(String),
        url: '/news/lighthouse-keeper-retires',
        relatedLink: link.documentId,
      },
    ]);
    await articles.update({ documentId, data: { headline: 'Lighthouse keeper stays' } });
    expect(await now()).toEqual(['Lighthouse keeper retires']);
    await articles.publish({ documentId });
    expect(await now()).toEqual(['Lighthouse keeper stays']);
    await articles.unpublish({ documentId });
    expect(await now()).toEqual([]);
    await articles.publish({ documentId });
    expect(await now()).toEqual(['Lighthouse keeper stays']);
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
    await articles.update({ documentId, data: { embargoedUntil }, status: 'published' });
    expect(await now()).toEqual([]);
    await articles.update({ documentId, data: { embargoedUntil: null }, status: 'published' });
    expect(await now()).toEqual(['Lighthouse keeper stays']);
    await articles.delete({ documentId, locale: '*' });
    expect(await now()).toEqual([]);
  });

  it('are never what is linked already, in the draft or in the form', async () => {
    const [a, b, c] = [
      await story('Glacier walk one'),
      await story('Glacier walk two'),
      await story('Glacier walk three'),
    ];
    const mine = await story('Glacier walk', {
      body: [{ type: 'paragraph', children: [text('Glaciers.')] }, bulletTo(await toStory(a))],
      relatedLinks: [(await toStory(b)).documentId],
    });
    expect(await suggested(`article=${mine.documentId}`)).toEqual(['Glacier walk three']);
    expect(await suggested(`article=${mine.documentId}&exclude=${c.documentId}`)).toEqual([]);
    expect(await suggested('q=glacier&limit=2')).toHaveLength(2);
    expect((await get('/suggestions?limit=1000')).status).toBe(400);
  });
});
