import fc from 'fast-check';
import { rebuilding } from '../../server/src/services/article/references/rebuild';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  ARTICLE,
  bullets,
  type Documents,
  documents,
  imageBlock,
  type Json,
  paragraph,
  readyPicture,
  RELATED_LINK,
} from '../site/content';
import { indexAndStories } from '../site/references';

/** The index of references, held against the stories after writes of every kind. */

const REFERENCE = 'plugin::newsroom.reference';
const LOCALES = ['en', 'fr'];

type Picture = Awaited<ReturnType<typeof readyPicture>>;

let site: Site;
let articles: Documents;
let picture: Picture;
let links: string[];

jest.setTimeout(240_000);

beforeAll(async () => {
  site = await bootSite({ newsroom: { ...GATE_OFF, links: { protect: 'off' } } });
  articles = documents(site.strapi, ARTICLE);
  picture = await readyPicture(site.strapi);
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  links = [];
  for (const name of ['a', 'b', 'c']) {
    const link = await documents(site.strapi, RELATED_LINK).create({
      data: { url: `https://example.org/${name}` },
    });
    links.push(link.documentId);
  }
});

afterAll(() => site.stop());

async function expectAgreement(): Promise<void> {
  const { index, stories } = await indexAndStories(site.strapi);
  expect(index).toEqual(stories);
}

const block = fc.oneof(
  fc.constant({ kind: 'text' as const }),
  fc.constant({ kind: 'picture' as const }),
  fc.constant({ kind: 'stock' as const }),
  fc.record({ kind: fc.constant('bullet' as const), link: fc.nat(2) }),
  fc.constant({ kind: 'unlinked' as const }),
);

type Block = typeof block extends fc.Arbitrary<infer Value> ? Value : never;

function bodyOf(blocks: Block[]): Json[] {
  return blocks.map((one) => {
    switch (one.kind) {
      case 'text':
        return paragraph('Words.');
      case 'picture':
        return imageBlock(picture, { documentId: picture.documentId });
      case 'stock':
        return imageBlock(picture);
      case 'bullet':
        return bullets({ words: 'Also', relatedLink: links[one.link] });
      case 'unlinked':
        return bullets({ words: 'Not known yet' });
    }
  }) as Json[];
}

const content = fc.record({
  body: fc.array(block, { maxLength: 4 }),
  lead: fc.boolean(),
  panel: fc.subarray([0, 1, 2]),
  embargo: fc.constantFrom(null, '2030-01-01T00:00:00.000Z'),
});

const write = fc.record({
  action: fc.constantFrom(
    ...(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'clone', 'delete'] as const),
    ...(['lead picture of a row', 'bulk update', 'delete locale'] as const),
  ),
  story: fc.nat(3),
  locale: fc.constantFrom(...LOCALES, '*'),
  content,
});

type Write = typeof write extends fc.Arbitrary<infer Value> ? Value : never;

async function carryOut(known: string[], { action, story, locale, content: asked }: Write) {
  const { body, lead, panel, embargo } = asked;
  const data = {
    headline: 'A story',
    body: bodyOf(body),
    leadImage: lead ? picture.id : null,
    relatedLinks: panel.map((index) => links[index]),
    embargoedUntil: embargo,
  };
  const documentId = known[story % Math.max(known.length, 1)];
  const one = locale === '*' ? 'en' : locale;
  const query = site.strapi.db.query(ARTICLE);
  if (action === 'create' || documentId === undefined) {
    known.push((await articles.create({ locale: one, data })).documentId);
    return;
  }
  switch (action) {
    case 'update':
      await articles.update({ documentId, locale: one, data });
      return;
    case 'publish':
    case 'unpublish':
    case 'discardDraft':
    case 'delete':
      await articles[action]({ documentId, locale });
      return;
    case 'clone': {
      const { entries } = await articles.clone({ documentId, data: {} });
      known.push(...entries.slice(0, 1).map((entry) => entry.documentId));
      return;
    }
    case 'lead picture of a row': {
      const row = await query.findOne({ select: ['id'], where: { documentId } });
      if (row) {
        await query.update({ where: { id: row.id }, data: { leadImage: data.leadImage } });
      }
      return;
    }
    case 'bulk update':
      await query.updateMany({ where: { documentId }, data: { embargoedUntil: embargo } });
      return;
    case 'delete locale':
      await query.deleteMany({ where: { documentId, locale: one } });
      return;
  }
}

