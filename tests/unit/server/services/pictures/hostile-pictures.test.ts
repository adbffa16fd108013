import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { MAX_BYTES } from '#shared/domain/pictures/file/blocks';
import { type FileBytes, inMemory } from '#shared/domain/pictures/file/file-bytes';
import { readMetadataBlocks } from '#shared/domain/pictures/file/read-blocks';
import { readPictureFile } from '../../../../../server/src/services/pictures/read-picture-file';
import {
  exifBlock,
  iim,
  jpegWith,
  pictureIn,
  type PictureFormat,
  plainJpeg,
  plainPicture,
  segment,
  seq,
  simple,
  structure,
  xmp,
} from '../../../../site/picture-file';

const MB = 1024 * 1024;
const CREDIT = xmp(simple('photoshop:Credit', 'Example Pictures'));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-hostile-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(file: Buffer) {
  const filepath = path.join(folder, 'picture');
  await writeFile(filepath, file);
  return readPictureFile(filepath);
}

/** How much of a file is asked for at once at most, and in all. */
async function appetite(bytes: Buffer): Promise<{ most: number; all: number }> {
  const asked: number[] = [];
  const memory = inMemory(bytes);
  const file: FileBytes = {
    size: bytes.length,
    read(offset, length) {
      asked.push(length);
      return memory.read(offset, length);
    },
  };
  await readMetadataBlocks(file, (text) => text);
  return { most: Math.max(...asked), all: asked.reduce((sum, length) => sum + length, 0) };
}

function pngChunk(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(content.length);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, content, Buffer.alloc(4)]);
}

async function pngWith(chunk: Buffer, where: 'before' | 'behind' = 'before'): Promise<Buffer> {
  const png = await plainPicture().png().toBuffer();
  const at = where === 'before' ? 33 : png.length - 12;
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]);
}

async function webpWith(type: string, content: Buffer): Promise<Buffer> {
  const webp = await plainPicture().webp().toBuffer();
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([webp, header, content]);
}

/** A TIFF file whose directory has one entry many times: its value is cut off. */
function tiffOf(count: number, { tag, length }: { tag: number; length: number }): Buffer {
  const entry = Buffer.alloc(12);
  entry.writeUInt16LE(tag, 0);
  entry.writeUInt16LE(1, 2);
  entry.writeUInt32LE(length, 4);
  entry.writeUInt32LE(10, 8);
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0]);
  head.writeUInt16LE(count, 8);
  return Buffer.concat([head, ...Array.from({ length: count }, () => entry)]);
}

/** A HEIC file with one XMP item, which its directory locates many times. */
function heicOf(count: number, { extents, length }: { extents: number; length: number }): Buffer {
  const type = Buffer.from('mime\0application/rdf+xml\0');
  const item = heicBox('infe', Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), type]));
  const info = heicBox('iinf', Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 1]), item]));
  const location = Buffer.alloc(length > 0 ? 14 : 6);
  location.writeUInt16BE(1, 0);
  location.writeUInt16BE(extents, 4);
  if (length > 0) {
    location.writeUInt32BE(length, 10);
  }
  const head = Buffer.from([0, 0, 0, 0, length > 0 ? 0x44 : 0, 0, 0, 0]);
  head.writeUInt16BE(count, 6);
  const locations = heicBox(
    'iloc',
    Buffer.concat([head, ...Array.from({ length: count }, () => location)]),
  );
  return Buffer.concat([
    heicBox('ftyp', Buffer.from('heic\0\0\0\0')),
    heicBox('meta', Buffer.concat([Buffer.alloc(4), info, locations])),
    Buffer.alloc(length),
  ]);
}

function heicBox(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + content.length);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, content]);
}

function hugeXmp(): string {
  return xmp(`${simple('photoshop:Credit', 'Example')}<!--${'x'.repeat(20 * MB)}-->`);
}

