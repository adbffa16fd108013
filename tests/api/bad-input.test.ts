import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  bullets,
  type Documents,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type Json,
  type MediaFile,
  paragraph,
  RELATED_LINK,
  text,
  uploadPicture,
} from '../site/content';

let site: Site;
let articles: Documents;
let links: Documents;
let picture: MediaFile;

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  picture = await uploadPicture(site.strapi);
  for (const resource of ['article', 'image-credit', 'related-link']) {
    const actions = ['find', 'findOne', 'create', 'update', 'delete'];
    await allow(site.strapi, ...actions.map((action) => `${resource}.${action}`));
  }
});

afterAll(() => site.stop());

const TYPES = {
  articles: ARTICLE,
  'image-credits': IMAGE_CREDIT,
  'related-links': RELATED_LINK,
} as const;

type Resource = keyof typeof TYPES;

/** What is refused has Strapi's shape, and leaves no row behind. */
async function post(data: Json, resource: Resource = 'articles', query = '') {
  const rows = () => site.strapi.db.query(TYPES[resource]).count();
  const before = await rows();
  const response = await site.http.post(`/api/newsroom/${resource}${query}`).send({ data });
  const isRefused = response.status >= 400;
  if (isRefused) {
    expect(response.body).toMatchObject({ data: null, error: { status: response.status } });
  }
  expect(await rows()).toBe(isRefused ? before : before + 1);
  return response;
}

function postAtOnce(data: Json, resource: Resource) {
  const request = () => site.http.post(`/api/newsroom/${resource}`).send({ data });
  return Promise.all(Array.from({ length: 5 }, async () => request()));
}

function pathsOf(response: {
  body: { error: { details: { errors: Array<{ path: string[] }> } } };
}) {
  return response.body.error.details.errors.map(({ path }) => path.join('.'));
}

