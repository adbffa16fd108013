import { adminPermission } from '#shared/permissions';
import { roleJwt } from '../site/roles';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import { ARTICLE, documents, IMAGE_CREDIT, type Json, type MediaFile } from '../site/content';
import { addFile } from '../site/pictures';

/** One credit for many pictures, and the pictures as CSV. */

let site: Site;
let jwt: string;

const pictures: Record<string, MediaFile> = {};

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    pictures[name] = await addFile(site.strapi, { name: `${name}.jpg` });
  }
  await give('b', {
    creditText: 'Wire',
    source: 'Old agency',
    license: 'https://example.org/l',
    expires: '2031-02-03T04:05:06.000Z',
    edNote: 'Ask first',
    toBeChecked: true,
  });
  await give('c', { creditText: 'Reuters', source: 'Reuters' });
  jwt = await roleJwt(site, [adminPermission('picture-rights.update')]);
});

afterAll(() => site?.stop());

async function give(name: string, credit: Json) {
  await documents(site.strapi, IMAGE_CREDIT).create({
    data: { image: pictures[name]?.id, ...credit },
  });
}

const idOf = (name: string) => pictures[name]?.documentId ?? '';

async function post(path: string, body: object) {
  return site.http
    .post(`/newsroom/picture-rights/credits${path}`)
    .set('Authorization', `Bearer ${jwt}`)
    .send(body);
}

function stored(name: string): Promise<Json | null> {
  return site.strapi.db.query(IMAGE_CREDIT).findOne({ where: { imageKey: idOf(name) } });
}

async function versions(...names: string[]) {
  const { body } = await post('/preview', {
    pictures: names.map(idOf),
    credit: { from: 'words', values: { creditText: 'Version' } },
  });
  return body.pictures.map(({ documentId, version }: Json) => ({ documentId, version }));
}

it('shows what would change, field by field, and changes nothing', async () => {
  const { status, body } = await post('/preview', {
    pictures: [idOf('a'), idOf('b'), idOf('c'), 'gone'],
    credit: { from: 'words', values: { creditText: ' Reuters ', source: 'Reuters' } },
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    values: { creditText: 'Reuters', source: 'Reuters' },
    pictures: [
      {
        documentId: idOf('a'),
        name: 'a.jpg',
        thumbnail: '/uploads/a_jpg.jpg',
        version: null,
        changes: [
          { field: 'creditText', from: null, to: 'Reuters' },
          { field: 'source', from: null, to: 'Reuters' },
        ],
        problem: null,
      },
      expect.objectContaining({
        documentId: idOf('b'),
        version: expect.stringMatching(/Z$/),
        changes: [
          { field: 'creditText', from: 'Wire', to: 'Reuters' },
          { field: 'source', from: 'Old agency', to: 'Reuters' },
        ],
        problem: null,
      }),
      expect.objectContaining({ documentId: idOf('c'), changes: [], problem: null }),
      expect.objectContaining({
        documentId: 'gone',
        problem: 'This picture is not in the media library any more',
      }),
    ],
  });
  expect(await stored('a')).toBeNull();
  expect(await stored('b')).toMatchObject({ creditText: 'Wire' });
});

it('copies chosen fields of another picture', async () => {
  const { body } = await post('/preview', {
    pictures: [idOf('a')],
    credit: {
      from: 'picture',
      picture: idOf('b'),
      fields: ['creditText', 'expires', 'license', 'creator', 'toBeChecked'],
    },
  });
  expect(body.values).toEqual({
    creditText: 'Wire',
    expires: '2031-02-03T04:05:06.000Z',
    license: 'https://example.org/l',
    creator: null,
    toBeChecked: true,
  });
});

it('copies and marks as checked', async () => {
  const { body } = await post('/preview', {
    pictures: [idOf('a')],
    credit: { from: 'picture', picture: idOf('b'), fields: ['creditText'], markChecked: true },
  });
  expect(body.values).toEqual({ creditText: 'Wire', toBeChecked: false });
});

it('has nothing to copy from a picture without a credit', async () => {
  const { status, body } = await post('/preview', {
    pictures: [idOf('b')],
    credit: { from: 'picture', picture: idOf('a'), fields: ['creditText'] },
  });
  expect([status, body.error.message]).toEqual([400, 'The picture to copy from has no credit']);
});

