import type { ImportService } from '../../server/src/services/import';
import { storyTypeOf } from '../../server/src/services/article/story-types';
import type { ImportOptions, Imported } from '../../server/src/services/import/types';
import { bootSite, type Site } from '../site/boot';
import { type Document, documents, type Json } from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES, REPORT } from '../site/own-types';
import { administratorJwt } from '../site/ways-in';

/** Agency copy as drafts of the types that a site had before the plugin came. */

let site: Site;
let service: ImportService;

beforeAll(async () => {
  site = await bootSite({
    newsroom: {
      ...OWN_TYPES,
      publicUrl: 'https://post.example',
      contentTypes: { ...OWN_TYPES.contentTypes, 'plugin::newsroom.article': false },
    },
  });
  service = site.strapi.plugin('newsroom').service('import');
  await documents(site.strapi, 'api::category.category').create({ data: { name: 'Port' } });
});

afterAll(() => site.stop());

const typed = (uid: string): ImportOptions => ({ type: storyTypeOf(site.strapi, uid) });

async function importText(uid: string, text: string, options = {}): Promise<Imported> {
  const session = await service.open({ ...typed(uid), ...options });
  const [read] = service.read({ text });
  if (!read || 'refused' in read) {
    throw new Error(read?.refused ?? 'nothing read');
  }
  return session.store(read.story);
}

async function draft(uid: string, documentId: string | undefined): Promise<Document> {
  const params = { documentId: documentId ?? '', populate: '*' };
  const found = await documents(site.strapi, uid).findOne(params);
  if (!found) {
    throw new Error(`no draft ${documentId}`);
  }
  return found;
}

const ninjs = (words: object) => JSON.stringify({ type: 'text', language: 'en', ...words });

const copy = (uri: string, headline: string, value: string) => ({
  uri,
  headlines: [{ value: headline }],
  bodies: [{ contentType: 'text/html', value }],
});

it('copy stands in the dynamic zone of a blog, as Markdown, under the names of its fields', async () => {
  const html =
    '<p>The *gates* closed.</p><h2>At six</h2><ul><li>One</li><li>Two</li></ul><p>See <a href="https://tide.example/a">it</a>.</p>';
  const { documentId, outcome, remarks } = await importText(
    BLOG_ARTICLE,
    ninjs({ ...copy('urn:post:blog', 'Gates close', html), by: 'By Ada Marsh' }),
    { section: 'port' },
  );
  expect(outcome).toBe('created');
  expect(await draft(BLOG_ARTICLE, documentId)).toMatchObject({
    title: 'Gates close',
    slug: 'gates-close',
    publishedAt: null,
    category: { name: 'Port' },
    author: null,
    blocks: [
      {
        __component: 'shared.rich-text',
        body: 'The \\*gates\\* closed.\n\n## At six\n\n- One\n- Two\n\nSee [it](https://tide.example/a).',
      },
    ],
  });
  expect(remarks).toEqual([{ code: 'fields', names: 'byline' }]);
});

it('pictures that are still to come have no place in Markdown, and the run says so', async () => {
  const text =
    'Gates at night\n\nTwo gates\n\nImage copyright\nMeridian\nImage caption\nAt six\n\nThey closed.';
  const { awaited, remarks } = await importText(BLOG_ARTICLE, text);
  expect([awaited, remarks]).toEqual([0, [{ code: 'no-place', count: 1 }]]);
});

describe.each([BLOG_ARTICLE, REPORT])('the same story again, as %s', (uid) => {
  const headlineOf = (row: Document) => (uid === REPORT ? row.name : row.title);

  it('is the same draft, until an editor touched it', async () => {
    const uri = `urn:post:again:${uid}`;
    const first = await importText(uid, ninjs(copy(uri, 'First words', '<p>One.</p>')));
    const second = await importText(uid, ninjs(copy(uri, 'First words', '<p>One.</p>')));
    const third = await importText(uid, ninjs(copy(uri, 'Other words', '<p>Two.</p>')));
    expect([first, second, third]).toMatchObject([
      { outcome: 'created', documentId: first.documentId },
      { outcome: 'unchanged', documentId: first.documentId },
      { outcome: 'updated', documentId: first.documentId },
    ]);
    const touched = { [uid === REPORT ? 'abstract' : 'description']: 'An editor was here' };
    await documents(site.strapi, uid).update({
      documentId: first.documentId ?? '',
      data: touched,
    });
    const fourth = await importText(uid, ninjs(copy(uri, 'Last words', '<p>Three.</p>')));
    expect(fourth).toMatchObject({ outcome: 'kept', documentId: first.documentId });
    expect(headlineOf(await draft(uid, first.documentId))).toBe('Other words');
  });

  it('is made anew where the draft was deleted', async () => {
    const uri = `urn:post:deleted:${uid}`;
    const text = ninjs(copy(uri, 'Gone words', '<p>One.</p>'));
    const first = await importText(uid, text);
    await documents(site.strapi, uid).delete({ documentId: first.documentId ?? '' });
    const second = await importText(uid, text);
    expect(second.outcome).toBe('created');
    expect(second.documentId).not.toBe(first.documentId);
    expect((await importText(uid, text)).outcome).toBe('unchanged');
  });
});