describe('a huge XMP', () => {
  const KEYWORD = 'XML:com.adobe.xmp\0';
  const files: Array<[string, () => Promise<Buffer>]> = [
    ['PNG', () => pngWith(pngChunk('iTXt', Buffer.from(`${KEYWORD}\0\0\0\0${hugeXmp()}`)))],
    ['WebP', () => webpWith('XMP ', Buffer.from(hugeXmp()))],
    ['TIFF', () => pictureIn('tiff', { packet: hugeXmp() })],
    ['AVIF', () => pictureIn('avif', { packet: hugeXmp() })],
  ];

  it.each(files)('of 20 MB in a %s file is not even read', async (_name, make) => {
    const file = await make();
    expect(file.length).toBeGreaterThan(20 * MB);
    expect(await read(file)).toEqual({
      fields: {},
      toBeChecked: false,
      broken: [expect.stringMatching(/too l|larger/)],
    });
    const { most, all } = await appetite(file);
    expect(most).toBeLessThanOrEqual(MAX_BYTES.directory);
    expect(all).toBeLessThanOrEqual(MAX_BYTES.directory);
  });

  it('that is small only while compressed is given up at the limit', async () => {
    const packed = deflateSync(Buffer.from(hugeXmp()));
    expect(packed.length).toBeLessThan(64 * 1024);
    const chunk = pngChunk('zTXt', Buffer.concat([Buffer.from(`${KEYWORD}\0`), packed]));
    expect(await read(await pngWith(chunk))).toEqual({
      fields: {},
      toBeChecked: false,
      broken: ['the XMP is not valid, or larger than 512 KB'],
    });
  });

  it('that goes on in 320 segments of a JPEG file leaves the first one good', async () => {
    const id = 'http://ns.adobe.com/xmp/extension/\0';
    const extended = Array.from({ length: 320 }, () => segment(0xe1, id, Buffer.alloc(65_000)));
    const jpeg = await jpegWith({ xmp: CREDIT });
    const file = Buffer.concat([jpeg.subarray(0, 2), ...extended, jpeg.subarray(2)]);
    expect((await read(file))?.fields).toEqual({ creditText: 'Example Pictures' });
    expect((await appetite(file)).all).toBeLessThan(64 * 1024);
  });

  it('behind the picture of a PNG file is found where it is not huge', async () => {
    const chunk = pngChunk('iTXt', Buffer.from(`${KEYWORD}\0\0en\0XMP\0${CREDIT}`));
    expect((await read(await pngWith(chunk, 'behind')))?.fields).toEqual({
      creditText: 'Example Pictures',
    });
  });
});

