import { bootSite, type Site } from '../site/boot';
import { ARTICLE, bullets, documents, type Json, RELATED_LINK, text } from '../site/content';
import { type Editor, logInEditor } from '../site/roles';

let site: Site;
/** May read articles and links, and make links. */
let desk: Editor;
/** May read articles and links, and make nothing. */
let reader: Editor;
/** May read the articles that they made, and make links. */
let writer: Editor;

const READ_ARTICLES = { action: 'read', subject: ARTICLE } as const;
const READ_LINKS = { action: 'read', subject: RELATED_LINK } as const;
const CREATE_LINKS = { action: 'create', subject: RELATED_LINK } as const;

beforeAll(async () => {
  site = await bootSite({ newsroom: { articlePath: '/news/:slug' } });
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  desk = await logInEditor(site, [READ_ARTICLES, READ_LINKS, CREATE_LINKS]);
  reader = await logInEditor(site, [READ_ARTICLES, READ_LINKS]);
  const own = { ...READ_ARTICLES, conditions: ['admin::is-creator'] };
  writer = await logInEditor(site, [own, READ_LINKS, CREATE_LINKS]);
});

afterAll(() => site.stop());

async function article(data: Json, status = 'draft', locale = 'en') {
  return documents(site.strapi, ARTICLE).create({ data, status, locale });
}

async function linkTo(data: Json) {
  return documents(site.strapi, RELATED_LINK).create({ data });
}

function search(editor: Editor, query: Json) {
  return site.http.get('/newsroom/links/search').query(query).auth(editor.jwt, { type: 'bearer' });
}

function lookup(editor: Editor, body: object) {
  return site.http.post('/newsroom/links/lookup').send(body).auth(editor.jwt, { type: 'bearer' });
}

function ensure(editor: Editor, body: object) {
  return site.http.post('/newsroom/links').send(body).auth(editor.jwt, { type: 'bearer' });
}

async function headlines(editor: Editor, query: Json): Promise<string[]> {
  const { status, body } = await search(editor, query);
  expect(status).toBe(200);
  return body.stories.map(({ headline }: { headline: string }) => headline);
}

