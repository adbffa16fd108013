import { ARTICLE_TYPE, type StoryType } from '../../shared/story-types';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  documents,
  imageBlock,
  IMAGE_CREDIT,
  type Json,
  type MediaFile,
  paragraph,
  uploadPicture,
} from '../site/content';
import { broadReads, fullScans, recordQueries } from '../site/query-log';

const EVENT = 'newsroom.rights-expired';
const EXPIRES = '2031-05-01T12:00:00.000Z';
const BEFORE = new Date('2031-05-01T11:59:59.000Z');
const AFTER = new Date('2031-05-01T12:00:00.000Z');

interface RightsExpiry {
  raise(now?: Date): Promise<Json[]>;
}

interface Story {
  documentId: string;
  slug: string;
}

let site: Site;

function rights(): RightsExpiry {
  return site.strapi.plugin('newsroom').service('rights-expiry') as unknown as RightsExpiry;
}

async function credited(name: string, expires: string | null = EXPIRES) {
  const picture = await uploadPicture(site.strapi, { name, caption: 'x', alternativeText: 'x' });
  const credit = await documents(site.strapi, IMAGE_CREDIT).create({
    data: { image: picture.id, creditText: `Credit of ${name}`, source: 'Example Wire', expires },
  });
  return { picture, credit };
}

async function story(headline: string, data: Json): Promise<Story> {
  const { documentId, slug } = await documents(site.strapi, ARTICLE).create({
    data: { headline, ...data },
    status: 'published',
  });
  return { documentId, slug };
}