describe('XMP that is made to hurt', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

  const manyAttributes = Array.from({ length: 4000 }, (_, index) => `a${index}=""`).join(' ');

  it.each([
    ['entities', `${bomb}${CREDIT.replace('Example Pictures', '&b;')}`, 'it holds a document type'],
    [
      'a file of the server',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${CREDIT}`,
      'it holds a document type',
    ],
    ['depth', '<a>'.repeat(15_000), 'it has too many elements'],
    ['breadth', `<a>${'<b/>'.repeat(15_000)}${'<b/>'}`, 'an element is not closed'],
    ['many attributes', `<a ${manyAttributes}/>`, 'an element has too many attributes'],
    ['wrong order', '<a><b></a></b>', 'an element is not closed'],
    ['no end', xmp('').slice(0, 300), 'an element is not closed'],
    ['no element', '&'.repeat(15_000), 'it holds no RDF'],
  ])('by %s is refused', async (_name, packet, reason) => {
    expect(await read(await jpegWith({ xmp: packet }))).toEqual({
      fields: {},
      toBeChecked: false,
      broken: [expect.stringContaining(reason)],
    });
  });

  it('and is damaged in one place says what stands in the others', async () => {
    const packet = xmp(
      [
        simple('xmpRights:UsageTerms', 'No use after May.'),
        '<dc:rights><rdf:Alt><rdf:li>© Example</rdf:Alt></dc:rights>',
        simple('photoshop:Credit', 'Example & Sons'),
      ].join(''),
    );
    expect(await read(await jpegWith({ xmp: packet }))).toEqual({
      fields: {
        usageTerms: 'No use after May.',
        copyrightNotice: '© Example',
        creditText: 'Example & Sons',
      },
      toBeChecked: false,
      broken: ['the XMP is not valid: an element is not closed'],
    });
  });

  it('an entity that is not defined stays as it is written', async () => {
    const packet = xmp(simple('photoshop:Credit', '&b; &amp; &#60;b&#x3e; &#0;'));
    expect((await read(await jpegWith({ xmp: packet })))?.fields.creditText).toBe('&b; & <b>');
  });

  it('keys of its own that JavaScript knows are nothing special', async () => {
    const packet = xmp(
      `<photoshop:__proto__>x</photoshop:__proto__><dc:constructor>x</dc:constructor>${simple('photoshop:Credit', 'Example')}`,
    );
    expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({
      creditText: 'Example',
    });
  });
});

describe('a block that is repeated a thousand times', () => {
  const REPEATS = 1000;
  const repeated = (part: Buffer) => Buffer.concat(Array.from({ length: REPEATS }, () => part));
  const plainExif = exifBlock({ 271: 'x'.repeat(19_999) });
  const webpChunk = Buffer.concat([Buffer.from('EXIF'), Buffer.alloc(4), plainExif]);
  webpChunk.writeUInt32LE(plainExif.length, 4);
  const files: Array<[string, () => Promise<Buffer>]> = [
    ['PNG', () => pngWith(repeated(pngChunk('eXIf', plainExif)))],
    [
      'WebP',
      async () => Buffer.concat([await plainPicture().webp().toBuffer(), repeated(webpChunk)]),
    ],
    ['TIFF', () => Promise.resolve(tiffOf(REPEATS, { tag: 700, length: 400 * 1024 }))],
    ['HEIC', () => Promise.resolve(heicOf(REPEATS, { extents: 1, length: 200 * 1024 }))],
  ];

  it.each(files)('in a %s file is read once', async (_name, make) => {
    expect((await appetite(await make())).all).toBeLessThan(512 * 1024);
  });

  it('in a PNG file, compressed and too large, is decompressed once', async () => {
    const packed = deflateSync(Buffer.from(hugeXmp()));
    const chunk = pngChunk('zTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0'), packed]));
    let count = 0;
    await readMetadataBlocks(inMemory(await pngWith(repeated(chunk))), () => {
      count += 1;
      throw new Error('too large');
    });
    expect(count).toBe(1);
  });
});

it('an item of a HEIC file whose 65,535 parts take no bytes is not read', async () => {
  const file = heicOf(4000, { extents: 0xffff, length: 0 });
  expect(await read(file)).toEqual({
    fields: {},
    toBeChecked: false,
    broken: ['the XMP is too large'],
  });
});

describe('a text', () => {
  const fieldsOf = async (...elements: string[]) =>
    (await read(await jpegWith({ xmp: xmp(elements.join('')) })))?.fields;

  it('with HTML in it is a text', async () => {
    const credit = '&lt;script&gt;alert(1)&lt;/script&gt; <![CDATA[<img onerror=alert(1)>]]>';
    expect(await fieldsOf(simple('photoshop:Credit', credit))).toEqual({
      creditText: '<script>alert(1)</script> <img onerror=alert(1)>',
    });
  });

  it('of 10,000 characters is cut to what its column holds, and is to be checked', async () => {
    const packet = xmp(simple('photoshop:Credit', '😀'.repeat(5000)));
    const embeddedMetadata = await read(await jpegWith({ xmp: packet }));
    expect(embeddedMetadata).toEqual({
      fields: { creditText: `${'😀'.repeat(127)}…` },
      toBeChecked: true,
      broken: [],
    });
  });

  it('loses control characters, and those that turn the reading direction round', async () => {
    const credit = `&#1;Example\u202e ${'\u0085'}Pict\u0007ures&#9;&#10; Ltd\ufeff`;
    expect(await fieldsOf(simple('photoshop:Credit', credit))).toEqual({
      creditText: 'Example Pictures Ltd',
    });
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://pictures.example/',
    '//pictures.example',
    'https://user:word@pictures.example/',
    `https://pictures.example/${'x'.repeat(2048)}`,
  ])('that should be an address and is %j is left out', async (address) => {
    const found = await fieldsOf(
      simple('photoshop:Credit', 'Example'),
      simple('xmpRights:WebStatement', address),
      structure('plus:Licensor', simple('plus:LicensorURL', address)),
    );
    expect(found).toEqual({ creditText: 'Example' });
  });

  it.each(['<b>', 'https://elsewhere.example/digitalCapture', 'a'.repeat(65), 'two words'])(
    'that should be a digital source type and is %j is left out',
    async (type) => {
      const property = 'Iptc4xmpExt:DigitalSourceType';
      const escaped = type.replace('<', '&lt;');
      expect(
        await fieldsOf(simple('photoshop:Credit', 'Example'), simple(property, escaped)),
      ).toEqual({
        creditText: 'Example',
      });
    },
  );
});

it('a list longer than any picture has is left out, and what stands beside it is not', async () => {
  const creators = seq('dc:creator', ...Array.from({ length: 501 }, (_, index) => `No ${index}`));
  const packet = xmp(creators + simple('photoshop:Credit', 'Example'));
  expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({ creditText: 'Example' });
});

