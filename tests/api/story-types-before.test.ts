import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { typesToIndex } from '../../server/src/services/article/references/index-state';
import { rebuilding } from '../../server/src/services/article/references/rebuild';
import { bootSite, type Site } from '../site/boot';
import { documents, type Json, readyPicture } from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES, REPORT } from '../site/own-types';
import { BLOG_KIT, REPORT_KIT, type StoryKit } from '../site/story-kits';

/** Stories that were written before the site named their type: as Strapi alone stored them. */

const KITS: Array<[string, StoryKit]> = [
  ['with Blocks', REPORT_KIT],
  ['with a dynamic zone', BLOG_KIT],
];

let folder: string;
let site: Site;
let offered: string[];
const stories = new Map<string, { documentId: string; slug: string }>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-test-'));
  const database = path.join(folder, 'data.db');
  site = await bootSite({ database });
  const picture = await readyPicture(site.strapi);
  for (const [, kit] of KITS) {
    const target = await documents(site.strapi, kit.uid).create({
      data: kit.data({ headline: 'Draft', slug: 'not-out-yet' }),
    });
    const story = await documents(site.strapi, kit.uid).create({
      data: kit.data({
        headline: 'Old story',
        slug: 'old-story',
        pictures: [picture],
        addresses: [kit.path('not-out-yet'), '/somewhere/else'],
      }),
      status: 'published',
    });
    void target;
    stories.set(kit.uid, { documentId: story.documentId, slug: 'old-story' });
    const role = await site.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await site.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `${kit.uid}.findOne`, role: role.id } });
  }
  await site.stop();
  site = await bootSite({ database, newsroom: OWN_TYPES });
  offered = (await typesToIndex(site.strapi)).map(({ uid }) => uid);
  await rebuilding(site.strapi).run({ onStories: () => undefined, isStopped: () => false });
});

afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('the start says which types are not in the index yet, until they are', async () => {
  expect(offered).toEqual([BLOG_ARTICLE, REPORT]);
  expect(await typesToIndex(site.strapi)).toEqual([]);
});

describe.each(KITS)('%s', (_name, kit) => {
  const idOf = () => stories.get(kit.uid)?.documentId ?? '';

  test('goes out with the credits of its pictures, and without links to drafts', async () => {
    const answer = await site.http.get(`${kit.route}/${idOf()}?${kit.populate}`);
    expect(kit.read(answer.body.data)).toEqual({
      headline: 'Old story',
      slug: 'old-story',
      lead: null,
      credits: ['Harbour Office'],
      addresses: ['/somewhere/else'],
    });
  });

  test('is in the index, by the hash of its picture and the address of its link', async () => {
    const rows: Json[] = await site.strapi.db.query('plugin::newsroom.reference').findMany({
      where: { storyDocumentId: idOf(), storyStatus: 'published' },
      orderBy: { id: 'asc' },
    });
    expect(rows.map(({ kind, target }) => [kind, target === null])).toEqual([
      ['picture', false],
      ['address', false],
    ]);
  });

  test('is judged as it would be published', async () => {
    const picture = await site.strapi.db.query('plugin::newsroom.image-credit').findOne({});
    const { imageKey } = picture;
    await site.strapi.db
      .query('plugin::newsroom.image-credit')
      .updateMany({ where: {}, data: { imageKey: 'none' } });
    const error = await documents(site.strapi, kit.uid)
      .publish({ documentId: idOf() })
      .then(
        () => null,
        (reason: Error) => reason.message,
      );
    await site.strapi.db
      .query('plugin::newsroom.image-credit')
      .updateMany({ where: {}, data: { imageKey } });
    expect(error).toBe(
      'This story cannot be published yet: 1 problem. Picture 1 (“Boats wait for the tide.”) has no credit.',
    );
  });
});
