import { bootSite, type Site } from '../site/boot';
import { ARTICLE, type Documents, documents } from '../site/content';
import { administratorJwt } from '../site/ways-in';

let site: Site;
let articles: Documents;
let superAdmin: string;

const IMPORT = 'plugin::newsroom.import.create';
const CREATE = 'plugin::content-manager.explorer.create';
const UPDATE = 'plugin::content-manager.explorer.update';

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  superAdmin = await administratorJwt(site);
});

afterAll(() => site.stop());

function post(path: string, body: object, jwt = superAdmin) {
  return site.http.post(`/newsroom${path}`).set('Authorization', `Bearer ${jwt}`).send(body);
}

interface Grant {
  action: string;
  subject?: string;
  properties?: object;
}

let editors = 0;

/** Signs in an administrator whose role has these permissions and no others. */
async function editorWith(...permissions: Grant[]): Promise<string> {
  editors += 1;
  const { strapi, http } = site;
  const role = await strapi.service('admin::role').create({ name: `Role ${editors}` });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    permissions.map((one) => ({ subject: null, properties: {}, conditions: [], ...one })),
  );
  const login = { email: `editor-${editors}@newsroom.example`, password: 'Editor-1-Editor' };
  await strapi.service('admin::user').create({
    ...login,
    ...{ firstname: 'Ed', lastname: 'Itor', isActive: true, registrationToken: null },
    roles: [role.id],
  });
  const { body } = await http.post('/admin/login').send(login);
  return body.data.token;
}

const onArticles = (action: string, fields = ['headline', 'body']) => ({
  action,
  subject: ARTICLE,
  properties: { fields, locales: ['en'] },
});

const COPY =
  'Preview story\n\nImage copyright\nMeridian\nImage caption\nAt six\n\nText.\n\n• A story that is there';

it('nobody gets in without signing in', async () => {
  for (const path of ['/import/preview', '/import']) {
    const { status } = await site.http.post(`/newsroom${path}`).send({ text: COPY });
    expect([path, status]).toEqual([path, 401]);
  }
});

it.each([
  ['no right', []],
  ['the right to import alone', [{ action: IMPORT }]],
  ['the right to make articles alone', [onArticles(CREATE)]],
])('%s is not enough', async (_name, permissions) => {
  const jwt = await editorWith(...permissions);
  for (const path of ['/import/preview', '/import']) {
    const { status } = await post(path, { text: COPY }, jwt);
    expect([path, status]).toEqual([path, 403]);
  }
});

it('a preview says what was recognised, and writes nothing', async () => {
  const target = await articles.create({ data: { headline: 'A story that is there' } });
  const { status, body } = await post('/import/preview', { text: COPY });
  expect(status).toBe(200);
  expect(body.data).toEqual([
    {
      story: expect.objectContaining({ headline: 'Preview story', byline: '' }),
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      locale: 'en',
      existing: null,
      awaited: 1,
      matches: [
        {
          text: 'A story that is there',
          url: '',
          target: {
            type: 'plugin::newsroom.article',
            documentId: target.documentId,
            headline: 'A story that is there',
            slug: 'a-story-that-is-there',
            by: 'headline',
            score: 1,
          },
        },
      ],
      notes: expect.arrayContaining([
        {
          reason: 'label',
          text: 'Image caption',
          words: 'Read as the label of a picture',
          before: 0,
        },
      ]),
      shown: [
        expect.objectContaining({
          type: 'image',
          image: expect.objectContaining({ caption: 'At six' }),
        }),
        { type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] },
        expect.objectContaining({
          children: [
            {
              type: 'list-item',
              children: [
                {
                  type: 'link',
                  url: '/news/a-story-that-is-there',
                  children: [{ type: 'text', text: 'A story that is there' }],
                },
              ],
            },
          ],
        }),
      ],
    },
  ]);
  expect(await articles.count({ filters: { headline: 'Preview story' } })).toBe(0);
});

it('a corrected story becomes a draft, and is recognised by the copy that it was', async () => {
  const copy = 'Corected headline\n\nText.\n\n• A bullet that leads nowhere by itself';
  const target = await articles.create({ data: { headline: 'Chosen by hand' } });
  const { body } = await post('/import/preview', { text: copy });
  const [{ story, key }] = body.data;
  const corrected = { ...story, headline: 'Corrected headline' };
  const request = { story: corrected, key, section: 'Port', targets: { 0: target.documentId } };
  const first = await post('/import', request);
  expect(first.body.data).toMatchObject({
    outcome: 'created',
    headline: 'Corrected headline',
    matches: [{ target: { documentId: target.documentId, by: 'hand' } }],
  });
  const draft = await articles.findOne({ documentId: first.body.data.documentId });
  expect(draft).toMatchObject({
    headline: 'Corrected headline',
    section: 'Port',
    publishedAt: null,
  });

  const again = await post('/import/preview', { text: copy });
  expect(again.body.data[0].existing).toEqual({ documentId: first.body.data.documentId });
});

