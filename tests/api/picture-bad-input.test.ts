import type { Response } from 'supertest';
import { bootSite, type Site } from '../site/boot';
import { apiToken, documents, IMAGE_CREDIT, type Json, type MediaFile } from '../site/content';
import { exifBlock, iim, jpegWith, pictureIn, plainJpeg, simple, xmp } from '../site/picture-file';
import { type Uploads, uploadsOf } from '../site/uploads';

let site: Site;
let uploads: Uploads;
let token: string;

beforeAll(async () => {
  site = await bootSite();
  uploads = await uploadsOf(site.strapi);
  token = await apiToken(site.strapi, 'full-access');
});

afterAll(async () => {
  await uploads.clear();
  await site.stop();
});

afterEach(() => jest.restoreAllMocks());

/** A file somebody sends, and the credit that comes of it: null for none. */
type Case = [name: string, make: () => Promise<Buffer>, credit: Json | null];

const AGENCY = xmp(simple('photoshop:Credit', 'Agency'));
const ARTIST = 315;
const SUB_DIRECTORY = 0x8769;

const CASES: Case[] = [
  [
    'a JPEG cut inside its metadata',
    async () => (await jpegWith({ xmp: AGENCY })).subarray(0, 300),
    null,
  ],
  [
    'a JPEG cut inside its picture',
    async () => (await jpegWith({ xmp: AGENCY })).subarray(0, -200),
    null,
  ],
  [
    'XMP of 20 MB',
    () =>
      pictureIn('webp', {
        packet: AGENCY.replace('<photoshop:', `<!--${'x'.repeat(20e6)}--><photoshop:`),
      }),
    null,
  ],
  [
    'an entity bomb in the XMP',
    () => jpegWith({ xmp: `${entityBomb()}${xmp(simple('photoshop:Credit', '&lol9;'))}` }),
    null,
  ],
  [
    'a script in the credit',
    () =>
      jpegWith({ xmp: xmp(simple('photoshop:Credit', '&lt;script&gt;alert(1)&lt;/script&gt;')) }),
    { creditText: '<script>alert(1)</script>' },
  ],
  [
    'control characters and a right-to-left override in the credit',
    () =>
      jpegWith({
        iim: iim(['1:90', Buffer.from([0x1b, 0x25, 0x47])], ['2:110', 'Age\u0000nc\u001by\u202e']),
      }),
    { creditText: expect.stringMatching(/^[^\p{Cc}\u202e]+$/u) },
  ],
  [
    'IIM with a wrong length',
    () => jpegWith({ iim: Buffer.from([0x1c, 2, 110, 0x7f, 0xff, 65]) }),
    null,
  ],
  [
    'IIM of an extended length that is a lie',
    () => jpegWith({ iim: Buffer.from([0x1c, 2, 110, 0x80, 4, 0xff, 0xff, 0xff, 0xff, 65]) }),
    null,
  ],
  [
    'EXIF whose next directory is the first one',
    () => jpegWith({ exif: exifBlock({ [ARTIST]: 'Ada Example' }, 8) }),
    { creditText: 'Ada Example' },
  ],
  [
    'EXIF whose inner directory is the first one',
    () => jpegWith({ exif: loopingInside() }),
    { creditText: 'Ada Example' },
  ],
  [
    'a PNG with the name of a JPEG',
    () => pictureIn('png', { packet: AGENCY }),
    { creditText: 'Agency' },
  ],
  [
    'a credit of 10,000 characters',
    () => jpegWith({ xmp: xmp(simple('photoshop:Credit', 'x'.repeat(10_000))) }),
    { creditText: `${'x'.repeat(254)}…`, toBeChecked: true },
  ],
  [
    'a license that runs',
    () =>
      jpegWith({
        xmp: xmp(
          `${simple('photoshop:Credit', 'Agency')}${simple('xmpRights:WebStatement', 'javascript:alert(1)')}`,
        ),
      }),
    { creditText: 'Agency', license: null },
  ],
  ['no picture at all', async () => Buffer.from('<svg onload="alert(1)">'), null],
  ['an empty file', async () => Buffer.alloc(0), null],
];

