import { bootSite, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  bullets,
  type Document,
  type Documents,
  documents,
  FORMER_SLUG,
  imageBlock,
  type MediaFile,
  RELATED_LINK,
  readyPicture,
} from '../site/content';
import {
  administratorJwt,
  contentApi,
  contentManager,
  documentService,
  type WayIn,
} from '../site/ways-in';
import { bodyReferences } from '../site/references';

/** Whatever the way in, the plugin makes the same of an article. */

const WAYS = ['content manager', 'content API', 'document service'] as const;

let site: Site;
let articles: Documents;
let picture: MediaFile;
let first: Document;
let second: Document;
let manager: ReturnType<typeof contentManager>;
let ways: Record<(typeof WAYS)[number], WayIn>;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  articles = documents(strapi, ARTICLE);
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await allow(strapi, 'article.findOne');
  picture = await readyPicture(strapi);
  const links = documents(strapi, RELATED_LINK);
  first = await links.create({ data: { url: 'https://example.org/first' } });
  second = await links.create({ data: { url: 'https://example.org/second' } });
  manager = contentManager(site, await administratorJwt(site));
  ways = {
    'content manager': manager.way,
    'content API': await contentApi(site),
    'document service': documentService(site),
  };
});

afterAll(() => site.stop());

const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);

/** All that the plugin made of a version. */
async function madeOf(documentId: string, status: 'draft' | 'published') {
  const populate = { relatedLinks: true };
  const article = await articles.findOne({ documentId, status, populate });
  if (!article) {
    return null;
  }
  const { slug, slugHistory, firstPublishedAt } = article;
  const blocks = article.body as Array<{ image?: { documentId?: string } }>;
  return {
    slug,
    slugHistory,
    firstPublishedAt,
    pictures: blocks.flatMap(({ image }) => (image ? [image.documentId] : [])),
    references: await bodyReferences(site.strapi, { documentId, status }),
    relatedLinks: idsOf(article.relatedLinks),
  };
}

function idsOf(related: unknown): string[] {
  return (related as Array<{ documentId: string }>).map(({ documentId }) => documentId);
}

function formerSlugs(documentId: string): Promise<Array<{ language: string; slug: string }>> {
  return site.strapi.db.query(FORMER_SLUG).findMany({
    select: ['language', 'slug'],
    where: { articleDocumentId: documentId },
    orderBy: { id: 'asc' },
  });
}

async function localesOf(documentId: string): Promise<string[]> {
  const rows: Array<{ locale: string }> = await site.strapi.db
    .query(ARTICLE)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, orderBy: 'locale' });
  return rows.map(({ locale }) => locale);
}

async function pageStatus(slug: string, locale: string): Promise<number> {
  const page = `/api/newsroom/articles/by-slug/${slug}?locale=${locale}`;
  return (await site.http.get(page)).status;
}

describe.each(WAYS)('through the %s', (name) => {
  const words = name.toLowerCase();
  const suffix = words.replace(' ', '-');

  it('an article is written, published, written again and published again', async () => {
    const way = ways[name];
    const documentId = await way.create({
      headline: `Öffnung: ${words}`,
      body: [imageBlock(picture), bullets({ words: 'First', relatedLink: first.documentId })],
    });
    const draft = {
      slug: `offnung-${suffix}`,
      slugHistory: null,
      firstPublishedAt: null,
      pictures: [picture.documentId],
      references: { pictures: [picture.documentId], links: [first.documentId] },
      relatedLinks: [],
    };
    expect(await madeOf(documentId, 'draft')).toEqual(draft);
    expect(await madeOf(documentId, 'published')).toBeNull();

    const version = { documentId, locale: 'en' };
    await way.publish(version);
    const published = { ...draft, firstPublishedAt: anyTime };
    const before = await madeOf(documentId, 'published');
    expect(before).toEqual(published);
    expect(await madeOf(documentId, 'draft')).toEqual(before);

    await way.update(version, {
      slug: `reopened-${suffix}`,
      body: [bullets({ words: 'Second', relatedLink: second.documentId })],
      addLinks: [first],
    });
    const { firstPublishedAt } = before ?? {};
    const changed = {
      slug: `reopened-${suffix}`,
      slugHistory: null,
      firstPublishedAt,
      pictures: [],
      references: { pictures: [], links: [second.documentId] },
      relatedLinks: [first.documentId],
    };
    expect(await madeOf(documentId, 'draft')).toEqual(changed);
    expect(await madeOf(documentId, 'published')).toEqual(before);

    await way.publish(version);
    const after = { ...changed, slugHistory: [`offnung-${suffix}`] };
    expect(await madeOf(documentId, 'draft')).toEqual(after);
    expect(await madeOf(documentId, 'published')).toEqual(after);
  });

  it('an article is written and published in one step', async () => {
    const documentId = await ways[name].createPublished({
      headline: `At once: ${words}`,
      body: [imageBlock(picture), bullets({ words: 'First', relatedLink: first.documentId })],
      addLinks: [second],
    });
    const published = await madeOf(documentId, 'published');
    expect(published).toEqual({
      slug: `at-once-${suffix}`,
      slugHistory: null,
      firstPublishedAt: anyTime,
      pictures: [picture.documentId],
      references: { pictures: [picture.documentId], links: [first.documentId] },
      relatedLinks: [second.documentId],
    });
    expect(await madeOf(documentId, 'draft')).toEqual(published);
  });

  it('a deleted translation is forgotten with its former slugs, the others keep theirs', async () => {
    const way = ways[name];
    const documentId = await twoLanguages(`deleted-${suffix}`);
    const [english, french] = [`deleted-${suffix}-en`, `deleted-${suffix}-fr`];
    const [formerEnglish, formerFrench] = await formerSlugs(documentId);
    expect([formerEnglish, formerFrench]).toEqual(
      [
        { language: 'en', slug: `${english}-before` },
        { language: 'fr', slug: `${french}-before` },
      ].map((row) => expect.objectContaining(row)),
    );

    await way.delete({ documentId, locale: 'fr' });
    expect(await formerSlugs(documentId)).toEqual([formerEnglish]);
    expect(await localesOf(documentId)).toEqual(['en']);
    expect(await pageStatus(`${french}-before`, 'fr')).toBe(404);
    expect(await pageStatus(`${english}-before`, 'en')).toBe(301);

    await way.delete({ documentId, locale: '*' });
    expect(await formerSlugs(documentId)).toEqual([]);
    expect(await localesOf(documentId)).toEqual([]);
    expect(await pageStatus(`${english}-before`, 'en')).toBe(404);
  });
});

