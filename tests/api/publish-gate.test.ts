import { ARTICLE_TYPE } from '../../shared/story-types';
import { bootSite, type Site } from '../site/boot';
import {
  apiToken,
  ARTICLE,
  bullets,
  type Documents,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type Json,
  LIBRARY_WORDS,
  type MediaFile,
  readyPicture,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { administratorJwt, contentManager } from '../site/ways-in';

/** Nothing is published with a picture that may not go out, whatever the way in. */

let site: Site;
let articles: Documents;
let token: string;
let jwt: string;
let ready: MediaFile;
/** Without caption, alternative text and credit. */
let bare: MediaFile;
let expired: MediaFile;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  articles = documents(strapi, ARTICLE);
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  token = await apiToken(strapi, 'full-access');
  jwt = await administratorJwt(site);
  ready = await readyPicture(strapi);
  bare = await uploadPicture(strapi, { name: 'dust-bowl-home' });
  expired = await uploadPicture(strapi, { name: 'allium-oreophilum', ...LIBRARY_WORDS });
  await documents(strapi, IMAGE_CREDIT).create({
    data: { image: expired.id, creditText: 'Agency', expires: '2020-01-01T00:00:00.000Z' },
  });
});

afterAll(() => site.stop());

interface Refusal {
  name: string;
  message: string;
  details: { errors: Array<{ path: string[]; message: string; name: string }> };
}