describe('a body', () => {
  const time = '2026-01-01T00:00:00.000Z';
  const file = { id: 1, documentId: 'x', url: '/x.jpg', hash: 'x', name: 'x.jpg', ext: '.jpg' };
  const details = { width: 1, height: 1, mime: 'image/jpeg', size: 1, provider: 'local' };
  const image = (use: Json) =>
    imageBlock({ ...file, ...details, createdAt: time, updatedAt: time }, use);
  const link = (relatedLink: unknown) => ({
    type: 'paragraph',
    children: [{ type: 'link', url: 'https://example.org', relatedLink, children: [text('x')] }],
  });

  it.each<[string, unknown, string[]]>([
    ['that is a text', 'words', ['body']],
    ['that is an object', { type: 'paragraph' }, ['body']],
    ['with null for a block', [null], ['body.0']],
    ['with a text for a block', ['words'], ['body.0']],
    ['with null among children', [{ type: 'paragraph', children: [null] }], ['body.0.children.0']],
    ['with children that are no list', [{ type: 'paragraph', children: {} }], ['body.0.children']],
    ['with an image block without image', [{ type: 'image', children: [] }], ['body.0.image']],
    [
      'with a number for a caption',
      [image({ caption: 1 }), image({ creditText: [], displayCredit: 'no' })],
      ['body.0.image.caption', 'body.1.image.creditText', 'body.1.image.displayCredit'],
    ],
    [
      'with a caption of a million letters',
      [image({ caption: 'x'.repeat(900_000) })],
      ['body.0.image.caption'],
    ],
    ['with a number for a related link', [link(7)], ['body.0.children.0.relatedLink']],
    ['with an empty object for one', [link({})], ['body.0.children.0.relatedLink']],
  ])('%s is refused with the place', async (_name, body, paths) => {
    const response = await post({ headline: 'Broken body', body });
    expect([response.status, pathsOf(response)]).toEqual([400, paths]);
  });

  it("that Strapi's own validator refuses is refused with Strapi's words", async () => {
    const response = await post({
      headline: 'Unknown block',
      body: [{ type: 'carousel', children: [] }],
    });
    expect([response.status, response.body.error.message]).toEqual([
      400,
      'Block node is of invalid type',
    ]);
  });

  it('of lists in lists without end is refused, and does not exhaust the stack', async () => {
    const nested = (levels: number) => {
      const open = '{"type":"list","format":"ordered","children":['.repeat(levels);
      return `[${open}{"type":"list-item","children":[]}${']}'.repeat(levels)}]`;
    };
    const response = await site.http
      .post('/api/newsroom/articles')
      .set('Content-Type', 'application/json')
      .send(`{"data":{"headline":"Deep","body":${nested(15_000)}}}`);
    expect([response.status, response.body.error.message]).toEqual([
      400,
      'Blocks are nested more than 50 levels deep.',
    ]);
  });

  it("of two megabytes is Strapi's 413 by REST, and is stored by the document service", async () => {
    const body = Array.from({ length: 2000 }, () => paragraph('words '.repeat(180)));
    const response = await post({ headline: 'Two megabytes', body });
    expect(response.status).toBe(413);

    const { documentId } = await articles.create({
      data: { headline: 'Two megabytes', body },
      status: 'published',
    });
    const page = await site.http.get(`/api/newsroom/articles/${documentId}`);
    expect([page.status, page.body.data.body.length]).toEqual([200, 2000]);
  });

  it('with 5,000 bullets and as many dead references is stored and answered', async () => {
    const target = (await links.create({ data: { url: 'https://example.org/many' } })).documentId;
    const items = Array.from({ length: 5000 }, (_item, index) => ({
      words: `Bullet ${index}`,
      relatedLink: index % 2 ? target : `dead-${index}`,
    }));
    const { documentId } = await articles.create({
      data: { headline: 'Five thousand bullets', body: [bullets(...items)] },
      status: 'published',
    });
    const page = await site.http.get(`/api/newsroom/articles/${documentId}`);
    expect([page.status, page.body.data.body[0].children.length]).toEqual([200, 2500]);
  });

  it('read from an answer can be sent back, and is stored as it was', async () => {
    const target = (await links.create({ data: { url: 'https://example.org/back' } })).documentId;
    const body = [
      imageBlock(picture, { documentId: picture.documentId, caption: 'c', alternativeText: 'a' }),
      bullets({ words: 'w', relatedLink: target, url: 'https://example.org/back' }),
    ];
    const { documentId } = await articles.create({
      data: { headline: 'There and back', body },
      status: 'published',
    });
    const answered = (await site.http.get(`/api/newsroom/articles/${documentId}`)).body.data.body;
    expect(answered[0].image).toHaveProperty('credit');

    const response = await site.http
      .put(`/api/newsroom/articles/${documentId}`)
      .send({ data: { body: answered } });
    expect(response.status).toBe(200);
    const stored = (await articles.findOne({ documentId }))?.body as Array<Json>;
    expect(stored[0]?.image).not.toHaveProperty('credit');
    expect(stored[1]).toEqual(body[1]);
  });
});

