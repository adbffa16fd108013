import { createLinkCheckService } from '../../server/src/services/links/check';
import type { LinkBroken, NewsroomServices, PageChanged } from '#shared/types';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  ARTICLE,
  type Documents,
  documents,
  IMAGE_CREDIT,
  LIBRARY_WORDS,
  type MediaFile,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';

/** What the plugin tells a site's own code on Strapi's event hub. */

let site: Site;
let articles: Documents;
let picture: MediaFile;
let target: string;
let reader: string;
let told: string[] = [];
let credits: unknown[] = [];

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  const { strapi } = site;
  articles = documents(strapi, ARTICLE);
  picture = await uploadPicture(strapi, LIBRARY_WORDS);
  target = (await articles.create({ data: { headline: 'Target' }, status: 'published' }))
    .documentId;
  const link = await documents(strapi, RELATED_LINK).create({ data: { article: target } });
  const data = { headline: 'Reader', leadImage: picture.id, relatedLinks: [link.id] };
  reader = (await articles.create({ data, status: 'published' })).documentId;
  events().on('newsroom.page-changed', (event) => {
    told.push(inWords(event));
  });
  events().on('newsroom.credit-changed', (event) => {
    credits.push(event);
  });
});

beforeEach(() => {
  told = [];
  credits = [];
});

afterAll(() => site.stop());

function events(): NewsroomServices['events'] {
  return site.strapi.plugin('newsroom').service('events');
}

function inWords({ page, reason }: PageChanged): string {
  return `${page.headline} ${page.url} ${reason}`;
}

/** Events come after the commit, which nothing waits for. */
async function toldOf(count: number): Promise<string[]> {
  for (let turn = 0; turn < 1000 && told.length < count; turn += 1) {
    await new Promise((soon) => setImmediate(soon));
  }
  return told;
}

it('a story that is published again tells of its page and of those that link to it', async () => {
  await articles.publish({ documentId: target });
  expect(await toldOf(2)).toEqual(['Target /news/target published', 'Reader /news/reader link']);
});

it('a page that moves is told of under its old address and its new one', async () => {
  const data = { slug: 'moved' };
  await articles.update({ documentId: target, data, status: 'published' });
  expect(await toldOf(3)).toEqual([
    'Target /news/target address',
    'Target /news/moved published',
    'Reader /news/reader link',
  ]);
});

it('a draft that is saved changes no page', async () => {
  await articles.update({ documentId: target, data: { summary: 'New' } });
  await articles.publish({ documentId: reader });
  expect(await toldOf(1)).toEqual(['Reader /news/reader published']);
});

it('a publish that is rolled back tells nothing', async () => {
  const undone = site.strapi.db.transaction(async () => {
    await articles.publish({ documentId: target });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await articles.publish({ documentId: reader });
  expect(await toldOf(1)).toEqual(['Reader /news/reader published']);
});

it('a credit tells of itself and of the pages that show its picture', async () => {
  const credit = await documents(site.strapi, IMAGE_CREDIT).create({
    data: { image: picture.id, creditText: 'Agency' },
  });
  expect(await toldOf(1)).toEqual(['Reader /news/reader picture']);
  await documents(site.strapi, IMAGE_CREDIT).update({
    documentId: credit.documentId,
    data: { creditText: 'Another agency' },
  });
  expect(await toldOf(2)).toEqual(Array(2).fill('Reader /news/reader picture'));
  const changed = { picture: { documentId: picture.documentId } };
  expect(credits).toEqual([changed, changed]);
});

it('a new caption in the media library tells of the pages that show the file', async () => {
  await site.strapi.db
    .query('plugin::upload.file')
    .update({ where: { id: picture.id }, data: { caption: 'New words' } });
  expect(await toldOf(1)).toEqual(['Reader /news/reader picture']);
});

it('a deleted file tells of the pages that showed it', async () => {
  const { id } = await uploadPicture(site.strapi, { ...LIBRARY_WORDS, name: 'nagasaki-boats' });
  const data = { headline: 'Loses it', leadImage: id };
  await articles.create({ data, status: 'published' });
  await toldOf(1);
  told = [];
  await site.strapi.db.query('plugin::upload.file').delete({ where: { id } });
  expect(await toldOf(1)).toEqual(['Loses it /news/loses-it picture']);
});

it('a listener that throws does no harm, and one that ended hears no more', async () => {
  const heard: string[] = [];
  const end = events().on('newsroom.page-changed', (event) => {
    heard.push(inWords(event));
    throw new Error('no network');
  });
  await articles.publish({ documentId: reader });
  await toldOf(1);
  end();
  await articles.publish({ documentId: reader });
  await toldOf(2);
  expect(heard).toEqual(['Reader /news/reader published']);
});

it('a story that is taken back tells of its page and of those that linked to it', async () => {
  await articles.unpublish({ documentId: target });
  expect(await toldOf(2)).toEqual(['Target /news/moved unpublished', 'Reader /news/reader link']);
});

it('a link is told of once when it counts as broken, after days without its page', async () => {
  const { strapi } = site;
  const url = 'https://example.org/gone';
  const link = await documents(strapi, RELATED_LINK).create({ data: { url } });
  const broken: LinkBroken[] = [];
  events().on('newsroom.link-broken', (event) => {
    broken.push(event);
  });
  let now = new Date('2026-11-20T03:30:00Z');
  const check = createLinkCheckService({
    strapi,
    leases: () => strapi.plugin('newsroom').service('leases'),
    events: () => strapi.plugin('newsroom').service('events'),
    fetchBounded: async () => ({ ok: false, reason: 'no-such-host' }),
    clock: { now: () => now, sleep: async () => undefined },
  });
  const told: number[] = [];
  for (let day = 0; day < 4; day += 1) {
    await check.run();
    await new Promise((soon) => setImmediate(soon));
    told.push(broken.length);
    now = new Date(now.getTime() + 24 * 60 * 60_000);
  }
  expect(told).toEqual([0, 0, 1, 1]);
  const { documentId } = link;
  expect(broken).toEqual([
    { link: { documentId, url }, statusCode: null, problem: 'no-such-host' },
  ]);
});

it('webhooks may listen for each', () => {
  const store = site.strapi.get('webhookStore') as unknown as {
    allowedEvents: Map<string, string>;
  };
  const ours = [...store.allowedEvents.values()].filter((name) => name.startsWith('newsroom.'));
  expect(ours).toEqual([
    ...['newsroom.page-changed', 'newsroom.credit-changed'],
    ...['newsroom.rights-expired', 'newsroom.link-broken'],
  ]);
});

it('there is no listening to an event that is none', () => {
  const events = site.strapi.plugin('newsroom').service('events');
  expect(() => events.on('newsroom.nope', () => undefined)).toThrow(
    '[newsroom] There is no event “newsroom.nope”; there are newsroom.page-changed',
  );
});