it('bullets of a report find their stories at the end of a run', async () => {
  const session = await service.open(typed(REPORT));
  for (const text of [
    'Bridge opens\n\nIt did.\n\n• Ferry stops for good',
    'Ferry stops for good\n\nIt did.',
  ]) {
    const [read] = service.read({ text });
    await session.store((read as { story: never }).story);
  }
  const linked: Json[] = [];
  for await (const { headline, matches } of session.linkRemaining()) {
    linked.push({ headline, targets: matches.map(({ target }) => target?.type ?? null) });
  }
  expect(linked).toEqual([{ headline: 'Bridge opens', targets: [REPORT] }]);
});

it('bullets find stories of other types, by headline and by address', async () => {
  const { strapi } = site;
  const words = { title: 'Pilots refuse the narrow channel', slug: 'narrow-channel' };
  const { documentId } = await documents(strapi, BLOG_ARTICLE).create({ data: words });
  const session = await service.open(typed(REPORT));
  const [read] = service.read({
    text: 'Pilots meet\n\nThey did.\n\n• Pilots refuse the narrow channel',
  });
  const { matches } = await session.store((read as { story: never }).story);
  expect(matches).toMatchObject([{ target: { type: BLOG_ARTICLE, documentId, by: 'headline' } }]);
  const html =
    '<p>Also:</p><ul><li><a href="https://post.example/en/stories/narrow-channel">Elsewhere</a></li></ul>';
  const [other] = service.read({ text: ninjs(copy('urn:post:pilots', 'Pilots meet again', html)) });
  expect(await session.match((other as { story: never }).story)).toMatchObject([
    { target: { type: BLOG_ARTICLE, documentId, by: 'address' } },
  ]);
  const chosen = { targets: { 0: documentId } };
  const stored = await session.store((other as { story: never }).story, chosen);
  expect(stored.matches).toMatchObject([{ target: { type: BLOG_ARTICLE, by: 'hand' } }]);
});

it('stories of a type without translations are in the default locale, whatever the copy says', async () => {
  const { strapi } = site;
  await strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German' });
  const words = copy('urn:post:german', 'Tor schließt', '<p>Es schloss.</p>');
  const german = await importText(BLOG_ARTICLE, ninjs({ ...words, language: 'de' }));
  const english = await importText(BLOG_ARTICLE, ninjs({ ...words, language: 'en' }));
  expect([german, english]).toMatchObject([
    { outcome: 'created', locale: 'en', documentId: german.documentId },
    { outcome: 'updated', locale: 'en', documentId: german.documentId },
  ]);
  await expect(service.open({ ...typed(BLOG_ARTICLE), locale: 'de' })).rejects.toThrow(
    'Stories of api::article.article are not translated: leave the locale out',
  );
  expect((await importText(REPORT, ninjs({ ...words, language: 'de' }))).locale).toBe('de');
});

it('two imports of one story at once make one draft', async () => {
  const text = ninjs(copy('urn:post:at-once', 'At once', '<p>Now.</p>'));
  const both = await Promise.all([importText(BLOG_ARTICLE, text), importText(BLOG_ARTICLE, text)]);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged']);
  expect(await documents(site.strapi, BLOG_ARTICLE).count({ filters: { title: 'At once' } })).toBe(
    1,
  );
});

it('the import page, which names no type, makes stories of the type that the site has', async () => {
  const jwt = await administratorJwt(site);
  const send = (path: string, body: object) =>
    site.http.post(`/newsroom${path}`).set('Authorization', `Bearer ${jwt}`).send(body);
  const preview = await send('/import/preview', { text: 'Night market\n\nIt opened.' });
  const [{ story, key }] = preview.body.data;
  const made = await send('/import', { story, key });
  expect(await draft(BLOG_ARTICLE, made.body.data.documentId)).toMatchObject({
    title: 'Night market',
  });
});

it('a type that is no story type is refused by name', async () => {
  const jwt = await administratorJwt(site);
  const { status, body } = await site.http
    .post('/newsroom/import/preview')
    .set('Authorization', `Bearer ${jwt}`)
    .send({ text: 'Night market\n\nIt opened.', type: 'api::author.author' });
  expect([status, body.error.message]).toEqual([
    400,
    "api::author.author is not one of the newsroom's types (newsroom.config.contentTypes)",
  ]);
});
