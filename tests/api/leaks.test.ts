import { bootSite, type Site } from '../site/boot';
import {
  allow,
  apiToken,
  ARTICLE,
  type Documents,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  LIBRARY_WORDS,
  type MediaFile,
  readerJwt,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';

/** Nothing that is not public leaves. Each test tries a way round. */

let site: Site;
let articles: Documents;
let picture: MediaFile;
const ids: Record<string, string> = {};

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  articles = documents(strapi, ARTICLE);
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  for (const resource of ['article', 'image-credit', 'related-link']) {
    await allow(strapi, `${resource}.find`, `${resource}.findOne`);
  }
  picture = await uploadPicture(strapi, LIBRARY_WORDS);
  await documents(strapi, IMAGE_CREDIT).create({
    data: { image: picture.id, creditText: 'Reuters', edNote: 'TOPSECRET note' },
  });

  const links = documents(strapi, RELATED_LINK);
  const tomorrow = new Date(Date.now() + 86_400_000);
  const draft = await articles.create({
    data: { headline: 'TOPSECRET draft', body: [imageBlock(picture)], leadImage: picture.id },
  });
  const embargoed = await articles.create({
    data: { headline: 'TOPSECRET before', embargoedUntil: tomorrow, leadImage: picture.id },
    status: 'published',
  });
  await articles.update({
    documentId: embargoed.documentId,
    data: { headline: 'TOPSECRET embargo', slug: 'topsecret-embargo' },
    status: 'published',
  });
  const [toDraft, toEmbargoed] = [
    await links.create({ data: { article: draft.documentId } }),
    await links.create({ data: { article: embargoed.documentId } }),
  ];
  const open = await articles.create({
    data: {
      headline: 'Open story',
      leadImage: picture.id,
      relatedLinks: [toDraft.documentId, toEmbargoed.documentId],
    },
    status: 'published',
  });
  await articles.update({
    documentId: open.documentId,
    data: { headline: 'TOPSECRET rewrite' },
  });
  await articles.update({
    documentId: open.documentId,
    locale: 'fr',
    data: { headline: 'TOPSECRET traduction' },
  });
  Object.assign(ids, {
    draft: draft.documentId,
    embargoed: embargoed.documentId,
    open: open.documentId,
    toDraft: toDraft.documentId,
  });
});

afterAll(() => site.stop());

/** Paths with `:name` for the documentId of that name. */
function get(path: string, token?: string) {
  const filled = path.replace(
    /:(draft|embargoed|open|toDraft)\b/g,
    (_match, name) => ids[name] ?? '',
  );
  const request = site.http.get(`/api/newsroom${filled}`);
  return token ? request.set('Authorization', `Bearer ${token}`) : request;
}

const EVERYTHING = 'populate=*&pagination[pageSize]=100';