it('writes what was looked at, the chosen fields alone, and names what failed', async () => {
  const seen = await versions('a', 'b', 'c');
  const { status, body } = await post('/apply', {
    pictures: [...seen, { documentId: 'gone', version: null }],
    values: { creditText: 'Reuters', toBeChecked: false },
  });
  expect([status, body]).toEqual([
    200,
    {
      changed: 2,
      unchanged: 1,
      failures: [
        {
          documentId: 'gone',
          name: 'gone',
          message: 'This picture is not in the media library any more',
        },
      ],
    },
  ]);
  expect(await stored('a')).toMatchObject({ creditText: 'Reuters', imageKey: idOf('a') });
  expect(await stored('b')).toMatchObject({
    creditText: 'Reuters',
    source: 'Old agency',
    edNote: 'Ask first',
    toBeChecked: false,
  });
});

it('names the administrator in the record', async () => {
  const [record] = await site.strapi.db
    .query(IMAGE_CREDIT)
    .findMany({ where: { imageKey: idOf('a') }, populate: ['createdBy', 'updatedBy'] });
  expect(record).toMatchObject({
    createdBy: { firstname: 'Test' },
    updatedBy: { firstname: 'Test' },
  });
});

it('empties a field that was chosen to be empty', async () => {
  const seen = await versions('b');
  await post('/apply', { pictures: seen, values: { edNote: '', expires: null } });
  expect(await stored('b')).toMatchObject({ edNote: null, expires: null, source: 'Old agency' });
});

it('leaves alone what somebody else changed after it was looked at', async () => {
  const [seen] = await versions('c');
  const { documentId } = (await stored('c')) as { documentId: string };
  await documents(site.strapi, IMAGE_CREDIT).update({ documentId, data: { creator: 'Ann Lee' } });
  const { body } = await post('/apply', { pictures: [seen], values: { creator: 'Somebody' } });
  expect(body.failures).toEqual([
    {
      documentId: idOf('c'),
      name: 'c.jpg',
      message: 'Somebody else changed this credit after you looked at it: look at it again',
    },
  ]);
  expect(await stored('c')).toMatchObject({ creator: 'Ann Lee' });
});

it('makes no credit without a credit line', async () => {
  const { body } = await post('/apply', {
    pictures: [{ documentId: idOf('d'), version: null }],
    values: { source: 'EPA' },
  });
  expect(body.failures).toEqual([
    expect.objectContaining({
      name: 'd.jpg',
      message: 'This picture has no credit yet: give it a credit line along with the rest',
    }),
  ]);
  expect(await stored('d')).toBeNull();
});

it('a write that fails half-way leaves nothing of itself, and the others are done', async () => {
  const middleware = site.strapi.db.lifecycles.subscribe({
    models: [IMAGE_CREDIT],
    async afterCreate(event: { result: { creditText?: string } }) {
      const record = await site.strapi.db
        .query(IMAGE_CREDIT)
        .findOne({ where: { creditText: 'Half' }, populate: ['image'] });
      if (event.result.creditText === 'Half' && record?.image?.name === 'd.jpg') {
        throw new Error('disk full');
      }
    },
  } as never) as unknown as () => void;
  const { body } = await post('/apply', {
    pictures: [
      { documentId: idOf('d'), version: null },
      { documentId: idOf('e'), version: null },
    ],
    values: { creditText: 'Half' },
  });
  middleware();
  expect(body).toEqual({
    changed: 1,
    unchanged: 0,
    failures: [
      {
        documentId: idOf('d'),
        name: 'd.jpg',
        message: 'The server could not store this credit: try again',
      },
    ],
  });
  expect(await stored('d')).toBeNull();
  expect(await stored('e')).toMatchObject({ creditText: 'Half' });
});

const seen = { documentId: 'x', version: null };