describe("an article's other fields", () => {
  it.each<[string, Json, string[]]>([
    ['keywords that are no list', { keywords: 'a, b' }, ['keywords']],
    ['keywords that are no words', { keywords: ['a', 1, ''] }, ['keywords.1', 'keywords.2']],
    [
      'a correction without a text, of an unknown type',
      { corrections: [{ correctionType: 'oops', date: '2026-01-01' }] },
      ['corrections.0.correctionType', 'corrections.0.text'],
    ],
    [
      'a correction of no day',
      { corrections: [{ correctionType: 'update', text: 'x', date: 'yesterday' }] },
      ['corrections.0.date'],
    ],
    ['a caption that is a number', { leadImageUse: { caption: 3 } }, ['leadImageUse.caption']],
    ['a source that runs', { sourceUrl: 'javascript:alert(1)' }, ['sourceUrl']],
    ['a slug with a slash', { slug: 'a/b' }, ['slug']],
    ['a slug of dots', { slug: '..' }, ['slug']],
    ['a slug with a question mark', { slug: 'a?b=c' }, ['slug']],
    ['a slug of a thousand letters', { slug: 'a'.repeat(1000) }, ['slug']],
  ])('%s is refused with the place', async (_name, data, paths) => {
    const response = await post({ headline: 'Broken field', ...data });
    expect([response.status, pathsOf(response)]).toEqual([400, paths]);
  });

  it.each<[string, Json]>([
    ['an embargo that is no time', { embargoedUntil: 'soon' }],
    ['a headline that is an object', { headline: { a: 1 } }],
    ['no headline', { headline: null }],
    ['a headline of a thousand letters', { headline: 'x'.repeat(1000) }],
    ['related links that do not exist', { relatedLinks: ['nothing'] }],
    ['related links that are numbers in a text', { relatedLinks: 'x' }],
    ['a lead picture that does not exist', { leadImage: 424242 }],
  ])('%s is a 400', async (_name, data) => {
    const response = await post({ headline: 'Broken field', ...data });
    expect({ status: response.status, body: response.body }).toMatchObject({ status: 400 });
  });

  it.each([
    ['leadImageUse', '{"own":[]}'],
    ['corrections', '[{"correctionType":"update","text":"x","date":"2026-01-01","own":[]}]'],
    ['body', '[{"type":"paragraph","own":[],"children":[{"type":"text","text":"x"}]}]'],
  ])('%s with a key of its own without end is refused', async (field, value) => {
    const endless = value.replace('[]', '['.repeat(20_000) + ']'.repeat(20_000));
    const { status, body } = await site.http
      .post('/api/newsroom/articles')
      .set('Content-Type', 'application/json')
      .send(`{"data":{"headline":"Endless","${field}":${endless}}}`);
    expect([status, body.error.message]).toEqual([
      400,
      `${field} is nested more than 200 levels deep`,
    ]);
  });

  it('a field that only JavaScript knows is refused with its name', async () => {
    const headline = 'Broken field';
    for (const data of [
      { headline, constructor: 1 },
      { headline, toString: 'x' },
    ]) {
      const { status, body } = await post(data);
      expect([status, body.error.message]).toEqual([
        400,
        `Invalid key ${Object.keys(data).at(-1)}`,
      ]);
    }
  });

  it.each<[Json, string]>([
    [{ keywords: ['harbour', 7] }, 'keywords[1] must be text'],
    [
      { corrections: [null] },
      'corrections[0] must be an object with correctionType, text and date',
    ],
  ])('%j is refused with a message that names the field', async (data, message) => {
    const { body } = await post({ headline: 'Broken field', ...data });
    expect(body.error.message).toBe(message);
  });

  it('a locale that the site does not have is refused by every way in', async () => {
    expect((await post({ headline: 'Klingon' }, 'articles', '?locale=tlh')).status).toBe(400);
    await expect(
      articles.create({ locale: 'tlh', data: { headline: 'Klingon' } }),
    ).rejects.toMatchObject({ message: 'This site has no locale "tlh"' });
  });

  it('the same headline at once gives five articles five slugs', async () => {
    const answers = await postAtOnce({ headline: 'At once' }, 'articles');
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const stored = await articles.findMany({ filters: { headline: 'At once' } });
    expect(stored.map(({ slug }) => slug).sort()).toEqual([
      'at-once',
      'at-once-2',
      'at-once-3',
      'at-once-4',
      'at-once-5',
    ]);
  });

  it('no data at all is a 400', async () => {
    for (const body of [{}, { data: null }, { data: 'x' }, []]) {
      expect((await site.http.post('/api/newsroom/articles').send(body)).status).toBe(400);
    }
  });
});