it('of a dataset that stands there a thousand times the first fifty count', async () => {
  const names = Array.from(
    { length: 1000 },
    (_, index) => ['2:80', `${index}`] as [string, string],
  );
  const { creator } = (await read(await jpegWith({ iim: iim(...names) })))?.fields ?? {};
  expect(creator?.split(', ')).toEqual(Array.from({ length: 50 }, (_, index) => `${index}`));
});

describe('IIM that is broken', () => {
  const whole = iim(['2:110', 'Example Pictures'], ['2:80', 'Ada Example']);

  it.each([
    ['a length beyond the end', Buffer.from([0x1c, 2, 115, 0x7f, 0xff, 65])],
    ['an extended length', Buffer.from([0x1c, 2, 115, 0x80, 4, 1, 1, 1, 1])],
    ['something else', Buffer.from('Example Pictures')],
  ])('by %s says what stands before it', async (_name, rest) => {
    expect(await read(await jpegWith({ iim: Buffer.concat([whole, rest]) }))).toEqual({
      fields: { creditText: 'Example Pictures', creator: 'Ada Example' },
      toBeChecked: false,
      broken: ['the IIM is not valid'],
    });
  });

  it('does not take the XMP with it', async () => {
    const datasets = Buffer.from([0x1c, 2, 110, 0xff, 0xff, 65]);
    expect(await read(await jpegWith({ iim: datasets, xmp: CREDIT }))).toEqual({
      fields: { creditText: 'Example Pictures' },
      toBeChecked: false,
      broken: ['the IIM is not valid'],
    });
  });

  it('that says when the picture expires, in the year 0, says nothing that we read', async () => {
    const datasets = iim(['2:110', 'Example Pictures'], ['2:37', '00000101']);
    expect((await read(await jpegWith({ iim: datasets })))?.fields).toEqual({
      creditText: 'Example Pictures',
    });
  });
});

describe('EXIF that is broken', () => {
  it('and leads back to itself is read once', async () => {
    const exif = exifBlock({ 315: 'Ada Example', 34665: 'x' }, 8);
    // The directory of the camera's settings, too, is the directory that names it.
    exif.writeUInt32BE(8, 10 + 12 + 8);
    expect((await read(await jpegWith({ exif })))?.fields.creator).toBe('Ada Example');
  });

  it('and says that it has 65,535 entries that are all one text is read once', async () => {
    const entries = Array.from({ length: 5000 }, () => {
      const entry = Buffer.from([1, 59, 0, 2, 0, 0, 0x40, 0, 0, 0, 0, 10]);
      return entry;
    });
    const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0xff, 0xff]);
    const file = await jpegWith({ exif: Buffer.concat([head, ...entries]) });
    const { fields } = (await read(file)) ?? {};
    expect(fields?.creator?.length ?? 0).toBeLessThanOrEqual(255);
    expect((await appetite(file)).all).toBeLessThan(256 * 1024);
  });

  it.each([
    ['a count of four thousand million', 4, 0xffffffff],
    ['a place beyond the end', 8, 0xfffffff0],
  ])('by %s is told of', async (_name, offset, value) => {
    const exif = exifBlock({ 315: 'Ada Example' });
    exif.writeUInt32BE(value, 10 + offset);
    expect(await read(await jpegWith({ exif }))).toEqual({
      fields: {},
      toBeChecked: false,
      broken: ['the value of TIFF tag 315 is too long or cut off'],
    });
  });
});

it('a JPEG file that is cut off anywhere says what stands before the cut', async () => {
  const whole = await jpegWith({ xmp: CREDIT, iim: iim(['2:80', 'Ada Example']) });
  const full = { creditText: 'Example Pictures', creator: 'Ada Example' };
  const metadataEnd = whole.length - (await plainJpeg()).length + 2;
  for (let length = 3; length < metadataEnd + 40; length += 7) {
    const { fields } = (await read(whole.subarray(0, length))) ?? {};
    expect(full).toMatchObject(fields ?? {});
  }
});

it.each<PictureFormat>(['jpeg', 'png', 'webp', 'tiff', 'avif'])(
  'a %s file with any bytes of it changed is read without an error',
  async (format) => {
    const whole = await pictureIn(format, { packet: CREDIT, artist: 'Ada Example' });
    const changes = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length), async (list, end) => {
        const changed = Buffer.from(whole.subarray(0, end));
        for (const { at, byte } of list) {
          changed[at] = byte;
        }
        await read(changed);
      }),
      { numRuns: 150 },
    );
  },
);