it.each<[string, object, string]>([
  ['no picture', { pictures: [], values: { creator: 'x' } }, 'pictures must name 1 to 25 pictures'],
  [
    'too many pictures',
    { pictures: Array.from({ length: 26 }, () => seen), values: { creator: 'x' } },
    'pictures must name 1 to 25 pictures',
  ],
  ['no field', { pictures: [seen], values: {} }, 'values must name at least one field'],
  [
    'a field of the plugin',
    { pictures: [seen], values: { imageKey: 'x' } },
    'imageKey is not a parameter here',
  ],
  [
    'an empty credit line',
    { pictures: [seen], values: { creditText: '  ' } },
    'creditText must be the credit line, which cannot be empty',
  ],
  [
    'a credit of 10,000 characters',
    { pictures: [seen], values: { creditText: 'x'.repeat(10_000) } },
    'creditText must have at most 255 characters',
  ],
  [
    'a licence that runs',
    { pictures: [seen], values: { license: 'javascript:alert(1)' } },
    'license must be a web address (http:// or https://) of at most 2048 characters',
  ],
  [
    'an expiry in the year 0',
    { pictures: [seen], values: { expires: '0000-01-01T00:00:00.000Z' } },
    'expires must lie between the years 1900 and 9999',
  ],
  [
    'an expiry that is no time',
    { pictures: [seen], values: { expires: 'soon' } },
    'expires must be a time such as "2030-01-31T12:00:00.000Z", or null',
  ],
  [
    'another category',
    { pictures: [seen], values: { category: 'friends' } },
    'category must be staff, wires, freelance, stock, handout or other, or null',
  ],
])('refuses %s', async (_name, body, message) => {
  const answer = await post('/apply', body);
  expect([answer.status, answer.body.error?.message]).toEqual([400, message]);
});

describe('CSV', () => {
  let exporter: string;

  beforeAll(async () => {
    exporter = await roleJwt(site, [adminPermission('picture-rights.export')]);
    await addFile(site.strapi, {
      name: '=HYPERLINK("http://x.example").jpg',
      caption: 'One, "two"\r\nthree',
    });
    await addFile(site.strapi, { name: '@sum.jpg', caption: ' +1+1', alternativeText: 'Größe' });
    await documents(site.strapi, ARTICLE).create({
      data: { headline: 'Shown', leadImage: pictures.c?.id },
      status: 'published',
    });
  });

  async function csv(query: Json) {
    const answer = await site.http
      .get('/newsroom/picture-rights/export')
      .query(query)
      .set('Authorization', `Bearer ${exporter}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return {
      ...answer,
      status: answer.status,
      headers: answer.headers,
      bytes: answer.body as Buffer,
    };
  }

  it('holds what was filtered, in its order, with a byte order mark for Excel', async () => {
    const { status, headers, bytes } = await csv({ credit: 'given', sort: 'name:desc' });
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="picture-rights.csv"',
    ]);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).split('\r\n');
    expect(lines[0]).toBe(
      "File,Caption,Alternative text,Credit line,Creator,Copyright notice,Copyright holder,Supplier,Supplier's image id,Category,Usage terms,Licence,Licence for sale at,Digital source type,Rights expire,To be checked,Live stories,Draft stories,Uploaded,Picture id",
    );
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
      'e.jpg',
      'c.jpg',
      'b.jpg',
      'a.jpg',
      '',
    ]);
    expect(lines[2]).toMatch(
      /^c\.jpg,,,Reuters,Ann Lee,,,Reuters,,,,,,,,no,1,0,\d{4}-[^,]+Z,file-c_jpg$/,
    );
  });

  it('escapes signs of CSV and cells that a spreadsheet would run', async () => {
    const { bytes } = await csv({ credit: 'none', sort: 'name:asc' });
    const text = bytes.toString('utf8');
    expect(text).toContain(`\r\n"'=HYPERLINK(""http://x.example"").jpg","One, ""two""\r\nthree",,`);
    expect(text).toContain("\r\n'@sum.jpg,'+1+1,Größe,,");
  });

  it('leaves the note to the desk in the newsroom', async () => {
    const { documentId } = (await stored('b')) as { documentId: string };
    await documents(site.strapi, IMAGE_CREDIT).update({
      documentId,
      data: { edNote: 'For our eyes' },
    });
    expect((await csv({})).bytes.toString('utf8')).not.toContain('For our eyes');
  });

  it('is whole when it takes several reads of the database', async () => {
    const rows = Array.from({ length: 1200 }, (_row, index) => ({
      document_id: `many-${index}`,
      name: `many-${index}.png`,
      hash: `many_${index}`,
      mime: 'image/png',
      provider: 'local',
      url: `/uploads/many_${index}.png`,
      created_at: Date.now(),
    }));
    await site.strapi.db.connection.batchInsert('files', rows, 50);
    const { bytes } = await csv({ q: 'many-' });
    const lines = bytes.toString('utf8').trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(1200);
    expect(new Set(lines).size).toBe(1200);
  });

  it('refuses what is no filter', async () => {
    const { status } = await csv({ page: 2 });
    expect(status).toBe(400);
  });
});