describe('a related link', () => {
  it('has one target: not none, not two, no address that runs', async () => {
    const { documentId } = await articles.create({ data: { headline: 'Link target' } });
    const cases: Array<[Json, string[]]> = [
      [{ headline: 'No target' }, ['article']],
      [{ article: documentId, url: 'https://example.org/both' }, ['url']],
      [{ url: 'javascript:alert(1)' }, ['url']],
      [{ url: 'data:text/html,x' }, ['url']],
      [{ url: 'https://user:password@example.org' }, ['url']],
      [{ url: `https://example.org/${'x'.repeat(3000)}` }, ['url']],
      [{ url: 7 }, ['url']],
    ];
    for (const [data, paths] of cases) {
      const response = await post(data, 'related-links');
      expect([data, response.status, pathsOf(response)]).toEqual([data, 400, paths]);
    }
    expect(await links.count({ filters: { headline: 'No target' } })).toBe(0);
  });

  it('is the only one to its target; a second is refused with the name of the first', async () => {
    const { documentId } = await articles.create({ data: { headline: 'Linked twice' } });
    await links.create({ data: { article: documentId } });
    const again = await post({ article: documentId }, 'related-links');
    expect(again.body.error.message).toBe(
      'There is a related link to this target already: "Linked twice". Use that one.',
    );

    const { documentId: first } = await links.create({
      data: { url: 'https://EXAMPLE.org:443/same', headline: 'The same page' },
    });
    const same = await post({ url: 'https://example.org/same' }, 'related-links');
    expect([same.status, same.body.error.message]).toEqual([
      400,
      'There is a related link to this target already: "The same page". Use that one.',
    ]);
    await links.update({ documentId: first, data: { linkPrefix: 'See' } });
  });

  it('cannot be made twice by two requests at once', async () => {
    const url = 'https://example.org/race';
    const answers = await postAtOnce({ url }, 'related-links');
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
    expect(await links.count({ filters: { url } })).toBe(1);
  });
});

describe('an image credit', () => {
  it('belongs to one picture, which has no other', async () => {
    const file = await uploadPicture(site.strapi, { name: 'allium-oreophilum' });
    const none = await post({ creditText: 'Nobody' }, 'image-credits');
    expect([none.status, pathsOf(none)]).toEqual([400, ['image']]);

    expect((await post({ image: file.id, creditText: 'Reuters' }, 'image-credits')).status).toBe(
      201,
    );
    const second = await post({ image: file.id, creditText: 'AFP' }, 'image-credits');
    expect([second.status, second.body.error.message]).toEqual([
      400,
      '"allium-oreophilum.jpg" has an image credit already: "Reuters"',
    ]);
  });

  it('cannot be made twice for one picture by two requests at once', async () => {
    const file = await uploadPicture(site.strapi, { name: 'french-alpine-landscape' });
    const answers = await postAtOnce({ image: file.id, creditText: 'First' }, 'image-credits');
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
    const credits = documents(site.strapi, IMAGE_CREDIT);
    expect(await credits.count({ filters: { image: { id: file.id } } })).toBe(1);
  });

  it('takes web addresses for its licence, and nothing that runs', async () => {
    const file = await uploadPicture(site.strapi, { name: 'dust-bowl-home' });
    const response = await post(
      {
        image: file.id,
        creditText: 'x',
        license: 'javascript:alert(1)',
        acquireLicensePage: 'ftp://example.org',
      },
      'image-credits',
    );
    expect([response.status, pathsOf(response)]).toEqual([400, ['license', 'acquireLicensePage']]);
  });
});

