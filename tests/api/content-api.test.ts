import { bootSite, GATE_OFF, type Site } from '../site/boot';
import {
  allow,
  ARTICLE,
  bullets,
  type Documents,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type MediaFile,
  paragraph,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { recordQueries } from '../site/query-log';

let site: Site;
let articles: Documents;
let links: Documents;
let credits: Documents;
let picture: MediaFile;

const CREDIT = {
  creditText: 'Reuters',
  creator: 'Kim Doe',
  copyrightNotice: '© 2026 Reuters',
  copyrightHolder: 'Reuters',
  license: 'https://example.org/license',
  acquireLicensePage: 'https://example.org/buy',
  usageTerms: 'Editorial use',
  digitalSourceType: 'digitalCapture',
  expires: '2031-01-01T00:00:00.000Z',
};

beforeAll(async () => {
  site = await bootSite({ newsroom: GATE_OFF });
  const { strapi } = site;
  articles = documents(strapi, ARTICLE);
  links = documents(strapi, RELATED_LINK);
  credits = documents(strapi, IMAGE_CREDIT);
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await allow(strapi, 'article.find', 'article.findOne', 'related-link.find');
  await allow(strapi, 'image-credit.find', 'image-credit.findOne', 'related-link.findOne');
  picture = await uploadPicture(strapi, {
    caption: 'Library caption',
    alternativeText: 'Library alt',
  });
  await credits.create({ data: { image: picture.id, edNote: 'secret', ...CREDIT } });
});

afterAll(() => site.stop());

async function get(path: string, status = 200) {
  const response = await site.http.get(`/api/newsroom${path}`);
  expect({ path, status: response.status, error: response.body?.error }).toMatchObject({ status });
  return response.body;
}

async function publish(headline: string, data: object = {}) {
  return articles.create({ data: { headline, ...data }, status: 'published' });
}

async function linkTo(articleDocumentId: string, data: object = {}) {
  const link = await links.create({ data: { article: articleDocumentId, ...data } });
  return link.documentId;
}

describe('a page by its slug', () => {
  it('is finished: pictures, credits, bullets, panel, address', async () => {
    const target = await publish('A target');
    const link = await linkTo(target.documentId, { linkPrefix: 'Read also' });
    const address = await links.create({
      data: { url: 'https://example.org/report', headline: 'The report' },
    });
    const use = { documentId: picture.documentId, caption: 'Own caption', alternativeText: '' };
    await publish('A finished page', {
      section: 'World',
      leadImage: picture.id,
      leadImageUse: { caption: 'Lead caption', creditText: 'AFP' },
      body: [
        paragraph('Words.'),
        imageBlock(picture, use),
        bullets({ words: 'Bullet words', relatedLink: link }),
      ],
      relatedLinks: [address.documentId, link],
    });

    const { data } = await get('/articles/by-slug/a-finished-page');
    const resolvedTarget = {
      documentId: link,
      headline: 'A target',
      url: '/news/a-target',
      linkPrefix: 'Read also',
      article: { documentId: target.documentId, slug: 'a-target', headline: 'A target' },
    };
    expect(data).toMatchObject({
      url: '/news/a-finished-page',
      section: 'World',
      locale: 'en',
      localizations: [],
    });
    expect(data.leadImage).toMatchObject({
      url: picture.url,
      caption: 'Lead caption',
      alternativeText: 'Library alt',
      credit: { ...CREDIT, creditText: 'AFP' },
    });
    expect(data.body[1].image).toMatchObject({
      url: picture.url,
      documentId: picture.documentId,
      caption: 'Own caption',
      alternativeText: 'Library alt',
      credit: CREDIT,
    });
    expect(data.body[2].children[0].children[0]).toEqual({
      type: 'link',
      url: '/news/a-target',
      relatedLink: resolvedTarget,
      children: [{ type: 'text', text: 'Bullet words' }],
    });
    expect(data.relatedLinks).toEqual([
      {
        documentId: address.documentId,
        headline: 'The report',
        url: 'https://example.org/report',
        linkPrefix: null,
        article: null,
      },
      resolvedTarget,
    ]);
  });

  it('shows pictures, credits and targets as they are now, without a republish', async () => {
    const target = await publish('Moving target');
    const link = await linkTo(target.documentId);
    const file = await uploadPicture(site.strapi, { name: 'dust-bowl-home' });
    const credit = await credits.create({ data: { image: file.id, creditText: 'Before' } });
    await publish('Up to date', {
      body: [
        imageBlock(file, { caption: 'c', alternativeText: 'a' }),
        bullets({ words: 'There', relatedLink: link }),
      ],
    });

    await credits.update({ documentId: credit.documentId, data: { creditText: 'After' } });
    await articles.update({
      documentId: target.documentId,
      data: { slug: 'moved-target', headline: 'Moved target' },
      status: 'published',
    });

    const { data } = await get('/articles/by-slug/up-to-date');
    expect(data.body[0].image.credit.creditText).toBe('After');
    expect(data.body[1].children[0].children[0]).toMatchObject({
      url: '/news/moved-target',
      relatedLink: { headline: 'Moved target', url: '/news/moved-target' },
    });
  });

  it('hides a credit that this use hides, and has none where nobody knows it', async () => {
    const nameless = await uploadPicture(site.strapi, { name: 'allium-oreophilum' });
    await publish('Credits', {
      body: [
        imageBlock(picture, { displayCredit: false }),
        imageBlock(nameless),
        imageBlock(nameless, { creditText: 'Handout' }),
      ],
    });

    const { data } = await get('/articles/by-slug/credits');
    const shown = data.body.map((block: { image: { credit: unknown } }) => block.image.credit);
    const empty = Object.fromEntries(Object.keys(CREDIT).map((key) => [key, null]));
    expect(shown).toEqual([null, null, { ...empty, creditText: 'Handout' }]);
  });

  it('drops a bullet whose target is not public, and brings it back when it is', async () => {
    const draft = await articles.create({ data: { headline: 'Not out yet' } });
    const embargoed = await publish('Embargoed', {
      embargoedUntil: new Date(Date.now() + 3_600_000),
    });
    const deleted = await publish('Deleted soon');
    const [toDraft, toEmbargoed, toDeleted] = [
      await linkTo(draft.documentId),
      await linkTo(embargoed.documentId),
      await linkTo(deleted.documentId),
    ];
    await articles.delete({ documentId: deleted.documentId });
    await publish('Links to nowhere', {
      body: [
        paragraph('Words.'),
        bullets(
          { words: 'Draft', relatedLink: toDraft },
          { words: 'Embargo', relatedLink: toEmbargoed },
          { words: 'Deleted', relatedLink: toDeleted },
          { words: 'No such link', relatedLink: 'nothing' },
        ),
      ],
      relatedLinks: [toDraft, toEmbargoed],
    });
    const page = async () => (await get('/articles/by-slug/links-to-nowhere')).data;

    expect(await page()).toMatchObject({ body: [paragraph('Words.')], relatedLinks: [] });

    await articles.publish({ documentId: draft.documentId });
    const back = await page();
    expect(back.body[1].children).toHaveLength(1);
    expect(back.body[1].children[0].children[0].url).toBe('/news/not-out-yet');
    expect(back.relatedLinks).toHaveLength(1);

    await articles.unpublish({ documentId: draft.documentId });
    expect(await page()).toMatchObject({ body: [paragraph('Words.')], relatedLinks: [] });
  });

  it('leaves out a picture whose file was deleted', async () => {
    const file = await uploadPicture(site.strapi, { name: 'airplane-from-above' });
    await publish('Lost picture', { leadImage: file.id, body: [paragraph('a'), imageBlock(file)] });
    await site.strapi.plugin('upload').service('upload').remove(file);

    const { data } = await get('/articles/by-slug/lost-picture');
    expect(data).toMatchObject({ leadImage: null, body: [paragraph('a')] });
  });

  it('answers a former slug with 301 to the current one, also through several changes', async () => {
    const { documentId } = await publish('Old address');
    for (const slug of ['newer-address', 'newest-address']) {
      await articles.update({ documentId, data: { slug }, status: 'published' });
    }

    for (const slug of ['old-address', 'newer-address']) {
      const response = await site.http.get(`/api/newsroom/articles/by-slug/${slug}?locale=en`);
      expect([response.status, response.headers.location]).toEqual([
        301,
        '/api/newsroom/articles/by-slug/newest-address?locale=en',
      ]);
    }
    const withSlash = await site.http.get('/api/newsroom/articles/by-slug/old-address/');
    expect(withSlash.headers.location).toBe('/api/newsroom/articles/by-slug/newest-address');
    await articles.unpublish({ documentId });
    await get('/articles/by-slug/old-address', 404);
  });

  it('speaks the locale that is asked for, and links to the default one where it must', async () => {
    const english = await publish('Only in English');
    const link = await linkTo(english.documentId);
    const { documentId } = await publish('Two languages');
    await articles.update({
      documentId,
      locale: 'fr',
      data: { headline: 'Deux langues', relatedLinks: [link] },
      status: 'published',
    });

    const { data } = await get('/articles/by-slug/deux-langues?locale=fr');
    expect(data.relatedLinks).toMatchObject([{ url: '/news/only-in-english' }]);
    expect(data.localizations).toEqual([
      {
        documentId,
        locale: 'en',
        slug: 'two-languages',
        headline: 'Two languages',
        url: '/news/two-languages',
      },
    ]);
    await get('/articles/by-slug/deux-langues', 404);
  });
});

describe('the list', () => {
  it("takes Strapi's query language and resolves what it answers", async () => {
    await publish('Listed', {
      section: 'Sport',
      leadImage: picture.id,
      body: [imageBlock(picture, { caption: 'c' })],
    });

    const query = 'filters[section][$eq]=Sport&fields[0]=headline&populate[0]=leadImage';
    const { data, meta } = await get(`/articles?${query}&sort=headline:desc`);
    expect(meta.pagination).toMatchObject({ page: 1, total: 1 });
    expect(Object.keys(data[0]).sort()).toEqual([
      'documentId',
      'headline',
      'id',
      'leadImage',
      'url',
    ]);
    expect(data[0]).toMatchObject({
      url: '/news/listed',
      leadImage: { caption: 'Library caption', credit: CREDIT },
    });

    const whole = await get('/articles?filters[section]=Sport&populate=*');
    expect(whole.data[0].body[0].image.credit).toEqual(CREDIT);
    expect(whole.data[0]).toMatchObject({ relatedLinks: [], localizations: [] });
  });

  it.each([
    'populate=leadImage,relatedLinks',
    'populate[0]=leadImage&populate[1]=relatedLinks',
    'populate[leadImage]=true&populate[relatedLinks]=true',
    'populate[leadImage][fields]=url&populate[relatedLinks][populate]=article',
    'populate[0]=relatedLinks.article&populate[1]=relatedLinks&populate[2]=leadImage',
    'populate=*',
  ])('resolves what is asked for in the notation %s', async (populate) => {
    const { data } = await get(`/articles?filters[slug]=a-finished-page&${populate}`);
    expect(data[0].leadImage).toMatchObject({ url: picture.url, caption: 'Lead caption' });
    expect(data[0].relatedLinks).toMatchObject([
      { url: 'https://example.org/report' },
      { url: '/news/a-target' },
    ]);
  });

  it.each([
    'filters[leadImage][documentId]',
    'filters[leadImage][documentId][$eq]',
    'filters[$and][0][leadImage][documentId][$in][0]',
  ])('finds the stories with a picture by %s', async (filter) => {
    const { documentId } = await publish(`Shows ${filter}`, { leadImage: picture.id });
    const { data } = await get(`/articles?${filter}=${picture.documentId}&pagination[limit]=100`);
    expect(data).toContainEqual(expect.objectContaining({ documentId }));
    expect((await get(`/articles?${filter}=nothing`)).data).toEqual([]);
  });

  it('searches in the words of a story, not in what the plugin keeps about it', async () => {
    const { documentId } = await publish('Numbers', { body: [bullets({ words: 'Open' })] });
    await site.strapi.db
      .query(ARTICLE)
      .updateMany({ where: { documentId }, data: { importKey: 'fa1afe1' } });
    expect((await get('/articles?_q=fa1afe1')).data).toEqual([]);
    expect((await get('/articles?_q=umbers')).data).toMatchObject([{ documentId }]);
  });

  it('finds one by its documentId', async () => {
    const { documentId } = await publish('One of them');
    expect((await get(`/articles/${documentId}`)).data).toMatchObject({
      headline: 'One of them',
      url: '/news/one-of-them',
    });
    await get('/articles/there-is-none', 404);
  });

  it('takes as many queries for a hundred articles as for one', async () => {
    const target = await publish('Counted target');
    const files = [picture, await uploadPicture(site.strapi, { name: 'french-alpine-landscape' })];
    for (let count = 0; count < 100; count += 1) {
      const link = (await links.create({ data: { url: `https://example.org/${count}` } }))
        .documentId;
      await publish(`Counted ${count}`, {
        section: 'Counted',
        leadImage: picture.id,
        body: [
          ...files.map((file) => imageBlock(file)),
          bullets({ words: 'x', relatedLink: link }),
        ],
        relatedLinks: [link],
      });
    }
    const link = await linkTo(target.documentId);
    await publish('Counted last', {
      section: 'Counted',
      leadImage: picture.id,
      body: [imageBlock(picture), bullets({ words: 'x', relatedLink: link })],
      relatedLinks: [link],
    });

    const queries = async (pageSize: number) => {
      const log = recordQueries(site.strapi);
      const populate = 'populate[0]=leadImage&populate[1]=relatedLinks';
      const { data } = await get(
        `/articles?filters[section]=Counted&${populate}&pagination[pageSize]=${pageSize}&sort=id:desc`,
      );
      log.stop();
      expect(data).toHaveLength(pageSize);
      return log.statements.length;
    };
    await queries(1); // the writes' own events still read in the background before it
    const one = await queries(1);
    expect(await queries(100)).toBe(one);
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(20);
  });
});

describe('credits and links', () => {
  it("are served in Strapi's own query language, without what is private", async () => {
    const { data } = await get('/image-credits?filters[creditText]=Reuters&populate=image');
    expect(data).toMatchObject([{ ...CREDIT, image: { url: picture.url } }]);
    expect(data[0]).not.toHaveProperty('edNote');
    expect(data[0]).not.toHaveProperty('imageKey');
    const ofPicture = await get(`/image-credits?filters[image][documentId]=${picture.documentId}`);
    expect(ofPicture.data).toMatchObject([{ documentId: data[0].documentId }]);

    const target = await publish('Linked from the list');
    await linkTo(target.documentId, { headline: 'Own wording' });
    const listed = await get('/related-links?filters[headline]=Own wording&populate=article');
    expect(listed.data).toMatchObject([
      { headline: 'Own wording', url: null, article: { headline: 'Linked from the list' } },
    ]);
    for (const key of ['health', 'statusCode', 'checkedAt', 'finalUrl', 'targetKey', 'title']) {
      expect(listed.data[0]).not.toHaveProperty(key);
    }
  });
});
