import { bootSite, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  bullets,
  type Document,
  type Documents,
  documents,
  type Json,
  paragraph,
  RELATED_LINK,
  text,
} from '../site/content';
import { recordQueries } from '../site/query-log';

/** A live page whose bullet, sentence and panel point at another story, whatever becomes of it. */

let site: Site;
let articles: Documents;
let links: Documents;

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  await allow(site.strapi, 'article.find', 'article.findOne');
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});

afterAll(() => site.stop());

let count = 0;

function story(data: Json = {}, params: Json = { status: 'published' }): Promise<Document> {
  count += 1;
  return articles.create({ data: { headline: `Story ${count}`, ...data }, ...params });
}

function linkTo(article: Document) {
  return links.create({ data: { article: article.documentId } });
}

/** A sentence with a link in its middle, as the dialog of a link makes it. */
function sentence(relatedLink: string) {
  return {
    type: 'paragraph',
    children: [
      text('As '),
      { type: 'link', url: '/', relatedLink, children: [text('we wrote')] },
      text(' in spring.'),
    ],
  };
}

function pointingTo(link: Document) {
  return {
    body: [
      sentence(link.documentId),
      bullets({ words: 'The bullet', relatedLink: link.documentId }),
    ],
    relatedLinks: [link.documentId],
  };
}

/** What readers see of the links on a page: addresses, or the words where there is none. */
async function seen(slug: string, query = '') {
  const { status, body } = await site.http.get(`/api/newsroom/articles/by-slug/${slug}${query}`);
  expect(status).toBe(200);
  const [first, list] = body.data.body;
  const inline = first.children.map((node: Json) => node.url ?? node.text).join('');
  return {
    inline,
    bullets: (list?.children ?? []).map(
      ({ children: [node] }: { children: Json[] }) => node?.url ?? node?.text,
    ),
    panel: body.data.relatedLinks.map(({ url }: { url: string }) => url),
  };
}

const NOTHING = { inline: 'As we wrote in spring.', bullets: [], panel: [] };

function everything(url: string) {
  return { inline: `As ${url} in spring.`, bullets: [url], panel: [url] };
}

it('follows its target through slug, unpublishing, publishing, embargo and deletion', async () => {
  const target = await story({ headline: 'The target' });
  const page = await story(pointingTo(await linkTo(target)));
  const { documentId } = target;
  expect(await seen(page.slug)).toEqual(everything('/news/the-target'));

  await articles.update({ documentId, data: { slug: 'renamed' } });
  expect(await seen(page.slug)).toEqual(everything('/news/the-target'));
  await articles.publish({ documentId });
  expect(await seen(page.slug)).toEqual(everything('/news/renamed'));
  const former = await site.http.get('/api/newsroom/articles/by-slug/the-target').redirects(0);
  expect([former.status, former.headers.location]).toEqual([
    301,
    '/api/newsroom/articles/by-slug/renamed',
  ]);

  await articles.unpublish({ documentId });
  expect(await seen(page.slug)).toEqual(NOTHING);
  await articles.publish({ documentId });
  expect(await seen(page.slug)).toEqual(everything('/news/renamed'));

  const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
  await articles.update({ documentId, data: { embargoedUntil }, status: 'published' });
  expect(await seen(page.slug)).toEqual(NOTHING);
  await articles.update({ documentId, data: { embargoedUntil: null }, status: 'published' });
  expect(await seen(page.slug)).toEqual(everything('/news/renamed'));

  await articles.delete({ documentId, locale: '*' });
  expect(await seen(page.slug)).toEqual(NOTHING);
});