it('says what the stories say after any sequence of writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 3, maxLength: 10 }), async (writes) => {
      const known: string[] = [];
      for (const one of writes) {
        // What Strapi refuses changes nothing, in the index either.
        await carryOut(known, one).catch(() => undefined);
        await expectAgreement();
      }
    }),
    { numRuns: 25 },
  );
});

it('keeps nothing of a write that is rolled back', async () => {
  const before = await indexAndStories(site.strapi);
  const body = bodyOf([{ kind: 'picture' }, { kind: 'bullet', link: 0 }]);
  await expect(
    site.strapi.db.transaction(async () => {
      await articles.create({ data: { headline: 'Never there', body } });
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await indexAndStories(site.strapi)).toEqual(before);
});

it('forgets a deleted file as lead picture, and a deleted link in the panel', async () => {
  const lead = await readyPicture(site.strapi);
  const link = await documents(site.strapi, RELATED_LINK).create({
    data: { url: 'https://example.org/short-lived' },
  });
  const { documentId } = await articles.create({
    data: { headline: 'Loses both', leadImage: lead.id, relatedLinks: [link.documentId] },
  });
  const pathsOf = async () => {
    const rows: Array<{ path: string }> = await site.strapi.db
      .query(REFERENCE)
      .findMany({ where: { storyDocumentId: documentId }, orderBy: { id: 'asc' } });
    return rows.map(({ path }) => path);
  };
  expect(await pathsOf()).toEqual(['leadImage', 'relatedLinks.0']);
  await site.strapi.plugin('upload').service('upload').remove(lead);
  await documents(site.strapi, RELATED_LINK).delete({ documentId: link.documentId });
  expect(await pathsOf()).toEqual([]);
  await expectAgreement();
});

it('is made anew from the stories, as often as one likes', async () => {
  await articles.create({
    data: { headline: 'In the index', body: bodyOf([{ kind: 'picture' }, { kind: 'unlinked' }]) },
  });
  const { index } = await indexAndStories(site.strapi);
  const { connection, metadata } = site.strapi.db;
  const table = metadata.get(REFERENCE).tableName;
  await connection(table).where({ kind: 'picture' }).delete();
  await connection(table).limit(1).insert({
    document_id: 'of-nobody',
    story_type: ARTICLE,
    story_document_id: 'gone',
    story_locale: 'en',
    story_status: 'draft',
    kind: 'link',
    path: 'body.0',
  });
  const rebuild = rebuilding(site.strapi);
  let seen = 0;
  const options = { onStories: (count: number) => (seen += count), isStopped: () => false };
  expect(await rebuild.run(options)).toBe(true);
  expect(seen).toBe(await rebuild.total());
  expect((await indexAndStories(site.strapi)).index).toEqual(index);
  expect(await rebuild.run(options)).toBe(true);
  expect((await indexAndStories(site.strapi)).index).toEqual(index);
});

it('goes on where it was stopped, after what was written since', async () => {
  const { connection, metadata } = site.strapi.db;
  const rows = Array.from({ length: 150 }, (_row, number) => ({
    ...{ documentId: `many-${number}`, headline: `Many ${number}`, slug: `many-${number}` },
    ...{ locale: 'en', body: bodyOf([{ kind: 'unlinked' }]) },
  }));
  await site.strapi.db.query(ARTICLE).createMany({ data: rows });
  const { index } = await indexAndStories(site.strapi);
  await connection(metadata.get(REFERENCE).tableName).delete();
  const rebuild = rebuilding(site.strapi);
  const total = await rebuild.total();
  let seen = 0;
  const onStories = (count: number) => (seen += count);
  const stop = { onStories, isStopped: () => seen > 0, resumes: true };
  expect(await rebuild.run(stop)).toBe(false);
  expect(seen).toBe(100);

  const [first] = await connection('newsroom_articles')
    .orderBy('id')
    .limit(1)
    .select('document_id');
  await articles.update({ documentId: first.document_id, data: { headline: 'Written since' } });
  seen = 0;
  expect(await rebuild.run({ ...stop, isStopped: () => false })).toBe(true);
  expect(seen).toBe(total - 100 + 1);
  expect(sorted((await indexAndStories(site.strapi)).index)).toEqual(sorted(index));
  seen = 0;
  await rebuild.run({ ...stop, isStopped: () => false });
  expect(seen).toBe(total);
});

function sorted(rows: unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