describe('the public', () => {
  it.each([
    `/articles?${EVERYTHING}`,
    `/articles?${EVERYTHING}&locale=*`,
    `/articles?${EVERYTHING}&locale=fr`,
    '/articles?filters[publishedAt][$null]=true',
    '/articles?filters[$or][0][publishedAt][$null]=true&filters[$or][1][publishedAt][$notNull]=true',
    '/articles?filters[embargoedUntil][$notNull]=true',
    '/articles?filters[$or][0][embargoedUntil][$notNull]=true&filters[$or][1][id][$gt]=0',
    '/articles?filters[$not][embargoedUntil][$null]=true',
    '/articles?_q=TOPSECRET',
    '/articles?populate[localizations]=true&locale=*',
    '/articles?populate[localizations][populate]=*',
    '/articles?populate[localizations][filters][publishedAt][$null]=true',
    '/articles?populate[localizations][filters][$or][0][embargoedUntil][$notNull]=true',
    '/articles?populate[leadImage][populate][related]=true',
    '/articles?populate[leadImage][populate][related][on][plugin::newsroom.article][populate]=*',
    '/articles?populate=leadImage.related',
    '/articles?populate[0]=leadImage.related&populate[1]=localizations',
    '/articles?populate[leadImage][populate]=*',
    '/articles?populate[relatedLinks][populate]=*',
    '/articles?populate[relatedLinks][populate][article]=true',
    '/articles?populate=relatedLinks.article',
    '/articles?populate[relatedLinks][populate][article][filters][publishedAt][$null]=true',
    '/articles/:open?populate[relatedLinks][populate][article][populate]=*',
    '/articles/by-slug/open-story',
    '/articles/by-slug/open-story?populate=*&filters[id]=1&fields=edNote',
    `/related-links?${EVERYTHING}`,
    '/related-links?populate[article][populate]=*',
    '/related-links?populate[article][filters][publishedAt][$null]=true',
    '/related-links?populate=article.localizations',
    '/related-links/:toDraft?populate=article',
    '/related-links?_q=TOPSECRET',
    `/image-credits?${EVERYTHING}`,
    '/image-credits?fields=creditText&populate=*',
    '/image-credits?populate[image][populate][related]=true',
    '/image-credits?populate=image.related',
  ])('never sees a secret in %s', async (path) => {
    const response = await get(path);
    expect([200, 400]).toContain(response.status);
    expect(response.text).not.toContain('TOPSECRET');
  });

  it('finds its way to the open story all the same', async () => {
    const { body } = await get(`/articles?${EVERYTHING}`);
    expect(body.data.map(({ headline }: { headline: string }) => headline)).toEqual(['Open story']);
  });

  it.each([
    '/articles/:draft',
    '/articles/:embargoed',
    '/articles/:embargoed?filters[embargoedUntil][$notNull]=true',
    '/articles/:open?locale=fr',
    '/articles/by-slug/topsecret-draft',
    '/articles/by-slug/topsecret-embargo',
    '/articles/by-slug/topsecret-before',
    '/articles/by-slug/topsecret-traduction?locale=fr',
  ])('gets 404 for %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each([
    ['/articles?status=draft', 403],
    ['/articles/:draft?status=draft', 403],
    ['/articles/by-slug/topsecret-draft?status=draft', 403],
    ['/related-links?status=draft&populate=article', 403],
    ['/image-credits?status=draft', 403],
    ['/articles?publicationFilter=never-published', 403],
    ['/articles?hasPublishedVersion=false', 403],
    ['/articles?status=', 400],
    ['/articles?status=Draft', 400],
    ['/articles?status=modified', 400],
    ['/articles?status[]=draft', 400],
    ['/articles?status[]=published', 400],
    ['/articles?status[$ne]=published', 400],
    ['/articles?status=published&status=draft', 400],
    ['/articles/by-slug/topsecret-draft?status=none', 400],
    ['/related-links?status=none&populate=article', 400],
  ])('is refused drafts by %s', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({
      data: null,
      error: { message: expect.stringMatching(/^(Drafts are only for|Invalid status)/) },
    });
  });

  it.each([
    '/image-credits?filters[edNote][$contains]=TOPSECRET',
    '/image-credits?sort=edNote',
    '/image-credits?fields=edNote',
    '/image-credits?filters[imageKey][$notNull]=true',
    '/related-links?filters[targetKey][$contains]=article',
    '/related-links?filters[health]=broken',
    '/related-links?filters[title][$contains]=TOPSECRET',
    '/related-links?sort=title',
    '/related-links?sort=statusCode',
    '/related-links?filters[article][headline][$contains]=TOPSECRET',
    '/related-links?filters[$or][0][article][headline][$contains]=TOPSECRET',
    '/related-links?filters[$not][article][headline][$contains]=TOPSECRET',
    '/related-links?sort=article.headline',
    '/related-links?sort[0]=article.headline:desc',
    '/related-links?sort[article][headline]=asc',
    '/articles?filters[relatedLinks][article][headline][$contains]=TOPSECRET',
    '/articles?filters[localizations][headline][$contains]=TOPSECRET',
    '/articles?sort=localizations.headline',
    '/articles?filters[body][$contains]=topsecret',
    '/articles?filters[$not][body][$contains]=topsecret',
    '/articles?sort=body',
    '/articles?filters[slugHistory][$notNull]=true',
    '/articles?filters[importKey][$notNull]=true',
    '/articles?populate=importKey',
    '/articles?populate=createdBy',
    '/articles?filters[createdBy][email][$contains]=a',
    '/articles?filters[leadImage][createdBy][email][$contains]=a',
    '/articles?filters[leadImage][folderPath][$contains]=/',
    '/articles?filters[leadImage][related][headline][$contains]=TOPSECRET',
    '/articles?sort=leadImage.folderPath',
    '/image-credits?filters[image][related][headline][$contains]=TOPSECRET',
    '/image-credits?filters[image][$or][0][folderPath]=/',
    '/image-credits?sort=image.createdBy.email',
  ])('cannot ask about what is private by %s', async (path) => {
    const { status, body } = await get(path);
    expect({ status, data: body.data }).toEqual({ status: 400, data: null });
  });

  it('cannot search in private fields', async () => {
    const found = await get('/image-credits?_q=TOPSECRET');
    expect(found.body.data).toEqual([]);
    const links = await get('/related-links?_q=article:');
    expect(links.body.data).toEqual([]);
  });

  it('may not write, delete, or open what its role was not given', async () => {
    const body = { data: { headline: 'Mine now' } };
    const statuses = [
      await site.http.post('/api/newsroom/articles').send(body),
      await site.http.put(`/api/newsroom/articles/${ids.open}`).send(body),
      await site.http.delete(`/api/newsroom/articles/${ids.open}`),
      await site.http.get('/api/newsroom/former-slugs'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 404]);
  });
});