async function refusalOf(publishing: Promise<unknown>): Promise<Refusal> {
  try {
    await publishing;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('It was published');
}

function places({ details }: Pick<Refusal, 'details'>): string[] {
  return details.errors.map(({ path }) => path.join('.'));
}

function rows(documentId: string): Promise<Array<{ locale: string; publishedAt: unknown }>> {
  return site.strapi.db.query(ARTICLE).findMany({ where: { documentId }, orderBy: 'id' });
}

async function isPublished(documentId: string): Promise<boolean> {
  return (await rows(documentId)).some(({ publishedAt }) => publishedAt !== null);
}

function countOf(headline: string): Promise<number> {
  return site.strapi.db.query(ARTICLE).count({ where: { headline } });
}

async function draftWith(data: Json, headline = 'A draft'): Promise<string> {
  return (await articles.create({ data: { headline, ...data } })).documentId;
}

function rest(method: 'post' | 'put', path: string, data: Json) {
  return site.http[method](`/api/newsroom/articles${path}`)
    .set('Authorization', `Bearer ${token}`)
    .send({ data });
}

function manage(path: string, data: Json = {}, locale = 'en') {
  return site.http
    .post(`/content-manager/collection-types/${ARTICLE}${path}`)
    .query({ locale })
    .set('Authorization', `Bearer ${jwt}`)
    .send(data);
}

/** The documentIds of Strapi's publish events, which it raises some time after a commit. */
function publishEvents() {
  const seen: string[] = [];
  let isLast: (documentId: string) => void = () => undefined;
  const stop = site.strapi.eventHub.on('entry.publish', async ({ entry }) => {
    seen.push((entry as { documentId: string }).documentId);
    isLast(seen.at(-1) ?? '');
  });
  return {
    until: (documentId: string) =>
      new Promise<string[]>((resolve) => {
        isLast = (latest) => {
          if (latest === documentId) {
            stop();
            resolve(seen);
          }
        };
        isLast(seen.at(-1) ?? '');
      }),
  };
}

const MISSING = ['body.1.image', 'body.1.image.caption', 'body.1.image.alternativeText'];
const bodyWithBare = () => [
  { type: 'paragraph', children: [{ type: 'text', text: 'a' }] },
  imageBlock(bare),
];

describe('whatever the way in', () => {
  it('REST create, which publishes by default, is refused and leaves nothing behind', async () => {
    const answer = await rest('post', '', { headline: 'By REST', body: bodyWithBare() });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toEqual({
      status: 400,
      name: 'ValidationError',
      message:
        'This story cannot be published yet: 3 problems. Picture 1 (“dust-bowl-home.jpg”) has no credit, no caption and no alternative text.',
      details: {
        errors: [
          {
            path: ['body', '1', 'image'],
            name: 'ValidationError',
            message:
              'Picture 1 (“dust-bowl-home.jpg”) has no credit. Name its source in its image credit, or give this use a credit of its own.',
          },
          {
            path: ['body', '1', 'image', 'caption'],
            name: 'ValidationError',
            message:
              'Picture 1 (“dust-bowl-home.jpg”) has no caption. Write one here or in the media library.',
          },
          {
            path: ['body', '1', 'image', 'alternativeText'],
            name: 'ValidationError',
            message:
              'Picture 1 (“dust-bowl-home.jpg”) has no alternative text. Say what it shows, for readers who cannot see it.',
          },
        ],
      },
    });
    expect(await countOf('By REST')).toBe(0);
  });

  it('REST update of a draft is refused for what the draft holds, and changes nothing', async () => {
    const documentId = await draftWith({ body: bodyWithBare() });
    const answer = await rest('put', `/${documentId}`, { headline: 'Changed' });
    expect([answer.status, places(answer.body.error)]).toEqual([400, MISSING]);
    const [draft, ...others] = await rows(documentId);
    expect([draft, others]).toMatchObject([{ headline: 'A draft', publishedAt: null }, []]);
  });

  it('the admin is refused, and what was typed before the button is not stored half', async () => {
    const documentId = await draftWith({ leadImage: bare.id });
    const data = { headline: 'Typed', leadImage: bare };
    const answer = await manage(`/${documentId}/actions/publish`, data);
    expect([answer.status, places(answer.body.error)]).toEqual([
      400,
      ['leadImage', 'leadImageUse.caption', 'leadImageUse.alternativeText'],
    ]);
    expect(await rows(documentId)).toMatchObject([{ headline: 'A draft', publishedAt: null }]);
  });

  it('the admin is refused a new story that is published at once', async () => {
    const data = { headline: 'New in the admin', leadImage: bare };
    expect((await manage('/actions/publish', data)).status).toBe(400);
    expect(await countOf('New in the admin')).toBe(0);
  });

  it.each(['publish', 'update'] as const)(
    'the document service is refused to %s',
    async (action) => {
      const documentId = await draftWith({ body: bodyWithBare() });
      const params = {
        documentId,
        ...(action === 'update' ? { data: {}, status: 'published' } : {}),
      };
      expect(places(await refusalOf(articles[action](params)))).toEqual(MISSING);
      expect(await isPublished(documentId)).toBe(false);
    },
  );

  it('the document service is refused to create', async () => {
    const data = { headline: 'By code', body: bodyWithBare() };
    const refusal = await refusalOf(articles.create({ data, status: 'published' }));
    expect([refusal.name, places(refusal)]).toEqual(['ValidationError', MISSING]);
    expect(await countOf('By code')).toBe(0);
  });

  it('a release, which publishes several stories in one transaction, publishes none of them', async () => {
    const fine = await draftWith({ body: [imageBlock(ready)] }, 'Fine');
    const documentId = await draftWith({ body: bodyWithBare() });
    const release = site.strapi.db.transaction(async () => {
      await articles.publish({ documentId: fine, locale: 'en' });
      await articles.publish({ documentId, locale: 'en' });
    });
    expect(places(await refusalOf(release))).toEqual(MISSING);
    expect([await isPublished(fine), await isPublished(documentId)]).toEqual([false, false]);
  });

  it('a draft can always be saved', async () => {
    const { documentId } = await articles.create({ data: { headline: 'x', body: bodyWithBare() } });
    await articles.update({ documentId, data: { leadImage: expired.id } });
    const answer = await rest('put', `/${documentId}?status=draft`, { leadImage: bare.id });
    expect(answer.status).toBe(200);
    await contentManager(site, jwt).way.update({ documentId, locale: 'en' }, { headline: 'y' });
    expect(await isPublished(documentId)).toBe(false);
  });

  it('a refused publish leaves the published version as it was, and raises no event', async () => {
    const events = publishEvents();
    const documentId = await draftWith({ body: [imageBlock(ready)] });
    await articles.publish({ documentId });
    const before = await rows(documentId);
    const update = { documentId, data: { body: bodyWithBare() }, status: 'published' };
    await refusalOf(articles.update(update));
    expect(await rows(documentId)).toEqual(before);

    const next = await articles.create({ data: { headline: 'Next' }, status: 'published' });
    expect(await events.until(next.documentId)).toEqual([documentId, next.documentId]);
  });
});

describe('what is judged', () => {
  it('is the draft with the new data over it', async () => {
    const documentId = await draftWith({ leadImage: bare.id });
    const leadImageUse = { ...LIBRARY_WORDS, creditText: 'Handout' };
    const update = { documentId, data: { leadImageUse }, status: 'published' };
    await articles.update(update);
    expect(await isPublished(documentId)).toBe(true);
  });

  it.each([
    ['an id', (file: MediaFile) => file.id],
    ['a documentId in set', ({ documentId }: MediaFile) => ({ set: [{ documentId }] })],
    ['ids in a list', ({ id }: MediaFile) => [id]],
  ])('is the lead picture, given as %s', async (_notation, reference) => {
    const leadImage = reference(expired);
    const story = { headline: 'Lead', leadImage };
    const refusal = await refusalOf(articles.create({ data: story, status: 'published' }));
    expect([places(refusal), refusal.message]).toEqual([
      ['leadImage'],
      `This story cannot be published yet: 1 problem. The lead picture (“${LIBRARY_WORDS.caption}”) has expired rights.`,
    ]);
  });

  it('is everything at once', async () => {
    const body = [
      imageBlock(ready),
      imageBlock(expired),
      imageBlock(bare, { hash: 'awaiting-picture', provider: 'newsroom' }),
      imageBlock(bare, { creditText: 'Handout', caption: 'A house' }),
    ];
    const story = { headline: 'All', leadImage: bare.id, leadImageUse: { caption: 'A' }, body };
    const refusal = await refusalOf(articles.create({ data: story, status: 'published' }));
    expect(places(refusal)).toEqual([
      'leadImage',
      'leadImageUse.alternativeText',
      'body.1.image',
      'body.2.image',
      'body.3.image.alternativeText',
    ]);
  });

  it('is judged by what the media library and the credit say now', async () => {
    const file = await uploadPicture(site.strapi, { name: 'airplane-from-above' });
    const documentId = await draftWith({ body: [imageBlock(file)] });
    expect(places(await refusalOf(articles.publish({ documentId })))).toHaveLength(3);

    const upload = site.strapi.plugin('upload').service('upload');
    await upload.updateFileInfo(file.id, LIBRARY_WORDS);
    const credits = documents(site.strapi, IMAGE_CREDIT);
    await credits.create({ data: { image: file.id, creditText: 'F. Azari' } });
    await articles.publish({ documentId });
    expect(await isPublished(documentId)).toBe(true);
  });

  it('is, of a picture whose file was deleted, what the story still holds', async () => {
    const file = await uploadPicture(site.strapi, { name: 'airplane-from-above' });
    const documentId = await draftWith({ body: [imageBlock(file, { caption: 'An aeroplane' })] });
    await site.strapi.plugin('upload').service('upload').remove(file);
    const { details } = await refusalOf(articles.publish({ documentId }));
    expect(details.errors.map(({ message }) => message.split(')')[0])).toEqual([
      'Picture 1 (“An aeroplane”, no longer in the media library',
      'Picture 1 (“An aeroplane”, no longer in the media library',
    ]);
  });
});

describe('languages', () => {
  async function inTwoLanguages(english: Json, french: Json): Promise<string> {
    const documentId = await draftWith(english);
    await articles.update({ documentId, locale: 'fr', data: { headline: 'Brouillon', ...french } });
    return documentId;
  }

  it.each([['*'], [['en', 'fr']]])(
    '%j is refused as a whole, with each language named',
    async (locale) => {
      const documentId = await inTwoLanguages(
        { body: [imageBlock(ready)] },
        { body: bodyWithBare() },
      );
      const refusal = await refusalOf(articles.publish({ documentId, locale: locale as string }));
      expect(refusal.details.errors.map(({ message }) => message.slice(0, 13))).toEqual([
        'fr: Picture 1',
        'fr: Picture 1',
        'fr: Picture 1',
      ]);
      expect(await isPublished(documentId)).toBe(false);
    },
  );

  it('a language that is not published may lack what it lacks', async () => {
    const documentId = await inTwoLanguages(
      { body: [imageBlock(ready)] },
      { body: bodyWithBare() },
    );
    await articles.publish({ documentId, locale: 'en' });
    expect(await isPublished(documentId)).toBe(true);
  });

  it('a new lead picture is judged in every language that it goes out in', async () => {
    const words = { ...LIBRARY_WORDS, creditText: 'Handout' };
    const documentId = await inTwoLanguages({ leadImage: ready.id }, {});
    await articles.publish({ documentId, locale: '*' });
    const change = { leadImage: bare.id, leadImageUse: words };
    const update = { documentId, locale: 'en', data: change, status: 'published' };
    const refusal = await refusalOf(articles.update(update));
    expect(places(refusal)).toEqual([
      'leadImage',
      'leadImageUse.caption',
      'leadImageUse.alternativeText',
    ]);
    expect(refusal.message).toContain('problems. fr: The lead picture');

    await articles.update({ documentId, locale: 'fr', data: { leadImageUse: words } });
    await articles.update({ documentId, locale: 'fr', data: {}, status: 'published' });
    await articles.update(update);
    const published = await articles.findMany({
      filters: { documentId },
      locale: '*',
      status: 'published',
      populate: ['leadImage'],
    });
    expect(published.map(({ leadImage }) => (leadImage as MediaFile).id)).toEqual([
      bare.id,
      bare.id,
    ]);
  });

  it('what another language published long ago stops nobody', async () => {
    const file = await readyPicture(site.strapi, { name: 'french-alpine-landscape' });
    const documentId = await inTwoLanguages({}, { body: [imageBlock(file)] });
    await articles.publish({ documentId, locale: 'fr' });
    await site.strapi.db.query(IMAGE_CREDIT).updateMany({
      where: { imageKey: file.documentId },
      data: { expires: '2020-01-01T00:00:00.000Z' },
    });
    await articles.publish({ documentId, locale: 'en' });
    expect((await rows(documentId)).filter(({ publishedAt }) => publishedAt)).toHaveLength(2);
  });
});

describe('warnings', () => {
  const noTarget = () => [bullets({ words: 'No target yet' })];
  const WARNING = {
    path: ['body', '0', 'children', '0'],
    name: 'ValidationError',
    message: 'Bullet 1 (“No target yet”) has no link target. Set one, or remove the bullet.',
  };

  it('REST answers them in meta.warnings', async () => {
    const created = await rest('post', '', { headline: 'Warned', body: noTarget() });
    expect([created.status, created.body.meta]).toEqual([201, { warnings: [WARNING] }]);

    const { documentId } = created.body.data;
    const updated = await rest('put', `/${documentId}`, { summary: 'Again' });
    expect([updated.status, updated.body.meta]).toEqual([200, { warnings: [WARNING] }]);
    const draft = await rest('put', `/${documentId}?status=draft`, { summary: 'Draft' });
    expect(draft.body.meta).toEqual({});
    const fine = await rest('put', `/${documentId}`, { body: [imageBlock(ready)] });
    expect(fine.body.meta).toEqual({});
  });

  it('the content manager answers them in meta.warnings', async () => {
    const documentId = await draftWith({ body: noTarget() });
    const { status, body } = await manage(`/${documentId}/actions/publish`, {
      headline: 'Warned',
      body: noTarget(),
    });
    expect([status, body.meta.warnings]).toEqual([200, [WARNING]]);
    expect(body.data.publishedAt).not.toBeNull();
  });

  it('a target is public from the moment that it is published', async () => {
    const target = await articles.create({ data: { headline: 'Target' } });
    const links = documents(site.strapi, RELATED_LINK);
    const { documentId } = await links.create({ data: { article: target.documentId } });
    const body = [bullets({ words: 'Target', relatedLink: documentId })];
    const before = await rest('post', '', { headline: 'Before', body });
    expect(before.body.meta.warnings[0].message).toContain('points at a story that readers cannot');
    await articles.publish({ documentId: target.documentId });
    const after = await rest('post', '', { headline: 'After', body });
    expect(after.body.meta).toEqual({});
  });
});

it('asks for the same number of queries, however many pictures there are', async () => {
  const count = async (pictures: number) => {
    const body = Array.from({ length: pictures }, () => imageBlock(ready));
    const documentId = await draftWith({ body });
    const gate = site.strapi.plugin('newsroom').service('gate');
    let queries = 0;
    const note = () => (queries += 1);
    site.strapi.db.connection.on('query', note);
    await gate.judgeDrafts(ARTICLE_TYPE, [documentId], { locales: 'en', now: new Date() });
    site.strapi.db.connection.removeListener('query', note);
    return queries;
  };
  expect(await count(60)).toBe(await count(1));
});
