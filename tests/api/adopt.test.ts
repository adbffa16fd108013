import { mineCredits } from '../../server/src/services/adopt/mine-credits';
import { proposals } from '../../server/src/services/adopt/proposals';
import { writeCredit } from '../../server/src/services/adopt/write-credits';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type MediaFile,
  uploadPicture,
} from '../site/content';
import { BLOG_ARTICLE, BLOG_MAPPING, OWN_TYPES, REPORT, REPORT_MAPPING } from '../site/own-types';

/** What adopt sees in a site: its types and its pictures, as they are. */

const NOW = new Date('2026-11-01T12:00:00Z');

describe('a site whose types are in no config', () => {
  let site: Site;

  beforeAll(async () => {
    site = await bootSite({ newsroom: { articlePath: '/articles/:slug' } });
  });

  afterAll(() => site?.stop());

  async function mappingsOf(...uids: string[]) {
    const made = await proposals(site.strapi, { uids, now: NOW });
    return made.map((one) => (one.verdict === 'none' ? one.problems : one.mapping));
  }

  test('gets a mapping for each, that a start accepts; no two have the same addresses', async () => {
    const blog = { ...BLOG_MAPPING, path: '/article/:slug' };
    const report = { ...REPORT_MAPPING, path: '/:locale/reports/:slug' };
    expect(await mappingsOf(BLOG_ARTICLE, REPORT)).toEqual([blog, report]);
    const { strapi } = site;
    const file = await uploadPicture(strapi, { name: 'dust-bowl-home' });
    const author = await documents(strapi, 'api::author.author').create({
      data: { name: 'Ada Marsh', email: 'ada@example.org' },
    });
    const stories = documents(strapi, BLOG_ARTICLE);
    for (const number of [1, 2, 3]) {
      await stories.create({
        data: {
          title: `The harbour barrier closes ${number}`,
          slug: `harbour-barrier-${number}`,
          cover: file.id,
          author: author.documentId,
          blocks: [{ __component: 'shared.media', file: file.id }],
        },
      });
    }
    await documents(strapi, REPORT).create({
      data: {
        name: 'A report on the harbour',
        address: 'a-report-on-the-harbour',
        notBefore: '2027-01-01T00:00:00.000Z',
        gallery: [{ image: file.id, caption: 'A boat', agency: 'AFP' }],
      },
    });
    // What no story fills is proposed by its name all the same.
    expect(await mappingsOf(BLOG_ARTICLE, REPORT)).toEqual([blog, report]);
    const [, embargoed] = await proposals(strapi, { uids: [BLOG_ARTICLE, REPORT], now: NOW });
    expect(embargoed).toMatchObject({
      verdict: 'story',
      toCheck: expect.arrayContaining([expect.stringContaining('before "notBefore"')]),
    });
  });

  test('hears why a type is none of stories', async () => {
    expect(await mappingsOf('api::page.page', 'api::about.about')).toEqual([
      [
        'it has no draft & publish: turn it on in the content type',
        'no field looks like a slug: add a UID field',
      ],
      [
        'it is a single type: stories are entries of a collection',
        'it has no draft & publish: turn it on in the content type',
        'no field looks like a slug: add a UID field',
      ],
    ]);
  });
});

describe('credits in captions', () => {
  let site: Site;
  let files: Record<'lead' | 'field' | 'block' | 'own' | 'plain', MediaFile>;

  beforeAll(async () => {
    site = await bootSite({ newsroom: { ...OWN_TYPES, ...GATE_OFF } });
    const { strapi } = site;
    const upload = (name: string) => uploadPicture(strapi, { name });
    files = {
      lead: await upload('dust-bowl-home'),
      field: await upload('nagasaki-boats'),
      block: await upload('airplane-from-above'),
      own: await upload('french-alpine-landscape'),
      plain: await upload('allium-oreophilum'),
    };
    const caption = 'Caption of the library. Foto: dpa';
    await strapi.db
      .query('plugin::upload.file')
      .updateMany({ where: { id: { $in: [files.own.id, files.lead.id] } }, data: { caption } });
    await documents(strapi, REPORT).create({
      data: {
        name: 'A report on the harbour',
        photo: files.lead.id,
        photoCaption: 'Boats at noon (Photo: Ada Marsh/AFP)',
        content: [imageBlock(files.block, { caption: 'The runway. Crédit photo : Inès Val' })],
        gallery: [
          { image: files.field.id, caption: 'A pier. © Tom Reed', agency: 'Harbour Office' },
          { image: files.plain.id, caption: 'A photo by a local school' },
        ],
      },
    });
  });

  afterAll(() => site?.stop());

  async function mined() {
    const found = await mineCredits(site.strapi, { onStories: () => {}, isStopped: () => false });
    return found.map(({ documentId, place, credit, others }) => [
      documentId,
      place,
      credit.creditText,
      others,
    ]);
  }

  test('are found beside the picture, in its caption, and in the library, and no text changes', async () => {
    const found = await mined();
    expect(found.sort()).toEqual(
      [
        [files.lead.documentId, 'caption', 'Ada Marsh/AFP', ['dpa']],
        [files.field.documentId, 'credit field', 'Harbour Office', ['Tom Reed']],
        [files.block.documentId, 'caption', 'Inès Val', []],
        [files.own.documentId, 'file caption', 'dpa', []],
      ].sort(),
    );
  });

  test('become records to be checked, once', async () => {
    const { strapi } = site;
    const credit = { documentId: files.lead.documentId, creditText: 'Ada Marsh/AFP' };
    expect([
      await writeCredit(strapi, { ...credit, creator: 'Ada Marsh', source: 'AFP' }),
      await writeCredit(strapi, { ...credit, creditText: 'Another' }),
      await writeCredit(strapi, { ...credit, documentId: 'gone' }),
    ]).toEqual(['written', 'kept', 'missing']);
    const records = await documents(strapi, IMAGE_CREDIT).findMany({
      fields: ['creditText', 'creator', 'source', 'toBeChecked'],
    });
    expect(records).toEqual([
      expect.objectContaining({
        ...{ creditText: 'Ada Marsh/AFP', creator: 'Ada Marsh', source: 'AFP', toBeChecked: true },
      }),
    ]);
    expect((await mined()).map(([documentId]) => documentId)).not.toContain(files.lead.documentId);
  });
});
