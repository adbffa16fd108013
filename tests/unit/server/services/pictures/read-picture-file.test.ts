import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readPictureFile } from '../../../../../server/src/services/pictures/read-picture-file';
import {
  alt,
  iim,
  jpegWith,
  museumPicture,
  pictureIn,
  seq,
  simple,
  structure,
  UTF_8,
  xmp,
} from '../../../../site/picture-file';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-picture-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(file: Buffer) {
  const filepath = path.join(folder, 'picture');
  await writeFile(filepath, file);
  return readPictureFile(filepath);
}

const EVERYTHING = xmp(
  [
    alt('dc:description', ['fr', 'Un port'], ['x-default', 'A harbour &amp; its ships.']),
    alt('Iptc4xmpCore:AltTextAccessibility', 'Ships at a quay.'),
    alt('Iptc4xmpCore:ExtDescrAccessibility', 'A long description that we do not take.'),
    simple('photoshop:Credit', 'Ada Example / Example Pictures'),
    seq('dc:creator', 'Ada Example', 'Bo Example'),
    alt('dc:rights', '© 2026 Example Pictures'),
    structure('plus:CopyrightOwner', simple('plus:CopyrightOwnerName', 'Example Holdings')),
    simple('photoshop:Source', 'Example Wire'),
    structure('plus:ImageSupplier', simple('plus:ImageSupplierName', 'Example Supply')),
    simple('plus:ImageSupplierImageID', 'EX-20260042'),
    alt('xmpRights:UsageTerms', 'Editorial use only.'),
    simple('xmpRights:WebStatement', 'https://pictures.example/terms'),
    structure('plus:Licensor', simple('plus:LicensorURL', 'https://pictures.example/buy/42')),
    simple('photoshop:Instructions', 'No cropping.'),
    simple(
      'Iptc4xmpExt:DigitalSourceType',
      'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    ),
    simple('photoshop:Headline', 'Not for us'),
  ].join('\n'),
);

const EVERYTHING_READ = {
  fields: {
    caption: 'A harbour & its ships.',
    alternativeText: 'Ships at a quay.',
    creditText: 'Ada Example / Example Pictures',
    creator: 'Ada Example, Bo Example',
    copyrightNotice: '© 2026 Example Pictures',
    copyrightHolder: 'Example Holdings',
    source: 'Example Wire',
    supplierImageId: 'EX-20260042',
    usageTerms: 'Editorial use only.',
    license: 'https://pictures.example/terms',
    acquireLicensePage: 'https://pictures.example/buy/42',
    edNote: 'No cropping.',
    digitalSourceType: 'digitalCapture',
  },
  toBeChecked: false,
  broken: [],
};

it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
  'the XMP of a picture is read whole from a %s file',
  async (format) => {
    expect(await read(await pictureIn(format, { packet: EVERYTHING }))).toEqual(EVERYTHING_READ);
  },
);

it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'the artist of the EXIF is read from a %s file, where nothing else names one',
  async (format) => {
    const packet = xmp(simple('photoshop:Credit', 'Example Pictures'));
    expect(await read(await pictureIn(format, { packet, artist: 'Ada Example' }))).toEqual({
      fields: { creditText: 'Example Pictures', creator: 'Ada Example' },
      toBeChecked: false,
      broken: [],
    });
  },
);

it('XMP that was written as attributes, under prefixes of its own, says the same', async () => {
  const packet = `<m:xmpmeta xmlns:m="adobe:ns:meta/"><r:RDF
    xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description
    xmlns:ps='http://ns.adobe.com/photoshop/1.0/' ps:Credit='Example Pictures'
    xmlns:photoshop='https://elsewhere.example/' photoshop:Source='Not a source'/></r:RDF></m:xmpmeta>`;
  expect(await read(await jpegWith({ xmp: packet }))).toEqual({
    fields: { creditText: 'Example Pictures' },
    toBeChecked: false,
    broken: [],
  });
});

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