it('points to the translation of its own language, else to the default one', async () => {
  const target = await story({ headline: 'In two languages' });
  const link = await linkTo(target);
  const page = await story(pointingTo(link));
  const { documentId } = page;
  const french = await articles.update({
    documentId,
    locale: 'fr',
    data: { headline: 'La page', ...pointingTo(link) },
    status: 'published',
  });
  const inFrench = () => seen(french.slug, '?locale=fr');
  expect(await inFrench()).toEqual(everything('/news/in-two-languages'));

  const translation = { documentId: target.documentId, locale: 'fr' };
  await articles.update({ ...translation, data: { headline: 'En deux langues' } });
  expect(await inFrench()).toEqual(everything('/news/in-two-languages'));
  await articles.publish(translation);
  expect(await inFrench()).toEqual(everything('/news/en-deux-langues'));
  expect(await seen(page.slug)).toEqual(everything('/news/in-two-languages'));

  await articles.unpublish({ documentId: target.documentId, locale: 'en' });
  expect(await inFrench()).toEqual(everything('/news/en-deux-langues'));
  expect(await seen(page.slug)).toEqual(NOTHING);
});

it('shows two stories that point at each other, and a third in the circle', async () => {
  const [a, b, c] = [await story(), await story(), await story()];
  const turns = [
    [a, b],
    [b, c],
    [c, a],
  ] as const;
  for (const [from, to] of turns) {
    await articles.update({
      documentId: from.documentId,
      data: pointingTo(await linkTo(to)),
      status: 'published',
    });
  }
  for (const [from, to] of turns) {
    expect(await seen(from.slug)).toEqual(everything(`/news/${to.slug}`));
  }
});

it('shows a link that a thousand bullets share, with as many queries as for one', async () => {
  const link = await linkTo(await story({ headline: 'Very popular' }));
  const one = await story({ body: [bullets({ words: 'x', relatedLink: link.documentId })] });
  const items = Array.from({ length: 1000 }, (_item, index) => ({
    words: `Bullet ${index}`,
    relatedLink: link.documentId,
  }));
  const thousand = await story({ body: [paragraph('So:'), bullets(...items)] });
  const statementsFor = async (slug: string) => {
    await site.http.get(`/api/newsroom/articles/by-slug/${slug}`);
    const log = recordQueries(site.strapi);
    const { body } = await site.http.get(`/api/newsroom/articles/by-slug/${slug}`);
    log.stop();
    return { statements: log.statements.length, body: body.data.body };
  };
  const few = await statementsFor(one.slug);
  const many = await statementsFor(thousand.slug);
  expect(many.statements).toBe(few.statements);
  const urls = many.body[1].children.map(
    ({ children: [node] }: { children: Array<{ url: string }> }) => node?.url,
  );
  expect(urls).toEqual(items.map(() => '/news/very-popular'));
});

it('answers where a body points at a link that does not exist', async () => {
  const page = await story({
    body: [sentence('no-such-link'), bullets({ words: 'x', relatedLink: 'no-such-link' })],
  });
  expect(await seen(page.slug)).toEqual(NOTHING);
});

describe('a link of a story to itself', () => {
  const refusal = (...path: string[]) => ({
    name: 'ValidationError',
    details: {
      errors: [
        { path, message: 'This link leads back to this very story. Choose another target.' },
      ],
    },
  });

  it('is refused in the body, with its place, in any language', async () => {
    const own = await story();
    const link = await linkTo(own);
    const body = [paragraph('x'), bullets({ words: 'Myself', relatedLink: link.documentId })];
    for (const locale of ['en', 'fr']) {
      await expect(
        articles.update({
          documentId: own.documentId,
          locale,
          data: { headline: 'Self', body },
        }),
      ).rejects.toMatchObject(refusal('body', '1', 'children', '0', 'children', '0'));
    }
    expect((await articles.findOne({ documentId: own.documentId }))?.body).toBeNull();
  });

  it.each([
    ['a list', (link: Document) => [link.documentId]],
    ['connect', (link: Document) => ({ connect: [{ id: link.id, documentId: link.documentId }] })],
    ['set', (link: Document) => ({ set: [link.documentId] })],
  ])('is refused in the panel, as %s', async (_notation, relatedLinks) => {
    const own = await story();
    const link = await linkTo(own);
    const { documentId } = own;
    await expect(
      articles.update({ documentId, data: { relatedLinks: relatedLinks(link) } }),
    ).rejects.toMatchObject(refusal('relatedLinks'));
    const kept = await articles.findOne({ documentId, populate: { relatedLinks: true } });
    expect(kept?.relatedLinks).toEqual([]);
  });

  it('is refused where a link in use is given the story that uses it', async () => {
    const link = await linkTo(await story());
    const page = await story(pointingTo(link));
    await expect(
      links.update({ documentId: link.documentId, data: { article: page.documentId } }),
    ).rejects.toThrow(`"${page.headline}" uses this link itself. Choose another target.`);
  });

  it('hinders no other save, and no copy', async () => {
    const own = await story();
    const link = await linkTo(own);
    const page = await story(pointingTo(link));
    await articles.update({ documentId: own.documentId, data: { body: [paragraph('Fine.')] } });
    const { entries } = await articles.clone({ documentId: page.documentId });
    expect(entries).toHaveLength(1);
  });
});