describe.each(CASES)('%s', (_name, make, expected) => {
  it('over the content API is taken or refused as by Strapi alone', async () => {
    const content = await make();
    const ours = outcome(await send(content));
    readNothing();
    expect(ours).toEqual(outcome(await send(content)));
  });

  it('in place of another file is taken or refused as by Strapi alone', async () => {
    const content = await make();
    const [first, second] = [await uploads.upload(plainJpeg()), await uploads.upload(plainJpeg())];
    const ours = outcome(await send(content, first));
    readNothing();
    expect(ours).toEqual(outcome(await send(content, second)));
  });

  it('leaves clean words or none', async () => {
    const answer = await send(await make());
    if (answer.status !== 201) {
      expect(expected).toBeNull();
      return;
    }
    const [file] = answer.body as MediaFile[];
    const credit = await uploads.creditOf(file as MediaFile);
    expect(credit).toEqual(expected && expect.objectContaining(expected));
  });
});

describe('what Strapi gets from code', () => {
  it.each([
    ['a buffer', { buffer: Buffer.from('x') }],
    ['a stream', { stream: null }],
    ['a file that is gone', { filepath: '/nowhere/at/all.jpg' }],
    ['a folder', { filepath: '/' }],
  ])('as %s is taken or refused as by Strapi alone', async (_name, source) => {
    const file = { originalFilename: 'x.jpg', mimetype: 'image/jpeg', size: 1, ...source };
    const attempt = () =>
      uploads.uploadAll([file as never]).then(
        () => 'taken',
        (error: Error) => error.message,
      );
    const ours = await attempt();
    readNothing();
    expect(ours).toBe(await attempt());
  });
});

describe('a credit by hand', () => {
  it.each([
    ['a license that runs', { license: 'javascript:alert(1)' }, 400],
    ['10,000 characters', { creditText: 'x'.repeat(10_000) }, 400],
    ['no time as expiry', { expires: 'never' }, 400],
    ['an expiry in the year 0', { expires: '0000-01-01T00:00:00.000Z' }, 201],
  ])('with %s is answered, not broken', async (_name, data, status) => {
    const image = (await uploads.upload(plainJpeg())).id;
    const answer = await site.http
      .post('/api/newsroom/image-credits')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { image, creditText: 'Agency', ...data } });
    expect(answer.status).toBe(status);
    const made = await documents(site.strapi, IMAGE_CREDIT).findMany({
      filters: { image },
    } as never);
    expect(made).toHaveLength(status === 201 ? 1 : 0);
  });
});

function send(content: Buffer, instead?: MediaFile) {
  return site.http
    .post(instead ? `/api/upload?id=${instead.id}` : '/api/upload')
    .set('Authorization', `Bearer ${token}`)
    .attach('files', content, { filename: 'sent.jpg', contentType: 'image/jpeg' });
}

/** Strapi as it would be without the plugin. */
function readNothing(): void {
  const metadata = site.strapi.plugin('newsroom').service('picture-metadata') as unknown as {
    read(): Promise<null>;
  };
  jest.spyOn(metadata, 'read').mockResolvedValue(null);
}

/** What a caller can tell of an answer; the rest differs from one upload to the next. */
function outcome({ status, body }: Response) {
  const [file] = (Array.isArray(body) ? body : [body]) as Json[];
  return { status, error: body.error, mime: file?.mime, width: file?.width, size: file?.size };
}

function entityBomb(): string {
  const entities = Array.from({ length: 9 }, (_entity, index) => {
    const inner = index === 0 ? 'lol' : `&lol${index};`.repeat(10);
    return `<!ENTITY lol${index + 1} "${inner}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE lolz [${entities.join('')}]>`;
}

/** The artist, and an inner directory that is the one that it stands in. */
function loopingInside(): Buffer {
  const block = exifBlock({ [ARTIST]: 'Ada Example', [SUB_DIRECTORY]: 'xxxx' });
  const entry = block.indexOf(Buffer.from([0x87, 0x69]));
  block.writeUInt16BE(4, entry + 2);
  block.writeUInt32BE(1, entry + 4);
  block.writeUInt32BE(8, entry + 8);
  return block;
}
