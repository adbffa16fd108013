import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { bootSite, type Site } from '../site/boot';
import { apiToken, type Document, documents, IMAGE_CREDIT, type Json } from '../site/content';
import {
  alt,
  iim,
  jpegWith,
  museumPicture,
  pictureIn,
  plainJpeg,
  seq,
  simple,
  xmp,
} from '../site/picture-file';
import { administratorJwt } from '../site/ways-in';

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await bootSite();
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-metadata-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await site.stop();
});

afterEach(() => jest.restoreAllMocks());

interface LibraryFile extends Json {
  id: number;
  documentId: string;
  name: string;
  caption: string | null;
  alternativeText: string | null;
}

interface Upload {
  upload(input: object, options?: object): Promise<LibraryFile[]>;
  replace(id: number, input: object, options?: object): Promise<LibraryFile>;
}

function uploads(): Upload {
  return site.strapi.plugin('upload').service('upload') as unknown as Upload;
}

let count = 0;

/** A file as the upload plugin gets it: on the disk, for a while. */
async function incoming(content: Buffer | Promise<Buffer>, name?: string) {
  count += 1;
  const originalFilename = name ?? `picture-${count}.jpg`;
  const filepath = path.join(folder, `${count}`);
  const bytes = await content;
  await writeFile(filepath, bytes);
  return { filepath, originalFilename, mimetype: 'image/jpeg', size: bytes.length };
}

async function upload(content: Buffer | Promise<Buffer>, fileInfo: Json = {}, name?: string) {
  const files = await incoming(content, name);
  const [file] = await uploads().upload({ data: { fileInfo }, files });
  return file as LibraryFile;
}

async function replace(file: LibraryFile, content: Buffer | Promise<Buffer>, fileInfo?: Json) {
  const data = fileInfo ? { fileInfo } : {};
  return uploads().replace(file.id, { data, file: await incoming(content, file.name) });
}

async function creditOf(file: { documentId: string }): Promise<Json | null> {
  return site.strapi.db.query(IMAGE_CREDIT).findOne({ where: { imageKey: file.documentId } });
}

async function fileNow(file: { id: number }): Promise<LibraryFile> {
  return site.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
}

/** What the plugin tells the log, each line without its sender. */
function watchLog(strapi: Core.Strapi): string[] {
  const lines: string[] = [];
  jest.spyOn(strapi.log, 'warn').mockImplementation(((line: unknown) => {
    lines.push(String(line));
    return strapi.log;
  }) as never);
  return lines;
}

const AGENCY = xmp(
  [
    simple('photoshop:Credit', 'Ada Example / Example Pictures'),
    seq('dc:creator', 'Ada Example'),
    alt('dc:description', 'Ships at a quay.'),
    alt('Iptc4xmpCore:AltTextAccessibility', 'Two ships and a crane.'),
    simple('photoshop:Instructions', 'Ask before cropping.'),
    simple('xmpRights:WebStatement', 'https://pictures.example/terms'),
  ].join(''),
);

const AGENCY_CREDIT = {
  creditText: 'Ada Example / Example Pictures',
  creator: 'Ada Example',
  edNote: 'Ask before cropping.',
  license: 'https://pictures.example/terms',
  toBeChecked: false,
};

