import { bootSite, type Site } from '../site/boot';
import { documents, IMAGE_CREDIT, type Json, type MediaFile } from '../site/content';
import { alt, jpegWith, plainJpeg, simple, xmp } from '../site/picture-file';
import { recordQueries } from '../site/query-log';
import { type Uploads, uploadsOf } from '../site/uploads';

let site: Site;
let uploads: Uploads;

beforeAll(async () => {
  site = await bootSite();
  uploads = await uploadsOf(site.strapi);
});

afterAll(async () => {
  await uploads.clear();
  await site.stop();
});

/** A picture whose file names somebody, and words for readers. */
function creditedTo(creditText: string): Promise<Buffer> {
  const packet = [simple('photoshop:Credit', creditText), alt('dc:description', 'A quay.')];
  return jpegWith({ xmp: xmp(packet.join('')) });
}

async function creditTexts(files: MediaFile[]): Promise<unknown[]> {
  const credits = await Promise.all(files.map((file) => uploads.creditOf(file)));
  return credits.map((credit) => credit?.creditText ?? null);
}

/** The next event of a credit, as webhooks get it. */
function nextEvent(name: string): Promise<Json> {
  return new Promise((resolve) => {
    const stop = site.strapi.eventHub.on(name, async (event: Json) => {
      if (event.uid === IMAGE_CREDIT) {
        stop();
        resolve(event);
      }
    });
  });
}

describe('the credit that an upload makes', () => {
  it('is the record that the document service would make', async () => {
    const made = await uploads.creditOf(await uploads.upload(creditedTo('Agency')));
    const image = (await uploads.upload(plainJpeg())).id;
    const { documentId } = await documents(site.strapi, IMAGE_CREDIT).create({
      data: { image, creditText: 'Agency' },
    });
    const written = await site.strapi.db.query(IMAGE_CREDIT).findOne({ where: { documentId } });
    const own = ['id', 'documentId', 'imageKey', 'fileMetadata'];
    const times = ['createdAt', 'updatedAt', 'publishedAt'];
    const plain = (record: Json | null) =>
      Object.fromEntries(
        Object.entries(record ?? {})
          .filter(([name]) => !own.includes(name))
          .map(([name, value]) => [name, times.includes(name) ? typeof value : value]),
      );
    expect(plain(made)).toEqual(plain(written));
    expect(made?.documentId).toMatch(/^[a-z0-9]{24}$/);
  });

  it('is told to webhooks as any other that is made', async () => {
    const event = nextEvent('entry.create');
    const file = await uploads.upload(creditedTo('Agency'));
    const created = await event;
    const credit = await uploads.creditOf(file);
    const changed = nextEvent('entry.update');
    await documents(site.strapi, IMAGE_CREDIT).update({
      documentId: String(credit?.documentId),
      data: { creditText: 'Agency' },
    });
    const { entry, ...rest } = await changed;
    const later = { updatedAt: expect.anything(), publishedAt: expect.anything() };
    expect(created).toEqual({ ...rest, entry: { ...(entry as Json), ...later } });
    expect(created).toMatchObject({ entry: { image: { documentId: file.documentId } } });
    expect(JSON.stringify(created)).not.toContain('fileMetadata');
  });

  it('is told to nobody when a transaction around it is undone', async () => {
    const told: unknown[] = [];
    const stop = site.strapi.eventHub.on('entry.create', async (event) => void told.push(event));
    const file = await uploads.incoming(creditedTo('Agency'));
    const undone = site.strapi.db.transaction(async () => {
      await uploads.uploadAll([file]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const next = nextEvent('entry.create');
    await uploads.upload(creditedTo('Told'));
    await next;
    stop();
    expect(told).toMatchObject([{ entry: { creditText: 'Told' } }]);
  });

  it('takes three statements, in one transaction', async () => {
    await uploads.upload(creditedTo('Agency'));
    const log = recordQueries(site.strapi);
    await uploads.upload(creditedTo('Agency'));
    log.stop();
    const words = log.statements.map(({ sql }) => sql.split(' ').slice(0, 3).join(' '));
    const ours = log.statements.findIndex(({ sql }) => sql.includes('newsroom_image_credits'));
    expect(words.slice(ours - 1)).toEqual([
      'BEGIN;',
      'insert into `newsroom_image_credits`',
      'insert into `files_related_mph`',
      'select `t0`.* from',
      'COMMIT;',
    ]);
  });
});

describe('an upload of several files', () => {
  it('makes their credits in one transaction', async () => {
    const names = ['First', 'Second', 'Third'];
    const files = await Promise.all(names.map((name) => uploads.incoming(creditedTo(name))));
    const log = recordQueries(site.strapi);
    const uploaded = await uploads.uploadAll(files);
    log.stop();
    expect(await creditTexts(uploaded)).toEqual(names);
    const first = log.statements.findIndex(({ sql }) => sql.includes('newsroom_image_credits'));
    const after = log.statements.slice(first).map(({ sql }) => sql);
    expect(after.filter((sql) => sql === 'COMMIT;')).toHaveLength(1);
  });

  it('makes the other credits when one cannot be made', async () => {
    const stop = site.strapi.db.lifecycles.subscribe({
      models: [IMAGE_CREDIT],
      beforeCreate({ params }: { params: { data?: Json } }) {
        if (params.data?.creditText === 'Second') {
          throw new Error('no room');
        }
      },
    });
    const names = ['First', 'Second', 'Third'];
    const files = await Promise.all(names.map((name) => uploads.incoming(creditedTo(name))));
    const uploaded = await uploads.uploadAll(files).finally(() => stop());
    expect(await creditTexts(uploaded)).toEqual(['First', null, 'Third']);
  });

  it('that Strapi refuses at one of them keeps the credits of those that it took', async () => {
    const files = [
      await uploads.incoming(creditedTo('First'), 'taken-1.jpg'),
      await uploads.incoming(plainJpeg(), 'taken-2.jpg'),
      await uploads.incoming(creditedTo('Third'), 'taken-3.jpg'),
      await uploads.incoming(creditedTo('Fourth'), 're<fused.jpg'),
      await uploads.incoming(creditedTo('Fifth'), 'not-reached.jpg'),
    ];
    const before = await site.strapi.db.query(IMAGE_CREDIT).count();
    await expect(uploads.uploadAll(files, [{}, {}, { name: 'Named.jpg' }])).rejects.toThrow(
      'File name',
    );
    const taken = await site.strapi.db.query('plugin::upload.file').findMany({
      where: { name: { $in: ['taken-1.jpg', 'taken-2.jpg', 'Named.jpg'] } },
      orderBy: { id: 'asc' },
    });
    expect(await creditTexts(taken)).toEqual(['First', null, 'Third']);
    expect(await site.strapi.db.query(IMAGE_CREDIT).count()).toBe(before + 2);
  });

  it('gives no credit to a file of which it cannot tell which one it was', async () => {
    const files = [
      await uploads.incoming(creditedTo('First'), 'same.jpg'),
      await uploads.incoming(creditedTo('Second'), 'same.jpg'),
      await uploads.incoming(plainJpeg(), 're<fused.jpg'),
    ];
    const before = await site.strapi.db.query(IMAGE_CREDIT).count();
    await expect(uploads.uploadAll(files)).rejects.toThrow('File name');
    expect(await site.strapi.db.query(IMAGE_CREDIT).count()).toBe(before);
  });
});