describe('permissions', () => {
  it('every route refuses who is not logged in, and roles that may not read articles', async () => {
    const linker = await logInEditor(site, [READ_LINKS, CREATE_LINKS]);
    const ask = (jwt: string) => [
      site.http.get('/newsroom/links/search').set('Authorization', `Bearer ${jwt}`),
      site.http
        .post('/newsroom/links/lookup')
        .send({ documentIds: [] })
        .set('Authorization', `Bearer ${jwt}`),
      site.http
        .post('/newsroom/links')
        .send({ url: 'https://example.org' })
        .set('Authorization', `Bearer ${jwt}`),
    ];
    for (const request of ask('nobody')) {
      expect((await request).status).toBe(401);
    }
    for (const request of ask(linker.jwt)) {
      expect((await request).status).toBe(403);
    }
  });

  it('a role finds only what its conditions let it read', async () => {
    await article({ headline: 'Oyster secret plans' });
    await article({ headline: 'Oyster notes of mine', createdBy: writer.id });
    expect(await headlines(writer, { query: 'oyster' })).toEqual(['Oyster notes of mine']);
    expect((await headlines(desk, { query: 'oyster' })).sort()).toEqual([
      'Oyster notes of mine',
      'Oyster secret plans',
    ]);
  });

  it('a role that may not read headlines finds no stories and is told no words', async () => {
    const counter = await logInEditor(site, [
      { ...READ_ARTICLES, fields: ['section'] },
      READ_LINKS,
    ]);
    const { documentId } = await article({ headline: 'Whelk secret' });
    const link = await linkTo({ article: documentId });
    expect(await headlines(counter, { query: 'whelk' })).toEqual([]);
    const { body } = await lookup(counter, { documentIds: [link.documentId] });
    expect(body.targets).toEqual([
      {
        documentId: link.documentId,
        state: 'draft',
        headline: null,
        url: null,
        type: ARTICLE,
        article: documentId,
      },
    ]);
  });

  it('a draft that the role may not read has a state and no words; a public story has both', async () => {
    const hidden = await article({ headline: 'Mussel secret plans' });
    const open = await article({ headline: 'Mussel season opens' }, 'published');
    const waiting = await article(
      { headline: 'Mussel embargo', embargoedUntil: '2999-01-01T00:00:00.000Z' },
      'published',
    );
    const ids: string[] = [];
    for (const target of [hidden, open, waiting]) {
      ids.push(
        (await linkTo({ article: target.documentId, headline: 'Own mussel words' })).documentId,
      );
    }
    const { text: answer, body } = await lookup(writer, { documentIds: ids });
    expect(body.targets).toEqual([
      {
        documentId: ids[0],
        state: 'draft',
        headline: null,
        url: null,
        type: ARTICLE,
        article: hidden.documentId,
      },
      {
        documentId: ids[1],
        state: 'live',
        headline: 'Own mussel words',
        url: '/news/mussel-season-opens',
        type: ARTICLE,
        article: open.documentId,
      },
      {
        documentId: ids[2],
        state: 'embargoed',
        headline: null,
        url: null,
        type: ARTICLE,
        article: waiting.documentId,
      },
    ]);
    expect(answer).not.toMatch(/secret|mussel-embargo/i);
  });

  it('a link to a story that the role may not read is not made, nor is its existence told', async () => {
    const hidden = await article({ headline: 'Cockle secret plans' });
    const answers = [
      await ensure(writer, { article: hidden.documentId }),
      await ensure(writer, { article: 'nothing' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.error.message])).toEqual([
      [400, 'There is no such story, or you may not read it.'],
      [400, 'There is no such story, or you may not read it.'],
    ]);
    expect(await links({ article: hidden.documentId })).toBe(0);
  });

  it('who may make no links uses those that are there', async () => {
    const made = await linkTo({ url: 'https://example.org/there' });
    const there = await ensure(reader, { url: 'https://example.org/there' });
    expect([there.status, there.body.documentId]).toEqual([200, made.documentId]);
    const missing = await ensure(reader, { url: 'https://example.org/not-there' });
    expect(missing.status).toBe(403);
    expect(missing.body.error.message).toMatch(/may not make related links/);
    expect(await links({ url: 'https://example.org/not-there' })).toBe(0);
  });
});