describe('an upload', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'of a %s file has its credit, its caption and its alternative text before anyone types',
    async (format) => {
      const file = await upload(pictureIn(format, { packet: AGENCY }), {}, `ships.${format}`);
      expect(file).toMatchObject({
        caption: 'Ships at a quay.',
        alternativeText: 'Two ships and a crane.',
      });
      expect(await creditOf(file)).toMatchObject(AGENCY_CREDIT);
    },
  );

  it('is encoded anew by Strapi, which drops what was read', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    const stored = path.join(site.strapi.dirs.static.public, String(file.url));
    const { readPictureFile } =
      await import('../../server/src/services/pictures/read-picture-file');
    expect((await readPictureFile(stored))?.fields).toEqual({});
  });

  it('keeps the words that its caller gave', async () => {
    const words = { caption: 'My own words.', alternativeText: 'A quay.' };
    expect(await upload(jpegWith({ xmp: AGENCY }), words)).toMatchObject(words);
    expect(await upload(jpegWith({ xmp: AGENCY }), { ...words, caption: '' })).toMatchObject({
      caption: 'Ships at a quay.',
      alternativeText: 'A quay.',
    });
  });

  it('takes no file name for an alternative text', async () => {
    const info = { name: 'IMG_0042.jpg', alternativeText: 'IMG_0042.jpg' };
    expect((await upload(jpegWith({ xmp: AGENCY }), info)).alternativeText).toBe(
      'Two ships and a crane.',
    );
  });

  it('of several files gives each its own', async () => {
    const files = [
      await incoming(jpegWith({ xmp: xmp(simple('photoshop:Credit', 'First')) })),
      await incoming(plainJpeg()),
      await incoming(jpegWith({ iim: iim(['2:110', 'Third'], ['2:120', 'The third.']) })),
    ];
    const infos = [{ caption: 'One' }, { name: 'two.jpg' }];
    const uploaded = await uploads().upload({ data: { fileInfo: infos }, files });
    const credits = await Promise.all(uploaded.map(creditOf));
    expect(credits.map((credit) => credit?.creditText)).toEqual(['First', undefined, 'Third']);
    expect(uploaded.map(({ caption }) => caption ?? null)).toEqual(['One', null, 'The third.']);
    expect(uploaded[1]?.name).toBe('two.jpg');
  });

  it('of many at a time gives each its own', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Agency ${index}`);
    const files = await Promise.all(
      names.map((name) => upload(jpegWith({ xmp: xmp(simple('photoshop:Credit', name)) }))),
    );
    const credits = await Promise.all(files.map(creditOf));
    expect(credits.map((credit) => credit?.creditText)).toEqual(names);
  });

  it('without a credit line is credited to its source and is to be checked', async () => {
    const file = await upload(museumPicture('dust-bowl-home'), {}, 'dust-bowl-home.jpg');
    expect(await creditOf(file)).toMatchObject({
      creditText: 'The J. Paul Getty Museum, Los Angeles',
      creator: 'Dorothea Lange',
      source: 'The J. Paul Getty Museum, Los Angeles',
      usageTerms: 'http://www.getty.edu/legal/image_request/',
      toBeChecked: true,
    });
  });

  it('of a picture that names nobody, or of no picture, makes no credit', async () => {
    const before = await site.strapi.db.query(IMAGE_CREDIT).count();
    const named = await upload(jpegWith({ xmp: xmp(alt('dc:description', 'A quay.')) }));
    expect(named.caption).toBe('A quay.');
    await upload(plainJpeg());
    const files = {
      ...(await incoming(Buffer.from('Words'), 'words.txt')),
      mimetype: 'text/plain',
    };
    await uploads().upload({ data: {}, files });
    expect(await site.strapi.db.query(IMAGE_CREDIT).count()).toBe(before);
  });

  it('that Strapi refuses leaves nothing behind', async () => {
    const before = await site.strapi.db.query(IMAGE_CREDIT).count();
    await expect(upload(jpegWith({ xmp: AGENCY }), {}, 'a<b.jpg')).rejects.toThrow('File name');
    expect(await site.strapi.db.query(IMAGE_CREDIT).count()).toBe(before);
  });

  it('that is undone with a transaction around it takes its credit along', async () => {
    const files = await incoming(jpegWith({ xmp: AGENCY }));
    let imageKey = '';
    await expect(
      site.strapi.db.transaction(async () => {
        const [file] = await uploads().upload({ data: {}, files });
        imageKey = file?.documentId ?? '';
        expect(await creditOf({ documentId: imageKey })).toMatchObject(AGENCY_CREDIT);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await creditOf({ documentId: imageKey })).toBeNull();
  });

  it.each([false, true])(
    'is there although its credit could not be made (inside a transaction: %s)',
    async (isInside) => {
      const lines = watchLog(site.strapi);
      const files = await incoming(jpegWith({ xmp: AGENCY }), 'ships\n.jpg'.replace('\n', ''));
      const stop = refuseCredits();
      const run = () => uploads().upload({ data: {}, files });
      try {
        const [file] = await (isInside ? site.strapi.db.transaction(run) : run());
        expect(await fileNow(file as LibraryFile)).toMatchObject({ caption: 'Ships at a quay.' });
        expect(await creditOf(file as LibraryFile)).toBeNull();
      } finally {
        stop();
      }
      expect(lines).toEqual(['[newsroom] The metadata of "ships.jpg" could not be kept: no room']);
    },
  );

  it('by an administrator, over HTTP, makes the credit theirs', async () => {
    const jwt = await administratorJwt(site);
    const answer = await site.http
      .post('/upload')
      .set('Authorization', `Bearer ${jwt}`)
      .attach('files', await jpegWith({ xmp: AGENCY }), 'ships.jpg')
      .field('fileInfo', JSON.stringify({ name: 'ships.jpg', caption: '', alternativeText: '' }));
    expect(answer.status).toBe(201);
    const [file] = answer.body as LibraryFile[];
    expect(file).toMatchObject({ caption: 'Ships at a quay.' });
    const credit = await documents(site.strapi, IMAGE_CREDIT).findMany({
      filters: { imageKey: file?.documentId },
      populate: ['createdBy', 'updatedBy', 'image'],
    });
    expect(credit).toMatchObject([
      {
        ...AGENCY_CREDIT,
        createdBy: { email: 'editor@example.org' },
        updatedBy: { email: 'editor@example.org' },
        image: { id: file?.id },
      },
    ]);
  });

  it('over the content API says nothing of what is private', async () => {
    const token = await apiToken(site.strapi, 'full-access');
    const uploaded = await site.http
      .post('/api/upload')
      .set('Authorization', `Bearer ${token}`)
      .attach('files', await jpegWith({ xmp: AGENCY }), 'ships.jpg');
    expect(uploaded.status).toBe(201);
    const { status, body } = await site.http
      .get('/api/newsroom/image-credits?sort=createdAt:desc&pagination[limit]=1')
      .set('Authorization', `Bearer ${token}`);
    expect(status).toBe(200);
    const [credit] = body.data as Document[];
    expect(credit).toMatchObject({ creditText: 'Ada Example / Example Pictures' });
    for (const key of ['edNote', 'toBeChecked', 'fileMetadata', 'imageKey']) {
      expect(credit).not.toHaveProperty(key);
    }
  });
});

describe('a replaced file', () => {
  const NEW = xmp(
    [
      simple('photoshop:Credit', 'Bo Example / Other Pictures'),
      seq('dc:creator', 'Bo Example'),
      alt('dc:description', 'A train.'),
    ].join(''),
  );

  it('changes what still holds the words of the old one', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    expect(await replace(file, jpegWith({ xmp: NEW }))).toMatchObject({
      caption: 'A train.',
      alternativeText: null,
    });
    expect(await creditOf(file)).toMatchObject({
      creditText: 'Bo Example / Other Pictures',
      creator: 'Bo Example',
      edNote: null,
      license: null,
      toBeChecked: false,
    });
  });

  it('leaves what an editor wrote, and has it checked', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    await edit(file, { creditText: 'A. Example', usageTerms: 'Ours for a year' });
    const caption = 'Two ships at the eastern quay.';
    await uploads().replace(file.id, {
      data: { fileInfo: { name: file.name, caption, alternativeText: file.alternativeText } },
      file: await incoming(jpegWith({ xmp: NEW }), file.name),
    });
    expect(await fileNow(file)).toMatchObject({ caption, alternativeText: null });
    expect(await creditOf(file)).toMatchObject({
      creditText: 'A. Example',
      creator: 'Bo Example',
      usageTerms: 'Ours for a year',
      toBeChecked: true,
    });
  });

  it('that says the same changes nothing, not even a mark that an editor took away', async () => {
    const file = await upload(museumPicture('nagasaki-boats'), {}, 'boats.jpg');
    await edit(file, { toBeChecked: false, creditText: 'Getty Museum' });
    const before = await creditOf(file);
    await replace(file, museumPicture('nagasaki-boats'));
    expect(await creditOf(file)).toEqual(before);
  });

  it('that says nothing leaves all words, and has them checked', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    const replaced = await replace(file, plainJpeg());
    expect(replaced).toMatchObject({ caption: 'Ships at a quay.' });
    expect(await creditOf(file)).toMatchObject({ ...AGENCY_CREDIT, toBeChecked: true });
    await replace(file, jpegWith({ xmp: NEW }));
    expect(await fileNow(file)).toMatchObject({ caption: 'A train.' });
    expect(await creditOf(file)).toMatchObject({
      creditText: 'Bo Example / Other Pictures',
      toBeChecked: false,
    });
  });

  it('that names nobody leaves the credit line, and has it checked, until one does', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    await replace(file, jpegWith({ xmp: xmp(alt('dc:description', 'A train.')) }));
    expect(await creditOf(file)).toMatchObject({
      creditText: 'Ada Example / Example Pictures',
      creator: null,
      toBeChecked: true,
    });
    await replace(file, jpegWith({ xmp: NEW }));
    expect(await creditOf(file)).toMatchObject({
      creditText: 'Bo Example / Other Pictures',
      toBeChecked: false,
    });
  });

  it('of a picture without a credit makes one', async () => {
    const file = await upload(plainJpeg(), { caption: 'Mine.' });
    await replace(file, jpegWith({ xmp: NEW }));
    expect(await creditOf(file)).toMatchObject({ creditText: 'Bo Example / Other Pictures' });
    expect(await fileNow(file)).toMatchObject({ caption: 'Mine.' });
  });

  it('that Strapi refuses changes nothing', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    const before = [await creditOf(file), await fileNow(file)];
    await expect(replace({ ...file, name: 'a<b.jpg' }, jpegWith({ xmp: NEW }))).rejects.toThrow(
      'File name',
    );
    expect([await creditOf(file), await fileNow(file)]).toEqual(before);
  });
});

describe('a credit', () => {
  it('that an editor saves is not marked again', async () => {
    const file = await upload(museumPicture('allium-oreophilum'), {}, 'onion.jpg');
    await edit(file, { toBeChecked: false });
    await edit(file, { creditText: 'Karl Blossfeldt / Getty Museum' });
    expect(await creditOf(file)).toMatchObject({ toBeChecked: false });
  });

  it('takes what the file said from nobody but the file', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    await edit(file, { fileMetadata: { creditText: 'Forged' } });
    expect((await creditOf(file))?.fileMetadata).toMatchObject({
      creditText: 'Ada Example / Example Pictures',
      caption: 'Ships at a quay.',
    });
  });

  it('that moves to another picture forgets what the file of the first one said', async () => {
    const file = await upload(jpegWith({ xmp: AGENCY }));
    const other = await upload(plainJpeg());
    await edit(file, { image: other.id });
    expect(await creditOf(other)).toMatchObject({ fileMetadata: null });
  });
});

describe('broken metadata', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${AGENCY}`;
  const cases: Array<[string, () => Promise<Buffer>, string]> = [
    [
      'an entity bomb',
      () => jpegWith({ xmp: bomb }),
      'the XMP is not valid: it holds a document type',
    ],
    [
      'XMP of 20 MB',
      () => pictureIn('webp', { packet: AGENCY.replace('<dc:', `<!--${'x'.repeat(20e6)}--><dc:`) }),
      'the XMP is larger than 512 KB',
    ],
    [
      'IIM with a wrong length',
      () => jpegWith({ iim: Buffer.from([0x1c, 2, 80, 0x7f, 0xff, 65]) }),
      'the IIM is not valid',
    ],
    [
      'EXIF that is none',
      () => jpegWith({ exif: Buffer.from('nothing of the kind') }),
      'the EXIF is not valid',
    ],
  ];

  it.each(cases)(
    'by %s does not stop an upload, and is logged once',
    async (_name, make, reason) => {
      const lines = watchLog(site.strapi);
      const file = await upload(make(), {}, 'ships.jpg');
      expect(await creditOf(file)).toBeNull();
      expect(lines).toEqual([
        `[newsroom] Not all metadata of "ships.jpg" could be read: ${reason}`,
      ]);
    },
  );

  it('in a PNG file with the name of a JPEG file is none', async () => {
    const file = await upload(pictureIn('png', { packet: AGENCY }), {}, 'ships.jpg');
    expect(await creditOf(file)).toMatchObject(AGENCY_CREDIT);
  });

  it('that would run is text, or is left out', async () => {
    const script = '<script>alert(1)</script>';
    const packet = xmp(
      [
        `<photoshop:Credit><![CDATA[${script}]]></photoshop:Credit>`,
        simple('xmpRights:WebStatement', 'javascript:alert(1)'),
      ].join(''),
    );
    const file = await upload(jpegWith({ xmp: packet }));
    expect(await creditOf(file)).toMatchObject({ creditText: script, license: null });
  });

  it('of 10,000 characters fits its column', async () => {
    const packet = xmp(simple('photoshop:Credit', 'x'.repeat(10_000)));
    const credit = await creditOf(await upload(jpegWith({ xmp: packet })));
    expect(credit).toMatchObject({ creditText: `${'x'.repeat(254)}…`, toBeChecked: true });
  });

  it('leaves no file open and none behind', async () => {
    const open = () => readdir('/proc/self/fd').catch(() => []);
    await upload(jpegWith({ xmp: bomb }));
    const before = (await open()).length;
    for (let index = 0; index < 5; index += 1) {
      await upload(jpegWith({ xmp: bomb }));
    }
    expect((await open()).length).toBeLessThan(before + 5);
  });
});

async function edit(file: { documentId: string }, data: Json) {
  const credit = await creditOf(file);
  const documentId = String(credit?.documentId);
  await documents(site.strapi, IMAGE_CREDIT).update({ documentId, data });
}

/** Lets the database refuse credits, as when it is full. */
function refuseCredits(): () => void {
  const stop = site.strapi.db.lifecycles.subscribe({
    models: [IMAGE_CREDIT],
    beforeCreate() {
      throw new Error('no room');
    },
  });
  return stop;
}