describe('an authenticated caller', () => {
  it('reads drafts with a token that an administrator made', async () => {
    for (const type of ['read-only', 'full-access'] as const) {
      const token = await apiToken(site.strapi, type);
      const draft = await get('/articles/:draft?status=draft', token);
      expect([draft.status, draft.body.data?.headline]).toEqual([200, 'TOPSECRET draft']);
      const page = await get('/articles/by-slug/topsecret-draft?status=draft', token);
      expect([page.status, page.body.data?.url]).toEqual([200, '/news/topsecret-draft']);
    }
  });

  it('who is only a reader with an account sees what the public sees', async () => {
    const jwt = await readerJwt(site.strapi);
    const role = await site.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const grant = (action: string) =>
      site.strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${ARTICLE}.${action}`, role: role.id } });
    await grant('find');
    await grant('findOne');
    expect((await get('/articles', jwt)).body.data).toHaveLength(1);
    expect((await get('/articles?status=draft', jwt)).status).toBe(403);

    await grant('update');
    expect((await get('/articles/:draft?status=draft', jwt)).body.data.headline).toBe(
      'TOPSECRET draft',
    );
  });

  it.each([
    [`/articles?${EVERYTHING}&locale=*`, 200],
    [`/image-credits?${EVERYTHING}`, 200],
    [`/related-links?${EVERYTHING}`, 200],
    ['/image-credits?filters[edNote][$contains]=TOPSECRET', 400],
    ['/related-links?sort=title', 400],
    ['/articles?filters[slugHistory][$notNull]=true', 400],
    ['/articles?filters[importKey][$notNull]=true', 400],
    ['/articles/:embargoed', 404],
    ['/articles/by-slug/topsecret-embargo', 404],
    ['/articles/by-slug/topsecret-before', 404],
    ['/former-slugs', 404],
    ['/references', 404],
  ])('with every right sees no more than the public in %s', async (path, status) => {
    const token = await apiToken(site.strapi, 'full-access');
    const response = await get(path, token);
    expect(response.status).toBe(status);
    expect(response.text).not.toContain('TOPSECRET');
    const privateKeys = /"(edNote|imageKey|targetKey|title|health|slugHistory|importKey)":/;
    expect(response.text).not.toMatch(privateKeys);
  });
});