describe('a query', () => {
  it.each([
    '/articles?filters=x',
    '/articles?filters[$and]=x',
    '/articles?filters[$or][0]=x',
    '/articles?filters[$or]=x',
    '/articles?filters[$not]=x',
    '/articles?filters[nothing]=x',
    '/articles?filters[headline][$nothing]=x',
    '/articles?filters[headline][$in][$eq]=x',
    '/articles?filters[headline][$between]=1',
    '/articles?filters[headline][$contains][a]=1',
    '/articles?filters[embargoedUntil][$gt]=soon',
    '/articles?filters[id][$in]=x',
    '/articles?filters[id]=%00',
    '/articles?filters[relatedLinks][nothing]=1',
    '/articles?filters[body][$contains]=x',
    '/articles?filters[keywords][$eq]=x',
    '/articles?filters[leadImage]=x',
    '/articles?filters[leadImage][name][$eq]=x',
    '/articles?filters[leadImage][nothing]=x',
    '/articles?filters[leadImage][$and][0][name]=x',
    '/articles?filters[leadImage][related][id]=1',
    '/articles?filters[leadImage][folder][name]=x',
    '/articles?filters[leadImage][$jsonSupersetOf]=x',
    '/articles?filters[headline][$and][0][$eq]=x',
    '/articles?filters[headline][$not][$or][0]=x',
    '/articles?filters[keywords][$jsonSupersetOf]=x',
    '/articles?sort=leadImage.name',
    '/articles?sort=leadImage.folder.name',
    '/articles?sort[leadImage][related]=asc',
    '/articles?sort=nothing',
    '/articles?sort[headline]=sideways',
    '/articles?sort[$and]=x',
    '/articles?sort[0][0]=x',
    '/articles?sort=headline:asc:desc',
    '/articles?sort=body',
    '/articles?fields=nothing',
    '/articles?fields=constructor',
    '/articles?populate[relatedLinks][fields]=toString',
    '/articles?populate[leadImage][fields]=',
    '/image-credits?fields=',
    '/related-links?fields=headline,',
    '/articles?fields[0][a]=1',
    '/articles?fields[a]=headline',
    '/articles?populate=nothing',
    '/articles?populate[nothing]=true',
    '/articles?populate[leadImage][populate][nothing]=true',
    '/articles?populate[leadImage]=x',
    '/articles?populate[0][a]=x',
    '/articles?populate[relatedLinks][sort]=nothing',
    '/articles?populate[relatedLinks][filters][nothing]=1',
    '/articles?populate[relatedLinks][filters]=x',
    '/articles?populate[relatedLinks][filters][$and]=x',
    '/articles?populate[relatedLinks][filters][url][$between]=x',
    '/articles?populate[localizations][filters][$or]=x',
    '/articles?filters[$and][0][headline][$not][$between]=x',
    '/articles?populate[relatedLinks][count]=true',
    '/articles?filters[$null]=true',
    '/articles?filters[$contains]=x',
    '/articles?filters[$not][$eqi]=x',
    '/articles?filters[headline][id]=x',
    '/articles?filters[id][documentId]=x',
    '/articles?filters[relatedLinks][headline][title]=x',
    '/articles?sort=headline.title',
    '/articles?sort=id.article',
    '/articles?sort[headline][a]=asc',
    '/articles?pagination[start]=99999999999999999999',
    '/articles?start=99999999999999999999',
    '/articles?pagination=x',
    '/articles?pagination[page]=x',
    '/articles?pagination[pageSize]=-5',
    '/articles?pagination[start]=x&pagination[limit]=1',
    '/articles?pagination[page]=1&pagination[start]=1',
    '/articles?pagination[pageSize]=9007199254740993',
    '/articles?pagination[withCount]=maybe',
    '/articles?locale=xx',
    '/articles?locale[]=en',
    '/articles?locale[$ne]=en',
    '/articles?_q[a]=b',
    '/articles?_q[]=b',
    '/articles?filters[headline][$startsWith]=%25%27%22%3B--',
    `/articles?filters${'[$and][0]'.repeat(60)}[headline]=x`,
    '/articles/%00',
    '/articles/..%2f..',
    '/articles/by-slug/%00',
    '/articles/by-slug/..%2f..%2fetc',
    '/articles/by-slug/%F0%9F%94%A5',
    `/articles/by-slug/${'x'.repeat(5000)}`,
    '/articles/by-slug/x?locale=xx',
    '/articles/by-slug/x?locale[]=en',
    '/related-links?filters[article]=x',
    '/related-links?populate[article][fields]=nothing',
    '/image-credits?filters[image][related][id]=1',
    '/image-credits?filters[expires][$lt]=never',
  ])('%s is answered or refused, never a 500', async (path) => {
    const response = await site.http.get(`/api/newsroom${path}`);
    expect({ status: response.status, body: response.body }).not.toMatchObject({ status: 500 });
    if (response.status !== 200) {
      expect([400, 404]).toContain(response.status);
      expect(response.body).toMatchObject({
        data: null,
        error: { status: response.status, name: expect.any(String), message: expect.any(String) },
      });
    }
  });
});