it('what a person corrected or chose is kept when the copy comes again', async () => {
  const copy = 'Quay to be paved\n\nText.\n\n• Who pays for stones';
  const target = await articles.create({ data: { headline: 'Bill for the quay' } });
  const [{ story, key }] = (await post('/import/preview', { text: copy })).body.data;
  const corrected = { ...story, headline: 'Quay will be paved' };
  const request = { story: corrected, key, targets: { 0: target.documentId }, corrected: true };
  const made = await post('/import', request);
  expect(made.body.data).toMatchObject({ outcome: 'created' });
  expect((await post('/import', { story, key })).body.data).toMatchObject({ outcome: 'kept' });
  expect((await post('/import', request)).body.data).toMatchObject({ outcome: 'unchanged' });
  const { documentId } = made.body.data;
  expect(await articles.findOne({ documentId })).toMatchObject({ headline: 'Quay will be paved' });
});

it('another target for a bullet is something new', async () => {
  const copy = 'Quay to be lit\n\nText.\n\n• Who pays for lamps';
  const target = await articles.create({ data: { headline: 'Bill for the lamps' } });
  const [{ story, key }] = (await post('/import/preview', { text: copy })).body.data;
  await post('/import', { story, key });
  const chosen = await post('/import', { story, key, targets: { 0: target.documentId } });
  expect(chosen.body.data).toMatchObject({
    outcome: 'updated',
    matches: [{ target: { documentId: target.documentId } }],
  });
});

it('a file is read like a paste; two at a time, or one that is too large, are refused', async () => {
  const send = (...files: Buffer[]) => {
    const request = site.http
      .post('/newsroom/import/preview')
      .set('Authorization', `Bearer ${superAdmin}`);
    files.forEach((file, index) => request.attach('files', file, `copy-${index}.txt`));
    return request;
  };
  const read = await send(Buffer.from('\uFEFFWide copy\n\nText.', 'utf16le'));
  expect(read.body.data).toMatchObject([{ story: { headline: 'Wide copy' } }]);
  const two = await send(Buffer.from('One'), Buffer.from('Two'));
  expect([two.status, two.body.error.message]).toEqual([400, 'Send one file at a time.']);
  const large = await send(Buffer.alloc(11 * 1024 * 1024, 'a'));
  expect([large.status, large.body.error.message]).toEqual([
    400,
    'The copy is 11.0 MB large; at most 10 MB are read. Split it, or send the story alone.',
  ]);
});

it.each([
  [{}, '/import/preview'],
  [{ text: 'a', html: 'b' }, '/import/preview'],
  [{ text: 1 }, '/import/preview'],
  [{ text: 'a', other: true }, '/import/preview'],
  [{}, '/import'],
  [{ story: { headline: ' ', body: [] } }, '/import'],
  [{ story: { headline: 'x', body: 'words' } }, '/import'],
  [{ story: { headline: 'x', body: [], sourceUrl: 'javascript:x' } }, '/import'],
  [{ story: { headline: 'x', body: [] }, key: 'short' }, '/import'],
  [{ story: { headline: 'x', body: [{ type: 'callout', children: [] }] } }, '/import'],
  [{ story: { headline: 'x', body: [] }, locale: 'xx' }, '/import'],
  [{ story: { headline: 'x', body: [] }, targets: { a: 'b' } }, '/import'],
])('%j is refused', async (request, path) => {
  const before = await articles.count({});
  const { status, body } = await post(path, request);
  expect([status, body.error.name]).toEqual([400, 'ValidationError']);
  expect(await articles.count({})).toBe(before);
});

it('a role writes the fields and the locales that it may, and no others', async () => {
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const jwt = await editorWith({ action: IMPORT }, onArticles(CREATE));
  const story = { headline: 'Within limits', byline: 'Ada Marsh', body: [] };
  const made = await post('/import', { story }, jwt);
  expect(made.body.data).toMatchObject({ outcome: 'created' });
  const draft = await articles.findOne({ documentId: made.body.data.documentId });
  expect(draft).toMatchObject({ headline: 'Within limits', byline: null });
  const french = await post('/import', { story, locale: 'fr' }, jwt);
  expect([french.status, french.body.error.message]).toEqual([
    403,
    'Your role may not make stories of this type in "fr".',
  ]);
});

it('a draft is changed only by a role that may', async () => {
  const story = { headline: 'First', body: [], sourceId: 'urn:post:rights' };
  const { body } = await post('/import', { story });
  const changed = { story: { ...story, headline: 'Second' } };
  const jwt = await editorWith({ action: IMPORT }, onArticles(CREATE));
  expect((await post('/import', changed, jwt)).body.data.outcome).toBe('kept');
  const both = await editorWith({ action: IMPORT }, onArticles(CREATE), onArticles(UPDATE));
  expect((await post('/import', changed, both)).body.data).toMatchObject({
    outcome: 'updated',
    documentId: body.data.documentId,
  });
});