describe('search', () => {
  it('finds all words in any order, newest first, with section, date and state', async () => {
    const old = await article(
      {
        headline: 'Trawler strike ends',
        section: 'Coast',
        firstPublishedAt: '2026-01-02T03:04:05.000Z',
      },
      'published',
    );
    const fresh = await article({ headline: 'Strike: trawler crews meet' });
    await article({ headline: 'Trawler sinks' });
    const { body } = await search(desk, { query: 'STRIKE trawl', locale: 'en' });
    expect(body).toEqual({
      stories: [
        {
          type: ARTICLE,
          typeLabel: null,
          documentId: fresh.documentId,
          headline: 'Strike: trawler crews meet',
          section: null,
          date: fresh.createdAt,
          state: 'draft',
        },
        {
          type: ARTICLE,
          typeLabel: null,
          documentId: old.documentId,
          headline: 'Trawler strike ends',
          section: 'Coast',
          date: '2026-01-02T03:04:05.000Z',
          state: 'live',
        },
      ],
      links: [],
    });
  });

  it('shows a translation in its words, and a story without one in those of the default locale', async () => {
    const { documentId } = await article({ headline: 'Lobster prices rise' }, 'published');
    await documents(site.strapi, ARTICLE).update({
      documentId,
      locale: 'fr',
      data: { headline: 'Lobster : les prix montent' },
    });
    await article({ headline: 'Lobster boats stay in' });
    const { body } = await search(desk, { query: 'lobster', locale: 'fr' });
    const found = body.stories.map(({ headline, state }: Json) => [headline, state]);
    expect(found.sort()).toEqual([
      ['Lobster : les prix montent', 'live'],
      ['Lobster boats stay in', 'draft'],
    ]);
    expect((await headlines(desk, { query: 'lobster' })).sort()).toEqual([
      'Lobster boats stay in',
      'Lobster prices rise',
    ]);
  });

  it('finds links to web addresses by wording and by address, and no links to stories', async () => {
    const { documentId } = await article({ headline: 'Tide barrier' });
    await linkTo({ article: documentId });
    const tide = await linkTo({
      url: 'https://tides.example.org/today',
      headline: 'When it is high',
    });
    for (const query of ['tides.example', 'when high']) {
      const { body } = await search(desk, { query });
      expect(body.links).toEqual([
        {
          documentId: tide.documentId,
          state: 'address',
          headline: 'When it is high',
          url: 'https://tides.example.org/today',
          type: null,
          article: null,
        },
      ]);
    }
    const { body } = await search(desk, { query: 'tide barrier' });
    expect([body.stories.length, body.links.length]).toEqual([1, 0]);
  });

  it('takes signs of a pattern as signs, and gives the newest stories for nothing', async () => {
    await article({ headline: 'Catch up 100% on last year' });
    expect(await headlines(desk, { query: '100%' })).toEqual(['Catch up 100% on last year']);
    expect(await headlines(desk, { query: '_%_' })).toEqual([]);
    expect((await headlines(desk, {})).length).toBeGreaterThan(5);
  });

  it('answers with no more than anyone reads', async () => {
    for (let index = 0; index < 20; index += 1) {
      await article({ headline: `Sardine ${index}` });
    }
    const found = await headlines(desk, { query: 'sardine' });
    expect([found.length, found[0]]).toEqual([15, 'Sardine 19']);
  });
});

describe('lookup', () => {
  it('tells the state of each target once, in the order asked', async () => {
    const articles = documents(site.strapi, ARTICLE);
    const out = await article({ headline: 'Shrimp festival' }, 'published');
    const back = await article({ headline: 'Shrimp recall' }, 'published');
    await articles.unpublish({ documentId: back.documentId });
    const gone = await article({ headline: 'Shrimp deleted' }, 'published');
    const french = await article({ headline: 'Crevettes' }, 'published', 'fr');
    const ids: string[] = [];
    for (const { documentId, locale } of [out, back, gone, french]) {
      ids.push((await linkTo({ article: { documentId, locale } })).documentId);
    }
    const dead = await linkTo({ url: 'https://example.org/dead' });
    await site.strapi.db
      .query(RELATED_LINK)
      .update({ where: { documentId: dead.documentId }, data: { health: 'broken' } });
    await articles.delete({ documentId: gone.documentId });

    const asked = [...ids, dead.documentId, 'never-was', ids[0]];
    const { body } = await lookup(desk, { documentIds: asked, locale: 'en' });
    expect(
      body.targets.map(({ documentId, state, url }: Json) => [documentId, state, url]),
    ).toEqual([
      [ids[0], 'live', '/news/shrimp-festival'],
      [ids[1], 'unpublished', '/news/shrimp-recall'],
      [ids[2], 'deleted', null],
      [ids[3], 'untranslated', '/news/crevettes'],
      [dead.documentId, 'broken', 'https://example.org/dead'],
      ['never-was', 'deleted', null],
    ]);
    const inFrench = await lookup(desk, { documentIds: [ids[3]], locale: 'fr' });
    expect(inFrench.body.targets[0].state).toBe('live');
  });
});