describe('RDF', () => {
  const owner = (form: string) => `<plus:CopyrightOwner${form}</plus:CopyrightOwner>`;
  const name = simple('plus:CopyrightOwnerName', 'Example Holdings');

  it.each([
    ['in an element with parseType', owner(` rdf:parseType="Resource">${name}`)],
    ['in a description', owner(`><rdf:Description>${name}</rdf:Description>`)],
    ['in attributes', '<plus:CopyrightOwner plus:CopyrightOwnerName="Example Holdings"/>'],
    [
      'in attributes of a list item',
      owner('><rdf:Bag><rdf:li plus:CopyrightOwnerName="Example Holdings"/></rdf:Bag>'),
    ],
  ])('has a structure %s', async (_form, element) => {
    const packet = xmp(simple('photoshop:Credit', 'Example') + element);
    expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({
      creditText: 'Example',
      copyrightHolder: 'Example Holdings',
    });
  });

  it.each([
    ['with a qualifier', '<photoshop:Credit rdf:parseType="Resource"><rdf:value>Ada</rdf:value>'],
    ['with a qualifier, in a description', '<photoshop:Credit><rdf:Description><rdf:value>Ada'],
    ['as a resource', '<photoshop:Credit rdf:resource="Ada">'],
  ])('has a text %s', async (_form, start) => {
    const end = start.endsWith('Ada') ? '</rdf:value><plus:x>1</plus:x></rdf:Description>' : '';
    const packet = xmp(`${start}${end}</photoshop:Credit>`);
    expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({ creditText: 'Ada' });
  });

  it('is read under a default namespace, and under a prefix that nobody declared', async () => {
    const packet = `<rdf:RDF ${RDF}><rdf:Description photoshop:Source="Example Wire">
      <Credit xmlns="http://ns.adobe.com/photoshop/1.0">Example</Credit></rdf:Description></rdf:RDF>`;
    expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({
      creditText: 'Example',
      source: 'Example Wire',
    });
  });

  it('with an empty default language has the text of another one', async () => {
    const packet = xmp(alt('photoshop:Credit', ['x-default', ''], ['en', 'Example']));
    expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({
      creditText: 'Example',
    });
  });

  it('that is no UTF-8 is Windows-1252', async () => {
    const packet = Buffer.from(xmp(simple('photoshop:Credit', '\x93Zo\xeb\x94')), 'latin1');
    expect((await read(await jpegWith({ xmp: packet })))?.fields).toEqual({
      creditText: '“Zoë”',
    });
  });
});

it('IIM is read as UTF-8 where it says so', async () => {
  const datasets = iim(UTF_8, ['2:80', 'Łukasz Müller'], ['2:110', 'Zażółć'], ['2:40', 'Ruf an']);
  expect((await read(await jpegWith({ iim: datasets })))?.fields).toEqual({
    creator: 'Łukasz Müller',
    creditText: 'Zażółć',
    edNote: 'Ruf an',
  });
});

it('IIM that does not name its encoding is read as UTF-8 where it is valid UTF-8', async () => {
  const datasets = iim(['2:80', 'Zoë Quül'], ['2:110', '© Zoë Quül/Example Wire']);
  expect((await read(await jpegWith({ iim: datasets })))?.fields).toEqual({
    creator: 'Zoë Quül',
    creditText: '© Zoë Quül/Example Wire',
  });
});

it('of a dataset that may not be repeated the last one counts', async () => {
  const datasets = iim(['2:110', 'First'], ['2:110', 'Last']);
  expect((await read(await jpegWith({ iim: datasets })))?.fields.creditText).toBe('Last');
});

it('an EXIF text ends at its first zero; a copyright has two texts', async () => {
  const exif = {
    270: 'DIGITAL CAMERA\0Maker',
    315: 'Ada Example\0rest of the buffer',
    33432: 'Ada Example\0Example Pictures\0rest of the buffer',
  };
  expect((await read(await jpegWith({ exif })))?.fields).toEqual({
    creditText: 'Ada Example',
    creator: 'Ada Example',
    copyrightNotice: 'Ada Example; Example Pictures',
  });
});

it('IIM that is neither is Windows-1252', async () => {
  const datasets = iim(
    ['2:80', Buffer.from('André Müller', 'latin1')],
    ['2:110', Buffer.from([0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0xc3, 0xa9])],
  );
  expect((await read(await jpegWith({ iim: datasets })))?.fields).toEqual({
    creator: 'André Müller',
    creditText: '“A” – Ã©',
  });
});

it.each(['heic', 'heix', 'mif1'])(
  'a HEIC file, of the brand %s, is read as an AVIF file is',
  async (brand) => {
    const file = await pictureIn('avif', { packet: EVERYTHING });
    file.write(brand, 8, 'latin1');
    expect(await read(file)).toEqual(EVERYTHING_READ);
  },
);

it('the artist of a TIFF file is read from its first directory', async () => {
  const tiff = await pictureIn('tiff', { packet: xmp('') });
  expect((await read(withTiffEntry(tiff, 315, Buffer.from('Ada Example\0'))))?.fields).toEqual({
    creditText: 'Ada Example',
    creator: 'Ada Example',
  });
});

