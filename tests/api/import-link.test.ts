import { bootSite, type Site } from '../site/boot';
import { ARTICLE, type Document, type Documents, documents, type Json } from '../site/content';
import { contentRight, type ContentPermission, type Permission, roleJwt } from '../site/roles';
import { administratorJwt } from '../site/ways-in';

/** The last step of a run of the import page: bullets that name stories which came after them. */

let site: Site;
let articles: Documents;
let superAdmin: string;

const LINK = 'plugin::newsroom.related-link';
const IMPORT = 'plugin::newsroom.import.create';
const OWN = ['admin::is-creator'];

beforeAll(async () => {
  site = await bootSite({
    newsroom: { publicUrl: 'https://post.example', articlePath: '/news/:slug' },
  });
  articles = documents(site.strapi, ARTICLE);
  superAdmin = await administratorJwt(site);
});

afterAll(() => site.stop());

function post(path: string, body: object, jwt = superAdmin) {
  return site.http.post(`/newsroom${path}`).set('Authorization', `Bearer ${jwt}`).send(body);
}

/** Each story in a request of its own, as the page sends them. */
async function run(jwt: string, ...copies: Array<{ text: string } | { html: string }>) {
  const made: Array<{ documentId: string; locale: string; headline: string }> = [];
  for (const copy of copies) {
    const preview = await post('/import/preview', copy);
    const [{ story, key }] = preview.body.data;
    const { body } = await post('/import', { story, key }, jwt);
    const { documentId, locale, headline } = body.data;
    made.push({ documentId, locale, headline });
  }
  return made;
}

const draftsOf = (made: Array<{ documentId: string; locale: string }>) => ({
  drafts: made.map(({ documentId, locale }) => ({ documentId, locale })),
});

async function link(made: Array<{ documentId: string; locale: string }>, jwt = superAdmin) {
  const { status, body } = await post('/import/link', draftsOf(made), jwt);
  expect([status, body.error?.message]).toEqual([200, undefined]);
  return body.data;
}

const pointing = (headline: string, bullet: string) => ({
  text: `${headline}\n\nText.\n\n• ${bullet}`,
});
const plain = (headline: string) => ({ text: `${headline}\n\nWords.` });

async function bulletOf({ documentId }: { documentId: string }): Promise<Json | undefined> {
  const draft = (await articles.findOne({ documentId })) as Document;
  const [, list] = draft.body as Array<{ children: Array<{ children: Json[] }> }>;
  return list?.children[0]?.children[0];
}

const on = (permission: Omit<ContentPermission, 'subject'>, subject: string = ARTICLE) =>
  contentRight(site.strapi, { subject, locales: ['en'], ...permission });

/** May do all that the last step wants, but for what these say otherwise. */
function somebody(rights: Partial<Record<'read' | 'update' | 'links', Permission[]>> = {}) {
  const { read, update, links } = rights;
  return roleJwt(site, [
    IMPORT,
    on({ action: 'create' }),
    ...(read ?? [on({ action: 'read' })]),
    ...(update ?? [on({ action: 'update' })]),
    ...(links ?? [on({ action: 'create' }, LINK)]),
  ]);
}

describe('open bullets of a run', () => {
  it('are tied to the stories that came after them, once', async () => {
    const made = await run(
      superAdmin,
      pointing('Crane is taken down', 'Why the crane had to go'),
      plain('Why the crane had to go'),
    );
    const [first, second] = made;
    expect(await link(made)).toEqual([
      {
        documentId: first?.documentId,
        locale: 'en',
        headline: 'Crane is taken down',
        matches: [
          {
            text: 'Why the crane had to go',
            url: '',
            target: {
              type: ARTICLE,
              documentId: second?.documentId,
              headline: 'Why the crane had to go',
              slug: 'why-the-crane-had-to-go',
              by: 'headline',
              score: 1,
            },
          },
        ],
      },
    ]);
    expect(await bulletOf(made[0] as Document)).toMatchObject({
      type: 'link',
      relatedLink: expect.any(String),
      url: 'https://post.example/news/why-the-crane-had-to-go',
      children: [{ text: 'Why the crane had to go' }],
    });
    expect(await articles.count({ status: 'published' })).toBe(0);
    expect(await link(made)).toEqual([]);
  });

  it('are tied by their address too, and the draft stays the import’s own', async () => {
    const html = (text: string) =>
      `<h1>Sluice opens</h1><p>${text}</p><ul><li><a href="https://post.example/news/sluice-keeper-retires">The keeper</a></li></ul>`;
    const source = { html: html('Text.') };
    const made = await run(superAdmin, source, plain('Sluice keeper retires'));
    expect(await link(made)).toMatchObject([
      {
        headline: 'Sluice opens',
        matches: [{ text: 'The keeper', target: { by: 'address', score: 1 } }],
      },
    ]);
    expect(await bulletOf(made[0] as Document)).toMatchObject({ relatedLink: expect.any(String) });
    const [preview] = (await post('/import/preview', source)).body.data;
    const changed = { ...preview.story, byline: 'Ada Marsh' };
    const again = await post('/import', { story: changed, key: preview.key });
    expect(again.body.data).toMatchObject({ outcome: 'updated' });
  });

  it('stay open where an editor was at the draft since', async () => {
    const made = await run(
      superAdmin,
      pointing('Fog horn is tested', 'Who pays for the fog horn'),
      plain('Who pays for the fog horn'),
    );
    const documentId = made[0]?.documentId ?? '';
    await articles.update({ documentId, data: { summary: 'Mine' } });
    expect(await link(made)).toEqual([]);
    expect(await bulletOf({ documentId })).toEqual({
      type: 'text',
      text: 'Who pays for the fog horn',
    });
  });

  it('stay open in drafts that nobody imported, and drafts that are not there are passed over', async () => {
    const list = pointing('By import', 'Herring is back in the bay');
    const [imported] = await run(superAdmin, list);
    const body = (await articles.findOne({ documentId: imported?.documentId ?? '' }))?.body;
    const typed = await articles.create({ locale: 'en', data: { headline: 'Typed', body } });
    const later = await run(superAdmin, plain('Herring is back in the bay'));
    const gone = { documentId: 'nobody', locale: 'en' };
    const french = { documentId: imported?.documentId ?? '', locale: 'fr' };
    expect(await link([gone, french, { ...typed, locale: 'en' }, ...later])).toEqual([]);
    expect(await bulletOf(typed)).toEqual({ type: 'text', text: 'Herring is back in the bay' });
  });
});