/** A published article in English and French; each was public under another slug before. */
async function twoLanguages(slug: string): Promise<string> {
  const { documentId } = await articles.create({
    data: { headline: 'x', slug: `${slug}-en-before` },
  });
  for (const locale of ['en', 'fr']) {
    for (const stage of [`${slug}-${locale}-before`, `${slug}-${locale}`]) {
      await articles.update({
        documentId,
        locale,
        data: { headline: 'x', slug: stage },
        status: 'published',
      });
    }
  }
  return documentId;
}

describe('in bulk', () => {
  it('several articles are published, each stamped and with its former slug, and deleted', async () => {
    const documentIds: string[] = [];
    for (const number of [1, 2, 3]) {
      const { documentId } = await articles.create({
        data: {
          headline: `Bulk ${number}`,
          body: [imageBlock(picture), bullets({ words: 'x', relatedLink: first.documentId })],
        },
      });
      documentIds.push(documentId);
    }
    await manager.publishMany(documentIds, 'en');
    for (const [index, documentId] of documentIds.entries()) {
      await articles.update({ documentId, data: { slug: `in-bulk-${index + 1}` } });
    }
    await manager.publishMany(documentIds, 'en');

    for (const [index, documentId] of documentIds.entries()) {
      const published = await madeOf(documentId, 'published');
      expect(published).toEqual({
        slug: `in-bulk-${index + 1}`,
        slugHistory: [`bulk-${index + 1}`],
        firstPublishedAt: anyTime,
        pictures: [picture.documentId],
        references: { pictures: [picture.documentId], links: [first.documentId] },
        relatedLinks: [],
      });
      expect(await madeOf(documentId, 'draft')).toEqual(published);
    }

    await manager.deleteMany(documentIds, 'en');
    expect(await Promise.all(documentIds.map(formerSlugs))).toEqual([[], [], []]);
  });
});

describe('an article that is unpublished in one language', () => {
  it.each<[string, (version: { documentId: string; locale: string }) => Promise<unknown>]>([
    ['the content manager', (version) => manager.unpublish(version)],
    ['the document service', (version) => articles.unpublish({ ...version })],
  ])('stays public in the other, by %s', async (name, unpublish) => {
    const slug = `unpublished-by-${name.replaceAll(' ', '-')}`;
    const documentId = await twoLanguages(slug);
    await unpublish({ documentId, locale: 'fr' });

    expect(await localesOf(documentId)).toEqual(['en']);
    expect(await pageStatus(`${slug}-fr`, 'fr')).toBe(404);
    expect(await pageStatus(`${slug}-fr-before`, 'fr')).toBe(404);
    expect(await pageStatus(`${slug}-en`, 'en')).toBe(200);
    expect(await pageStatus(`${slug}-en-before`, 'en')).toBe(301);

    await articles.publish({ documentId, locale: 'fr' });
    expect(await pageStatus(`${slug}-fr-before`, 'fr')).toBe(301);
  });
});