it('IIM in a TIFF file is read too, and several by-lines are one creator', async () => {
  const datasets = iim(['2:80', 'Ada Example'], ['2:80', 'Bo Example'], ['2:115', 'Example Wire']);
  const tiff = await pictureIn('tiff', { packet: xmp(simple('photoshop:Credit', 'Example')) });
  expect((await read(withTiffEntry(tiff, 33723, datasets)))?.fields).toEqual({
    creator: 'Ada Example, Bo Example',
    creditText: 'Example',
    source: 'Example Wire',
  });
});

describe('where formats disagree', () => {
  const short = iim(['2:110', 'Reporters Without Example Borders'.slice(0, 32)]);
  const long = xmp(simple('photoshop:Credit', 'Reporters Without Example Borders'));
  const other = xmp(simple('photoshop:Credit', 'What the XMP says'));

  it.each([undefined, 'right', 'of another'] as const)(
    'IIM that was cut at 32 bytes gives way to the longer XMP (digest: %s)',
    async (iimDigest) => {
      const file = await jpegWith({ xmp: long, iim: short, iimDigest });
      expect((await read(file))?.fields.creditText).toBe('Reporters Without Example Borders');
    },
  );

  it.each([
    [undefined, 'What the XMP says'],
    ['right', 'What the XMP says'],
    ['of another', 'Reporters Without Example Border'],
  ] as const)('XMP counts, unless the IIM was changed after it (digest: %s)', async (...given) => {
    const [iimDigest, credit] = given;
    const file = await jpegWith({ xmp: other, iim: short, iimDigest });
    expect((await read(file))?.fields.creditText).toBe(credit);
  });

  it('EXIF comes last, and what a camera writes into it by itself is no caption', async () => {
    const exif = { 270: 'OLYMPUS DIGITAL CAMERA', 315: 'Exif Artist', 33432: '(c) Exif' };
    const datasets = iim(['2:80', 'Iim Byline']);
    expect(await read(await jpegWith({ exif, iim: datasets }))).toEqual({
      fields: { creditText: 'Iim Byline', creator: 'Iim Byline', copyrightNotice: '(c) Exif' },
      toBeChecked: true,
      broken: [],
    });
  });
});

it.each([
  ['dust-bowl-home', 'Dorothea Lange', 'The J. Paul Getty Museum, Los Angeles'],
  [
    'nagasaki-boats',
    'Felice Beato',
    'The J. Paul Getty Museum, Los Angeles, Partial gift from the Wilson Centre for Photography',
  ],
  ['airplane-from-above', 'Fédèle Azari', 'The J. Paul Getty Museum, Los Angeles'],
  ['french-alpine-landscape', 'Adolphe Braun', 'The J. Paul Getty Museum, Los Angeles'],
  ['allium-oreophilum', 'Karl Blossfeldt', 'The J. Paul Getty Museum, Los Angeles'],
])('the museum’s file of %s names its photographer, and is to be checked', async (...given) => {
  const [name, creator, source] = given;
  const embeddedMetadata = await read(museumPicture(name));
  expect(embeddedMetadata).toEqual({
    fields: {
      caption: expect.stringContaining(`; ${creator} (`),
      creditText: source,
      creator,
      source,
      usageTerms: 'http://www.getty.edu/legal/image_request/',
    },
    toBeChecked: true,
    broken: [],
  });
});

it.each([
  '',
  'GIF89a',
  '%PDF-1.7',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\0\0\0\x18ftypisom',
])('a file that begins with %j is no picture with metadata', async (head) => {
  expect(await read(Buffer.from(head.padEnd(64, ' '), 'latin1'))).toBeNull();
});

it('a picture without metadata says nothing', async () => {
  expect(await read(await jpegWith({}))).toEqual({ fields: {}, toBeChecked: false, broken: [] });
});

/** A little-endian TIFF of sharp with one more entry in its first directory. */
function withTiffEntry(tiff: Buffer, tag: number, value: Buffer): Buffer {
  const start = tiff.readUInt32LE(4);
  const count = tiff.readUInt16LE(start);
  const entries = Array.from({ length: count }, (_, index) =>
    tiff.subarray(start + 2 + index * 12, start + 14 + index * 12),
  );
  const entry = Buffer.alloc(12);
  entry.writeUInt16LE(tag, 0);
  entry.writeUInt16LE(7, 2);
  entry.writeUInt32LE(value.length, 4);
  entry.writeUInt32LE(tiff.length, 8);
  const directory = Buffer.alloc(2);
  directory.writeUInt16LE(count + 1);
  const all = [...entries, entry].sort((a, b) => a.readUInt16LE(0) - b.readUInt16LE(0));
  const moved = Buffer.concat([tiff, value, directory, ...all, Buffer.alloc(4)]);
  moved.writeUInt32LE(tiff.length + value.length, 4);
  return moved;
}