describe('the link to a target', () => {
  it('is made once, by whoever asks, and found again', async () => {
    const { documentId } = await article({ headline: 'Eel ladder works' });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => ensure(desk, { article: documentId, locale: 'en' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const made = answers[0]?.body;
    expect(made).toEqual({
      documentId: expect.any(String),
      state: 'draft',
      headline: 'Eel ladder works',
      url: '/news/eel-ladder-works',
      type: ARTICLE,
      article: documentId,
    });
    expect(answers.map(({ body }) => body)).toEqual([made, made, made, made]);
    expect(await links({ documentId: made.documentId })).toBe(1);
    const row = await site.strapi.db
      .query(RELATED_LINK)
      .findOne({ where: { documentId: made.documentId }, populate: ['createdBy', 'article'] });
    expect([row.createdBy.id, row.title, row.article.documentId]).toEqual([
      desk.id,
      'Eel ladder works',
      documentId,
    ]);
  });

  it('leads to a story that only another language has', async () => {
    const { documentId } = await article({ headline: 'Anguilles' }, 'draft', 'fr');
    const { status, body } = await ensure(desk, { article: documentId, locale: 'fr' });
    expect([status, body.url, body.state]).toEqual([200, '/news/anguilles', 'draft']);
  });

  it('is the same for two writings of one address', async () => {
    const first = await ensure(desk, { url: ' https://Example.org:443/eels ' });
    const second = await ensure(desk, { url: 'https://example.org/eels' });
    expect([first.status, second.body.documentId]).toEqual([200, first.body.documentId]);
  });

  it('is stored with a bullet, and words for one that lost them', async () => {
    const { documentId } = await article({ headline: 'Seal counted' });
    const { body: target } = await ensure(desk, { article: documentId });
    const page = await article({
      headline: 'Page',
      body: [bullets({ words: '', relatedLink: target.documentId, url: target.url })],
    });
    expect(page.body).toEqual([
      {
        type: 'list',
        format: 'unordered',
        variant: 'bullet-links',
        children: [
          {
            type: 'list-item',
            children: [
              {
                type: 'link',
                url: '/news/seal-counted',
                relatedLink: target.documentId,
                children: [text('Seal counted')],
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['a search for a list', () => search(desk, { query: ['a', 'b'] }), 'query must be text'],
    [
      'a search for 10 KB',
      () => search(desk, { query: 'x'.repeat(10_000) }),
      'query is longer than 255 characters',
    ],
    ['a locale that is none', () => search(desk, { locale: '' }), 'locale is empty'],
    ['a lookup of nothing', () => lookup(desk, {}), 'documentIds must be a list of documentIds'],
    [
      'a lookup of objects',
      () => lookup(desk, { documentIds: [{ $ne: null }] }),
      'must be a documentId',
    ],
    [
      'a lookup of too many',
      () => lookup(desk, { documentIds: Array.from({ length: 501 }, () => 'x') }),
      'documentIds are more than 500',
    ],
    ['no target', () => ensure(desk, {}), 'must hold an article or a url'],
    ['two targets', () => ensure(desk, { article: 'x', url: 'https://example.org' }), 'must hold'],
    ['an article that is an object', () => ensure(desk, { article: { $ne: null } }), 'must hold'],
    ['a script', () => ensure(desk, { url: 'javascript:alert(1)' }), 'must'],
    ['data', () => ensure(desk, { url: 'data:text/html,x' }), 'must'],
    ['a password', () => ensure(desk, { url: 'https://a:b@example.org' }), 'must'],
    [
      'an address of 10 KB',
      () => ensure(desk, { url: `https://example.org/${'x'.repeat(10_000)}` }),
      'must',
    ],
  ])('%s is refused with its reason', async (_name, ask, message) => {
    const { status, body } = await ask();
    expect([status, body.error.name]).toEqual([400, 'ValidationError']);
    expect(body.error.message).toContain(message);
  });
});

async function links(where: Json): Promise<number> {
  const { article: target, ...rest } = where;
  const condition = target ? { targetKey: `article:${String(target)}` } : rest;
  return site.strapi.db.query(RELATED_LINK).count({ where: condition });
}