describe('a web address', () => {
  it.each([
    ['https://example.org/same', 'https://EXAMPLE.org:443/same?utm_source=x#top'],
    ['https://example.org./dot?fbclid=1', 'https://example.org/dot'],
  ])('%s is known again as %s', async (first, second) => {
    await links.create({ data: { url: first } });
    await expect(links.create({ data: { url: second } })).rejects.toThrow(
      'There is a related link to this target already',
    );
  });

  it.each([
    `https://example.org/${'a'.repeat(10_000)}`,
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://user:secret@example.org/',
  ])('%.50j is refused', async (url) => {
    await expect(links.create({ data: { url } })).rejects.toThrow(
      'url must be a web address (http:// or https://) of at most 2048 characters',
    );
  });

  it('loses what was known of it when it changes', async () => {
    const { documentId } = await links.create({ data: { url: 'https://example.org/known' } });
    const known = { health: 'broken', statusCode: 404, failures: 3, lastFailureOn: '2026-11-23' };
    await site.strapi.db.query(RELATED_LINK).updateMany({ where: { documentId }, data: known });
    await links.update({
      documentId,
      data: { linkPrefix: 'Read', url: 'https://example.org/known#a' },
    });
    expect(await links.findOne({ documentId })).toMatchObject(known);
    await links.update({ documentId, data: { url: 'https://example.org/other' } });
    expect(await links.findOne({ documentId })).toMatchObject({
      health: 'unchecked',
      statusCode: null,
      failures: 0,
      lastFailureOn: null,
    });
  });
});

describe('an address of our own', () => {
  const behind = (address: string, locale = 'en') =>
    site.strapi.plugin('newsroom').service('address').storyBehind(address, locale);

  it('is known for its story: by its slug, a former one, a draft, a translation', async () => {
    const { documentId } = await story({ headline: 'Known address' });
    const english = { type: ARTICLE, documentId, locale: 'en', headline: 'Known address' };
    expect(await behind('/news/known-address')).toEqual(english);
    await articles.update({ documentId, data: { slug: 'address-now' }, status: 'published' });
    expect(await behind('/news/known-address?utm_source=x#a')).toEqual(english);
    expect(await behind('/news/address-now')).toEqual(english);
    await articles.update({ documentId, locale: 'fr', data: { headline: 'Address now' } });
    expect(await behind('/news/address-now', 'fr')).toEqual({
      type: ARTICLE,
      documentId,
      locale: 'fr',
      headline: 'Address now',
    });
    expect(await behind('/news/address-now', 'en')).toEqual(english);
    await story({ headline: 'Only a draft' }, {});
    expect(await behind('/news/only-a-draft')).toMatchObject({ headline: 'Only a draft' });
    expect(await behind('/news/nothing-here')).toBeNull();
    expect(await behind('https://example.org/news/address-now')).toBeNull();
  });
});