describe('with the defaults', () => {
  let lead: MediaFile;
  let inBody: MediaFile;
  let leadCredit: { documentId: string };
  let both: Story;
  let hook: Server;
  const received: Json[] = [];
  const emitted: Json[] = [];

  beforeAll(async () => {
    site = await bootSite({ newsroom: GATE_OFF });
    ({ picture: lead, credit: leadCredit } = await credited('nagasaki-boats'));
    ({ picture: inBody } = await credited('dust-bowl-home'));
    const { picture: lasting } = await credited('allium-oreophilum', null);
    const { picture: unused } = await credited('airplane-from-above');
    both = await story('Both expire', {
      leadImage: lead.id,
      body: [paragraph('Words.'), imageBlock(inBody, { documentId: inBody.documentId })],
    });
    await story('Nothing expires', { leadImage: lasting.id });
    await story('Not out yet', { leadImage: lead.id, embargoedUntil: '2039-01-01T00:00:00.000Z' });
    await documents(site.strapi, ARTICLE).create({
      data: { headline: 'A draft', leadImage: unused.id },
    });
    site.strapi.eventHub.on(EVENT, async (event: Json) => void emitted.push(event));
    hook = createServer((request, answer) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        received.push({ event: request.headers['x-strapi-event'], ...JSON.parse(body) });
        answer.end();
      });
    });
    await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', listening));
    await addWebhook(`http://127.0.0.1:${(hook.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    hook.close();
    await site.stop();
  });

  async function addWebhook(url: string) {
    const store = site.strapi.get('webhookStore') as unknown as {
      createWebhook(webhook: object): Promise<object>;
    };
    const webhook = await store.createWebhook({
      name: 'Rights desk',
      url,
      headers: {},
      events: [EVENT],
    });
    const runner = site.strapi.get('webhookRunner') as unknown as { add(webhook: object): void };
    runner.add(webhook);
  }

  function eventOf(picture: MediaFile, article: Story, locales = ['en']) {
    return {
      article: {
        type: ARTICLE,
        documentId: article.documentId,
        headline: 'Both expire',
        slug: 'both-expire',
        locale: 'en',
        url: '/news/both-expire',
      },
      locales,
      picture: {
        documentId: picture.documentId,
        name: picture.name,
        url: picture.url,
        creditText: `Credit of ${String(picture.name).replace('.jpg', '')}`,
        source: 'Example Wire',
        expires: EXPIRES,
      },
    };
  }

  it('nothing is raised before the rights expire', async () => {
    expect(await rights().raise(BEFORE)).toEqual([]);
  });

  it('a live article with pictures that expired is raised once for each, by one of two instances', async () => {
    const raised = (await Promise.all([rights().raise(AFTER), rights().raise(AFTER)])).flat();
    const expected = [eventOf(lead, both), eventOf(inBody, both)];
    expect(raised).toHaveLength(2);
    expect(raised).toEqual(expect.arrayContaining(expected));
    expect(emitted).toEqual(raised.sort(sameOrderAs(emitted)));
    expect(await rights().raise(new Date('2031-05-02T12:00:00.000Z'))).toEqual([]);
  });

  it('a webhook that listens gets the same', async () => {
    while (received.length < 2) {
      await new Promise((soon) => setImmediate(soon));
    }
    expect(received).toEqual(
      expect.arrayContaining(
        [eventOf(lead, both), eventOf(inBody, both)].map((event) => ({
          event: EVENT,
          createdAt: expect.any(String),
          ...event,
        })),
      ),
    );
  });

  it('publishing again raises nothing again; another expiry does', async () => {
    await documents(site.strapi, ARTICLE).publish({ documentId: both.documentId, locale: 'en' });
    expect(await rights().raise(AFTER)).toEqual([]);
    const expires = '2031-06-01T00:00:00.000Z';
    const { documentId } = leadCredit;
    await documents(site.strapi, IMAGE_CREDIT).update({ documentId, data: { expires } });
    expect(await rights().raise(AFTER)).toEqual([]);
    const raised = await rights().raise(new Date('2031-06-02T00:00:00.000Z'));
    expect(raised).toMatchObject([{ picture: { documentId: lead.documentId, expires } }]);
  });

  it('an article that comes out later, or in another language, is raised when it is live', async () => {
    const raised = await rights().raise(new Date('2039-01-01T00:00:00.000Z'));
    expect(raised).toMatchObject([{ article: { headline: 'Not out yet' } }]);
  });

  it('an expiry in the year 0 is in the past, and harms nothing', async () => {
    const { picture } = await credited('french-alpine-landscape', '0000-01-01T00:00:00.000Z');
    await story('Ancient', { leadImage: picture.id });
    expect(await rights().raise(new Date('2026-01-01T00:00:00.000Z'))).toMatchObject([
      { article: { headline: 'Ancient' }, picture: { expires: '0000-01-01T00:00:00.000Z' } },
    ]);
  });

  it('reads no table from end to end', async () => {
    const log = recordQueries(site.strapi);
    await rights().raise(new Date('2040-01-01T00:00:00.000Z'));
    log.stop();
    expect(await fullScans(site.strapi, log.statements)).toEqual([]);
    expect(await broadReads(site.strapi, log.statements)).toEqual([]);
  });

  it('the picture is shown all the same', async () => {
    await allow(site.strapi, 'article.find', 'article.findOne');
    const { documentId } = leadCredit;
    const data = { expires: '2020-01-01T00:00:00.000Z' };
    await documents(site.strapi, IMAGE_CREDIT).update({ documentId, data });
    const { body } = await site.http.get(`/api/newsroom/articles/by-slug/${both.slug}`);
    expect(body.data.leadImage.credit.expires).toBe('2020-01-01T00:00:00.000Z');
  });

  it('Strapi’s own cron asks for it once a day', () => {
    const { jobs } = site.strapi.get('cron') as unknown as { jobs: Json[] };
    const ours = jobs.filter(({ name }) => name === EVENT).map(({ options }) => options);
    expect(ours).toEqual([{ rule: '0 5 * * *' }]);
  });

  function sameOrderAs(order: Json[]) {
    const place = ({ picture }: Json) =>
      order.findIndex((event) => JSON.stringify(event.picture) === JSON.stringify(picture));
    return (a: Json, b: Json) => place(a) - place(b);
  }
});

describe('where the site withholds pictures whose rights expired', () => {
  let lead: { picture: MediaFile; credit: { documentId: string } };
  let inBody: { picture: MediaFile; credit: { documentId: string } };
  let article: Story;

  beforeAll(async () => {
    site = await bootSite({
      newsroom: { ...GATE_OFF, rights: { expired: 'withhold', check: false } },
    });
    await allow(site.strapi, 'article.find', 'article.findOne');
    lead = await credited('nagasaki-boats', '2099-01-01T00:00:00.000Z');
    inBody = await credited('dust-bowl-home', '2099-01-01T00:00:00.000Z');
    article = await story('Withheld', {
      leadImage: lead.picture.id,
      body: [
        paragraph('Words.'),
        imageBlock(inBody.picture, { documentId: inBody.picture.documentId }),
      ],
    });
  });

  afterAll(() => site.stop());

  async function expire({ credit }: typeof lead) {
    await documents(site.strapi, IMAGE_CREDIT).update({
      documentId: credit.documentId,
      data: { expires: '2020-01-01T00:00:00.000Z' },
    });
  }

  async function shown() {
    const pages = [
      await site.http.get(`/api/newsroom/articles/by-slug/${article.slug}`),
      await site.http.get(`/api/newsroom/articles/${article.documentId}?populate=leadImage`),
    ].map(({ body }) => body.data);
    const { body } = await site.http.get('/api/newsroom/articles?populate=leadImage');
    return [...pages, ...body.data].map((page) => ({
      leadImage: page.leadImage?.documentId ?? null,
      blocks: page.body.map(({ type }: { type: string }) => type),
    }));
  }

  it('and wants to hear nothing of it, the cron is not asked', () => {
    const { jobs } = site.strapi.get('cron') as unknown as { jobs: Json[] };
    expect(jobs.filter(({ name }) => name === EVENT)).toEqual([]);
  });

  it('they are shown until then, and left out from then on, without a publish', async () => {
    const all = { leadImage: lead.picture.documentId, blocks: ['paragraph', 'image'] };
    expect(await shown()).toEqual([all, all, all]);

    await expire(lead);
    const withoutLead = { leadImage: null, blocks: ['paragraph', 'image'] };
    expect(await shown()).toEqual([withoutLead, withoutLead, withoutLead]);

    await expire(inBody);
    const bare = { leadImage: null, blocks: ['paragraph'] };
    expect(await shown()).toEqual([bare, bare, bare]);
  });

  it('the moment of the clock decides, to the second', async () => {
    const { page } = site.strapi.plugin('newsroom').services as unknown as {
      page: {
        resolvePages(
          type: StoryType,
          rows: object[],
          now: Date,
        ): Promise<Array<{ leadImage: object | null }>>;
      };
    };
    await documents(site.strapi, IMAGE_CREDIT).update({
      documentId: lead.credit.documentId,
      data: { expires: EXPIRES },
    });
    const row = {
      documentId: 'x',
      locale: 'en',
      slug: 'x',
      section: null,
      leadImage: lead.picture,
    };
    expect((await page.resolvePages(ARTICLE_TYPE, [row], BEFORE))[0]?.leadImage).toMatchObject({
      id: lead.picture.id,
    });
    expect((await page.resolvePages(ARTICLE_TYPE, [row], AFTER))[0]?.leadImage).toBeNull();
  });
});

it('a site that wants no metadata read has no credits made of it', async () => {
  site = await bootSite({ newsroom: { ...GATE_OFF, imageMetadata: { onUpload: false } } });
  try {
    const { jpegWith, simple, xmp } = await import('../site/picture-file');
    const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
    const folder = await mkdtemp('/tmp/newsroom-');
    const content = await jpegWith({ xmp: xmp(simple('photoshop:Credit', 'Example')) });
    await writeFile(`${folder}/a`, content);
    const uploads = site.strapi.plugin('upload').service('upload');
    const file = { filepath: `${folder}/a`, originalFilename: 'a.jpg', mimetype: 'image/jpeg' };
    const [uploaded] = await uploads.upload({
      data: {},
      files: { ...file, size: content.length },
    });
    await uploads.replace(uploaded.id, { data: {}, file: { ...file, size: content.length } });
    await rm(folder, { recursive: true });
    expect(await site.strapi.db.query(IMAGE_CREDIT).count()).toBe(0);
  } finally {
    await site.stop();
  }
});
