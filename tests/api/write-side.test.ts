import { bootSite, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Documents,
  documents,
  FORMER_SLUG,
  imageBlock,
  type MediaFile,
  paragraph,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { bodyReferences, type Version } from '../site/references';

let site: Site;
let articles: Documents;
let links: Documents;
let picture: MediaFile;

beforeAll(async () => {
  site = await bootSite();
  articles = documents(site.strapi, ARTICLE);
  links = documents(site.strapi, RELATED_LINK);
  picture = await uploadPicture(site.strapi);
  const locales = site.strapi.plugin('i18n').service('locales');
  await locales.create({ code: 'fr', name: 'French' });
  await locales.create({ code: 'de', name: 'German' });
});

afterAll(() => site.stop());

const populate = { relatedLinks: true };

const referred = (version: Version) => bodyReferences(site.strapi, version);

async function stored(documentId: string, params = {}) {
  const article = await articles.findOne({ documentId, populate, ...params });
  if (!article) {
    throw new Error(`no article ${documentId}`);
  }
  return article;
}

async function linkTo(url: string) {
  return (await links.create({ data: { url } })).documentId;
}

describe('the index of references', () => {
  it('holds the pictures and links of the body in reading order', async () => {
    const [a, b] = [await linkTo('https://example.org/a'), await linkTo('https://example.org/b')];
    const { documentId } = await articles.create({
      data: {
        headline: 'Mirrors',
        body: [
          bullets({ words: 'B', relatedLink: b }, { words: 'A', relatedLink: a }),
          imageBlock(picture, { documentId: picture.documentId }),
          bullets({ words: 'B again', relatedLink: b }),
        ],
      },
    });

    expect(await referred({ documentId })).toEqual({
      pictures: [picture.documentId],
      links: [b, a],
    });
  });

  it('follows each change of the body, and is carried to the published version', async () => {
    const link = await linkTo('https://example.org/c');
    const { documentId } = await articles.create({
      data: { headline: 'Changing', body: [bullets({ words: 'C', relatedLink: link })] },
    });
    await articles.publish({ documentId });
    const published = { documentId, status: 'published' } as const;
    expect((await referred(published)).links).toEqual([link]);

    await articles.update({ documentId, data: { body: [paragraph('No links now.')] } });
    expect((await referred({ documentId })).links).toEqual([]);
    expect((await referred(published)).links).toEqual([link]);

    await articles.update({ documentId, data: { summary: 'The body is not in this write.' } });
    await articles.discardDraft({ documentId });
    expect((await referred({ documentId })).links).toEqual([link]);
  });

  it('cannot be written by a caller', async () => {
    const { documentId } = await articles.create({
      data: { headline: 'Forged', slugHistory: ['x'] },
    });

    expect(await referred({ documentId })).toEqual({ pictures: [], links: [] });
    expect((await stored(documentId)).slugHistory).toBeNull();
  });

  it('holds what the body names although it does not exist, and the body keeps it', async () => {
    const body = [
      imageBlock(picture, { documentId: 'deleted-picture', hash: 'gone' }),
      bullets({ words: 'Gone', relatedLink: 'deleted-link' }),
    ];
    const { documentId } = await articles.create({ data: { headline: 'Dangling', body } });

    const article = await stored(documentId);
    expect(article.body).toEqual(body);
    expect(await referred({ documentId })).toEqual({
      pictures: ['deleted-picture'],
      links: ['deleted-link'],
    });
  });
});

describe('a stored body', () => {
  it('gains the documentId of a picture that a stock editor put in', async () => {
    const { documentId } = await articles.create({
      data: { headline: 'Stock picture', body: [imageBlock(picture)] },
    });

    const article = await stored(documentId);
    expect(article.body).toEqual([imageBlock(picture, { documentId: picture.documentId })]);
    expect((await referred({ documentId })).pictures).toEqual([picture.documentId]);
  });

  it("holds a bullet's address as of the save, also where the caller gave none", async () => {
    const target = await articles.create({ data: { headline: 'Bullet target' } });
    const link = await links.create({ data: { article: target.documentId } });
    const item = {
      type: 'link',
      relatedLink: link.documentId,
      children: [{ type: 'text', text: 'T' }],
    };
    const { documentId } = await articles.create({
      data: {
        headline: 'Bullet source',
        body: [
          {
            type: 'list',
            format: 'unordered',
            variant: 'bullet-links',
            children: [{ type: 'list-item', children: [item] }],
          },
        ],
      },
    });

    expect((await stored(documentId)).body).toEqual([
      bullets({ words: 'T', relatedLink: link.documentId, url: '/news/bullet-target' }),
    ]);
  });
});

describe('firstPublishedAt', () => {
  it('is set at the first publish, and stays through updates, unpublishing and publishing', async () => {
    const { documentId } = await articles.create({ data: { headline: 'First time' } });
    expect((await stored(documentId)).firstPublishedAt).toBeNull();

    await articles.publish({ documentId });
    const first = (await stored(documentId, { status: 'published' })).firstPublishedAt;
    expect(Date.parse(String(first))).toBeGreaterThan(Date.now() - 60_000);

    const form = { headline: 'First time, corrected', firstPublishedAt: first };
    await articles.update({ documentId, data: form });
    await articles.unpublish({ documentId });
    await articles.update({ documentId, data: form, status: 'published' });
    expect((await stored(documentId, { status: 'published' })).firstPublishedAt).toBe(first);
    expect((await stored(documentId)).firstPublishedAt).toBe(first);
  });

  it('is set by a create that publishes, unless an archive brings its own', async () => {
    const now = await articles.create({ data: { headline: 'At once' }, status: 'published' });
    expect(now.firstPublishedAt).not.toBeNull();

    const archived = await articles.create({
      data: { headline: 'From the archive', firstPublishedAt: '2001-09-01T08:00:00.000Z' },
      status: 'published',
    });
    expect(archived.firstPublishedAt).toBe('2001-09-01T08:00:00.000Z');
  });

  it('leaves the story unmodified in the eyes of the content manager', async () => {
    const { documentId } = await articles.create({ data: { headline: 'Not modified' } });
    await articles.publish({ documentId });
    const draft = await stored(documentId);
    const published = await stored(documentId, { status: 'published' });
    expect(draft.updatedAt).toBe(published.updatedAt);
  });
});

describe('the slug', () => {
  it.each([
    ['Größte Übung der Straßenmeisterei', 'de', 'groesste-uebung-der-strassenmeisterei'],
    ['Порт снова открыт', 'en', 'port-snova-otkryt'],
    ['🔥🔥', 'en', 'article'],
  ])('of "%s" is readable ASCII', async (headline, locale, slug) => {
    expect((await articles.create({ locale, data: { headline } })).slug).toBe(slug);
  });

  it('is unique per locale', async () => {
    const headline = 'Same words';
    const first = await articles.create({ data: { headline } });
    const second = await articles.create({ data: { headline } });
    const third = await articles.create({ data: { headline, slug: '' } });
    const french = await articles.update({
      documentId: first.documentId,
      locale: 'fr',
      data: { headline },
    });
    expect([first, second, third, french].map(({ slug }) => slug)).toEqual([
      'same-words',
      'same-words-2',
      'same-words-3',
      'same-words',
    ]);
  });

  it.each(['', '   '])(
    'is there when a story is published with the headline "%s"',
    async (headline) => {
      const created = await articles.create({ data: { headline }, status: 'published' });
      expect(created.slug).toMatch(/^article(-\d+)?$/);

      const draft = await articles.create({ data: {} });
      expect(draft.slug).toBeNull();
      await articles.update({ documentId: draft.documentId, data: { headline: 'Late headline' } });
      await site.strapi.db
        .query(ARTICLE)
        .updateMany({ where: { documentId: draft.documentId }, data: { slug: null } });
      const { entries } = await articles.publish({ documentId: draft.documentId });
      expect(entries).toMatchObject([{ slug: expect.stringMatching(/^late-headline/) }]);
    },
  );

  it('counts on past the first page of candidates', async () => {
    const { documentId } = await articles.create({ data: { headline: 'Crowded' } });
    for (let count = 2; count <= 21; count += 1) {
      await articles.create({ data: { headline: 'x', slug: `crowded-${count}` } });
    }
    expect((await articles.create({ data: { headline: 'Crowded' } })).slug).toBe('crowded-22');
    expect((await articles.update({ documentId, data: { slug: '' } })).slug).toBe('crowded');
  });

  it('stays when the headline changes, and is refused when another article has it', async () => {
    const one = await articles.create({ data: { headline: 'One slug' } });
    const two = await articles.create({ data: { headline: 'Two slug' } });
    const { documentId } = one;
    expect((await articles.update({ documentId, data: { headline: 'Other' } })).slug).toBe(
      'one-slug',
    );
    await expect(articles.update({ documentId, data: { slug: two.slug } })).rejects.toMatchObject({
      name: 'ValidationError',
      details: {
        errors: [{ path: ['slug'], message: 'Another article has the slug "two-slug"' }],
      },
    });
  });

  it('is made for a copy too, which starts with no history and no first publication', async () => {
    const { documentId } = await articles.create({
      data: { headline: 'Original' },
      status: 'published',
    });
    const { entries } = await articles.clone({ documentId, data: {} });
    expect(entries).toMatchObject([{ slug: 'original-2', firstPublishedAt: null }]);
  });
});

describe('slugHistory', () => {
  it('keeps the slugs under which an article was public, and only those', async () => {
    const { documentId } = await articles.create({ data: { headline: 'Slug one' } });
    const history = async () => (await stored(documentId)).slugHistory ?? [];

    await articles.update({ documentId, data: { slug: 'never-public' } });
    await articles.update({ documentId, data: { slug: 'first-public' } });
    await articles.publish({ documentId });
    expect(await history()).toEqual([]);

    await articles.update({ documentId, data: { slug: 'second-public' } });
    expect(await history()).toEqual([]);
    await articles.publish({ documentId });
    expect(await history()).toEqual(['first-public']);

    await articles.unpublish({ documentId });
    await articles.update({ documentId, data: { slug: 'third-public' }, status: 'published' });
    expect(await history()).toEqual(['first-public', 'second-public']);
    expect((await stored(documentId, { status: 'published' })).slugHistory).toEqual([
      'first-public',
      'second-public',
    ]);

    await articles.update({ documentId, data: { slug: 'first-public' }, status: 'published' });
    expect(await history()).toEqual(['second-public', 'third-public']);
  });
});

describe("a related link's title, by which the desk finds it", () => {
  const titleOf = async (documentId: string) => (await links.findOne({ documentId }))?.title;

  it("is its own wording, else its target's headline, else its address", async () => {
    const article = await articles.create({ data: { headline: 'Named by its headline' } });
    const { documentId } = await links.create({ data: { article: article.documentId } });
    expect(await titleOf(documentId)).toBe('Named by its headline');
    await links.update({ documentId, data: { headline: 'Own wording' } });
    expect(await titleOf(documentId)).toBe('Own wording');
    await links.update({ documentId, data: { headline: '' } });
    await articles.update({ documentId: article.documentId, data: { headline: 'Renamed' } });
    expect(await titleOf(documentId)).toBe('Renamed');

    const address = await links.create({ data: { url: 'https://example.org/title' } });
    expect(await titleOf(address.documentId)).toBe('https://example.org/title');
  });
});

describe("an article's JSON fields", () => {
  it("are read where the content manager's JSON input sends text, and '' empties them", async () => {
    const correction = { correctionType: 'update', text: 'New.', date: '2026-11-23' };
    const { documentId } = await articles.create({
      data: {
        headline: 'JSON as text',
        keywords: '["harbour", "weather"]',
        corrections: JSON.stringify([correction]),
        leadImageUse: '{"caption":"c"}',
      },
    });
    expect(await stored(documentId)).toMatchObject({
      keywords: ['harbour', 'weather'],
      corrections: [correction],
      leadImageUse: { caption: 'c' },
    });

    await articles.update({ documentId, data: { keywords: '', corrections: '' } });
    expect(await stored(documentId)).toMatchObject({ keywords: null, corrections: null });
    await expect(
      articles.update({ documentId, data: { keywords: 'harbour, weather' } }),
    ).rejects.toThrow('keywords must be a list, such as ["harbour", "weather"]');
  });
});

describe('a related link', () => {
  it('keeps its article when the version that Strapi tied it to goes', async () => {
    const { documentId } = await articles.create({ data: { headline: 'Two versions' } });
    await articles.update({ documentId, locale: 'fr', data: { headline: 'Deux versions' } });
    const link = await links.create({ data: { article: documentId } });
    await articles.delete({ documentId, locale: 'en' });

    await links.update({ documentId: link.documentId, data: { linkPrefix: 'Read also' } });
    expect(
      await links.findOne({ documentId: link.documentId, populate: { article: true } }),
    ).toMatchObject({ linkPrefix: 'Read also', article: { documentId, locale: 'fr' } });
    await expect(links.create({ data: { article: { documentId, locale: 'fr' } } })).rejects.toThrow(
      'There is a related link to this target already: "Deux versions". Use that one.',
    );
    await expect(
      links.update({ documentId: link.documentId, data: { article: null } }),
    ).rejects.toThrow('A related link needs a target');
  });

  it("takes nothing from a caller that is the plugin's to keep", async () => {
    const link = await links.create({
      data: { url: 'https://example.org/kept', health: 'broken', targetKey: 'x', title: 'y' },
    });
    expect(link).toMatchObject({ health: 'unchecked' });
    const kept = await links.findOne({ documentId: link.documentId });
    expect(kept).toMatchObject({ title: 'https://example.org/kept' });
    expect(kept?.targetKey).toMatch(/^url:/);
  });
});

describe('a write that fails', () => {
  it('leaves nothing behind', async () => {
    const rows = () => site.strapi.db.query(ARTICLE).count();
    const formerSlugs = () => site.strapi.db.query(FORMER_SLUG).count();
    const { documentId } = await articles.create({
      data: { headline: 'Whole or not at all', slug: 'whole' },
      status: 'published',
    });
    await articles.update({ documentId, data: { slug: 'whole-2' } });
    const before = [await rows(), await formerSlugs(), await stored(documentId)];

    const failing = site.strapi.db.lifecycles.subscribe({
      models: [FORMER_SLUG],
      afterCreate() {
        throw new Error('the disk is full');
      },
    });
    await expect(articles.publish({ documentId })).rejects.toThrow('the disk is full');
    failing();

    expect([await rows(), await formerSlugs(), await stored(documentId)]).toEqual(before);
    expect((await stored(documentId, { status: 'published' })).slug).toBe('whole');
  });
});