describe('a role', () => {
  /** A story with an open bullet, and the one that it names. */
  async function pair(topic: string) {
    const made = await run(superAdmin, pointing(topic, `More ${topic}`), plain(`More ${topic}`));
    const [first, then] = made;
    if (!first || !then) {
      throw new Error('nothing was made');
    }
    expect(await bulletOf(first)).toEqual({ type: 'text', text: `More ${topic}` });
    return { first, then };
  }

  it('that may read and change the stories ties them, and stands as who did', async () => {
    const { first } = await pair('Windjammers');
    expect(await link([first], await somebody())).toMatchObject([{ headline: 'Windjammers' }]);
    const draft = await articles.findOne({
      documentId: first.documentId,
      populate: ['createdBy', 'updatedBy'],
    });
    expect(draft?.updatedBy).not.toEqual(draft?.createdBy);
  });

  it.each<[string, string, () => Parameters<typeof somebody>[0]]>([
    ['read no story', 'Oysterbeds', () => ({ read: [] })],
    [
      'read no bodies',
      'Quarantine',
      () => ({ read: [on({ action: 'read', fields: ['headline'] })] }),
    ],
    [
      'read no headlines',
      'Breakwater',
      () => ({ read: [on({ action: 'read', fields: ['body'] })] }),
    ],
    [
      'change its own stories alone',
      'Lighthouses',
      () => ({ update: [on({ action: 'update', conditions: OWN })] }),
    ],
    [
      'change no bodies',
      'Sandbanks',
      () => ({ update: [on({ action: 'update', fields: ['headline'] })] }),
    ],
    ['make no related links', 'Icebreaker', () => ({ links: [] })],
  ])('that may %s is told nothing, and changes nothing', async (_name, topic, rights) => {
    const { first, then } = await pair(topic);
    const before = await articles.findOne({ documentId: first.documentId });
    expect(await link([first, then], await somebody(rights()))).toEqual([]);
    expect(await articles.findOne({ documentId: first.documentId })).toEqual(before);
    expect(await link([first, then])).toHaveLength(1);
  });

  it('that may not read a story changes nothing in it, though it might, and might read its target', async () => {
    const jwt = await somebody({ read: [on({ action: 'read', conditions: OWN })] });
    const [theirs] = await run(superAdmin, pointing('Moorings', 'Whose buoy that is'));
    await run(jwt, plain('Whose buoy that is'));
    expect(await link(theirs ? [theirs] : [], jwt)).toEqual([]);
    expect(await link(theirs ? [theirs] : [])).toHaveLength(1);
  });

  it('ties its own stories to those alone that it may read', async () => {
    const jwt = await somebody({ read: [on({ action: 'read', conditions: OWN })] });
    const [own] = await run(jwt, pointing('Mine points', 'Secret of somebody else'));
    await run(superAdmin, plain('Secret of somebody else'));
    const made = own ? [own] : [];
    expect(await link(made, jwt)).toEqual([]);
    const mine = await run(jwt, plain('Secret of somebody else, again'));
    expect(await link(made, jwt)).toMatchObject([
      { matches: [{ target: { documentId: mine[0]?.documentId, by: 'alike' } }] },
    ]);
  });

  it('without the right to import, or to change articles, does not get in', async () => {
    const drafts = [{ documentId: 'any', locale: 'en' }];
    const without = [
      await roleJwt(site, [on({ action: 'update' }), on({ action: 'read' })]),
      await roleJwt(site, [IMPORT, on({ action: 'create' }), on({ action: 'read' })]),
    ];
    for (const jwt of without) {
      expect((await post('/import/link', { drafts }, jwt)).status).toBe(403);
    }
    expect((await site.http.post('/newsroom/import/link').send({ drafts })).status).toBe(401);
  });
});

const draft = { documentId: 'any', locale: 'en' };

it.each([
  [{}],
  [[draft]],
  [{ drafts: [] }],
  [{ drafts: {} }],
  [{ drafts: [draft.documentId] }],
  [{ drafts: [{ documentId: 'any' }] }],
  [{ drafts: [{ ...draft, documentId: '' }] }],
  [{ drafts: [{ ...draft, documentId: { $ne: null } }] }],
  [{ drafts: [{ ...draft, locale: ['en'] }] }],
  [{ drafts: [{ ...draft, publish: true }] }],
  [{ drafts: [draft], publish: true }],
  [{ drafts: Array.from({ length: 101 }, () => draft) }],
])('%j is refused', async (request) => {
  const { status, body } = await post('/import/link', request);
  expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
});
