import { bootSite, type Site } from '../site/boot';
import {
  apiToken,
  type Document,
  documents,
  IMAGE_CREDIT,
  type Json,
  type MediaFile,
  readyPicture,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { OWN_TYPES } from '../site/own-types';
import { roleJwt, superAdministratorJwt } from '../site/roles';
import {
  ARTICLE_KIT,
  BLOG_KIT,
  REPORT_KIT,
  STORY_KITS,
  type StoryKit,
  type StoryWords,
} from '../site/story-kits';

/** Whatever type a story is of, the newsroom does the same for it. */

let site: Site;
let picture: MediaFile;
let bare: MediaFile;
let token: string;
let admin: string;

beforeAll(async () => {
  site = await bootSite({ newsroom: OWN_TYPES });
  const { strapi } = site;
  picture = await readyPicture(strapi, { creditText: 'Harbour Office' });
  bare = await uploadPicture(strapi, { name: 'dust-bowl-home' });
  token = await apiToken(strapi, 'full-access');
  admin = await superAdministratorJwt(strapi);
  const types = [...STORY_KITS.map(([, { uid }]) => uid), 'api::category.category'];
  await openToPublic(types.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]));
});

afterAll(() => site?.stop());

async function openToPublic(actions: string[]) {
  const role = await site.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const action of actions) {
    await site.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
}

let count = 0;

/** A headline that no other story of the run has. */
function unique(words: string): string {
  count += 1;
  return `${words} ${count}`;
}

async function create(kit: StoryKit, words: Partial<StoryWords> = {}): Promise<Document> {
  const { headline = unique('A story') } = words;
  const data = kit.data({ ...words, headline });
  return documents(site.strapi, kit.uid).create({ data });
}

async function publish(kit: StoryKit, { documentId }: { documentId: string }) {
  return documents(site.strapi, kit.uid).publish({ documentId });
}

async function published(kit: StoryKit, words: Partial<StoryWords> = {}): Promise<Document> {
  const draft = await create(kit, words);
  await publish(kit, draft);
  return draft;
}

function slugOf(kit: StoryKit, document: Json): string {
  return String(kit.read(document).slug);
}

async function linkTo(kit: StoryKit, { documentId }: { documentId: string }): Promise<string> {
  const target =
    kit === ARTICLE_KIT
      ? { article: documentId }
      : { storyType: kit.uid, storyDocumentId: documentId };
  const link = await documents(site.strapi, RELATED_LINK).create({ data: target });
  return link.documentId;
}

function asAdmin(path: string) {
  return site.http.get(`/newsroom${path}`).set('Authorization', `Bearer ${admin}`);
}

async function refusal(work: Promise<unknown>): Promise<Json[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason as { details?: { errors?: Json[] } },
  );
  return error?.details?.errors ?? [];
}

describe.each(STORY_KITS)('%s', (_name, kit) => {
  test('has a slug, made of its headline', async () => {
    const story = await create(kit, { headline: unique('Über den Fluß') });
    expect(slugOf(kit, story)).toBe(`uber-den-fluss-${count}`);
  });

  test('goes out by its own route with credits, and links that follow their targets', async () => {
    const target = await published(ARTICLE_KIT, {
      slug: `target-${kit.path('x').length}-${count}`,
    });
    const before = ARTICLE_KIT.path(slugOf(ARTICLE_KIT, target));
    const draft = await create(ARTICLE_KIT);
    const closed = ARTICLE_KIT.path(slugOf(ARTICLE_KIT, draft));
    const elsewhere = 'https://example.org/elsewhere';
    const story = await published(kit, {
      lead: picture,
      pictures: [picture],
      addresses: [before, closed, elsewhere],
    });
    const slug = `${slugOf(ARTICLE_KIT, target)}-moved`;
    const articles = documents(site.strapi, ARTICLE_KIT.uid);
    await articles.update({ documentId: target.documentId, data: { slug } });
    await publish(ARTICLE_KIT, target);

    const answer = await site.http.get(`${kit.route}/${story.documentId}?${kit.populate}`);
    expect(answer.status).toBe(200);
    expect(kit.read(answer.body.data)).toEqual({
      headline: kit.read(story).headline,
      slug: slugOf(kit, story),
      lead: 'Harbour Office',
      credits: ['Harbour Office'],
      addresses: [ARTICLE_KIT.path(slug), elsewhere],
    });
    expect(answer.body.data.url).toBe(kit.path(slugOf(kit, story)));
  });

  test('is answered the same in a list', async () => {
    const story = await published(kit, { pictures: [picture] });
    const answer = await site.http.get(
      `${kit.route}?filters[documentId][$eq]=${story.documentId}&${kit.populate}`,
    );
    expect(answer.body.data.map((entity: Json) => kit.read(entity).credits)).toEqual([
      ['Harbour Office'],
    ]);
    expect(answer.body.meta.pagination.total).toBe(1);
  });

  test('is one finished page in one request, by its path and by its slug', async () => {
    const story = await published(kit, { lead: picture, pictures: [picture] });
    const slug = slugOf(kit, story);
    const byPath = await site.http.get(`/api/newsroom/pages/by-path?path=${kit.path(slug)}`);
    expect([byPath.status, byPath.body.data?.type, byPath.body.data?.slug]).toEqual([
      200,
      kit.uid,
      slug,
    ]);
    expect(byPath.body.data.url).toBe(kit.path(slug));
    expect(byPath.body.data.leadImage.credit.creditText).toBe('Harbour Office');
    expect(byPath.body.data.body).toHaveLength(2);
    const bySlug = await site.http.get(`/api/newsroom/pages/${kit.uid}/by-slug/${slug}`);
    expect(bySlug.body).toEqual(byPath.body);
  });

  test('is found under its former slug', async () => {
    const story = await published(kit);
    const former = slugOf(kit, story);
    const now = `${former}-now`;
    const slugData = Object.fromEntries(
      Object.entries(kit.data({ headline: 'x', slug: now })).filter(([, value]) => value === now),
    );
    await documents(site.strapi, kit.uid).update({
      documentId: story.documentId,
      data: slugData,
    });
    await publish(kit, story);
    const bySlug = await site.http.get(`/api/newsroom/pages/${kit.uid}/by-slug/${former}`);
    expect([bySlug.status, bySlug.headers.location]).toEqual([
      301,
      `/api/newsroom/pages/${kit.uid}/by-slug/${now}`,
    ]);
    const byPath = await site.http.get(`/api/newsroom/pages/by-path?path=${kit.path(former)}`);
    expect([byPath.status, byPath.headers.location]).toEqual([
      301,
      `/api/newsroom/pages/by-path?path=${encodeURIComponent(kit.path(now))}`,
    ]);
  });

  test('keeps its drafts to those who may write them', async () => {
    const story = await create(kit, { pictures: [picture] });
    const { documentId } = story;
    const asked = `${kit.route}/${documentId}?status=draft`;
    expect((await site.http.get(asked)).status).toBe(403);
    expect((await site.http.get(`${kit.route}?status=draft`)).status).toBe(403);
    expect((await site.http.get(`${kit.route}/${documentId}`)).status).toBe(404);
    const path = kit.path(slugOf(kit, story));
    const page = `/api/newsroom/pages/by-path?path=${path}`;
    expect((await site.http.get(page)).status).toBe(404);
    expect((await site.http.get(`${page}&status=draft`)).status).toBe(403);
    const bearer = { Authorization: `Bearer ${token}` };
    const preview = await site.http.get(`${asked}&${kit.populate}`).set(bearer);
    expect(kit.read(preview.body.data).credits).toEqual(['Harbour Office']);
    expect((await site.http.get(`${page}&status=draft`).set(bearer)).status).toBe(200);
  });

  test('is not published with a picture without credit, whatever the way in', async () => {
    const story = await create(kit, { pictures: [bare] });
    const { documentId } = story;
    const at = (rule: string) => [...kit.picturePath, ...(rule ? [rule] : [])];
    const ofBlocks = kit.picturePath.includes('image');
    const expected = [at(''), at(ofBlocks ? 'caption' : ''), at(ofBlocks ? 'alternativeText' : '')];
    const viaService = await refusal(publish(kit, story));
    expect(viaService.map(({ path }) => path)).toEqual(expected);
    const viaRest = await site.http
      .put(`${kit.route}/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data: {} });
    expect([viaRest.status, viaRest.body.error?.details?.errors?.length]).toEqual([400, 3]);
    const cm = `/content-manager/collection-types/${kit.uid}`;
    const viaAdmin = await site.http
      .post(`${cm}/actions/bulkPublish`)
      .set('Authorization', `Bearer ${admin}`)
      .send({ documentIds: [documentId] });
    expect(viaAdmin.status).toBe(400);
    expect((await site.http.get(`${kit.route}/${documentId}`)).status).toBe(404);
    const check = await site.http
      .post('/newsroom/gate/check')
      .set('Authorization', `Bearer ${admin}`)
      .send({ type: kit.uid, documentIds: [documentId] });
    expect(check.body.stories.map((one: { findings: Json[] }) => one.findings.length)).toEqual([3]);
  });

  test('is in the uses of its pictures, with its type', async () => {
    const own = await readyPicture(site.strapi, { name: 'airplane-from-above' });
    const story = await published(kit, { lead: own, pictures: [own] });
    const answer = await asAdmin(`/picture-rights/pictures/${own.documentId}/uses`);
    expect(answer.body).toEqual({
      stories: [
        {
          type: kit.uid,
          documentId: story.documentId,
          locale: 'en',
          headline: kit.read(story).headline,
          state: 'live',
        },
      ],
      total: 1,
      elsewhere: false,
    });
    const used = await asAdmin(`/pictures/${own.documentId}/used-in`);
    expect(used.body.data.map((use: Json) => [use.type, use.state])).toEqual([
      [kit.uid, 'live'],
      [kit.uid, 'draft'],
    ]);
  });

  test('is told by event when the rights of a picture in it have expired', async () => {
    const own = await uploadPicture(site.strapi, {
      ...{ name: 'allium-oreophilum', caption: 'x', alternativeText: 'x' },
    });
    await documents(site.strapi, IMAGE_CREDIT).create({
      data: { image: own.id, creditText: 'Wire', expires: '2031-05-01T12:00:00.000Z' },
    });
    const story = await published(kit, { pictures: [own] });
    const service = site.strapi.plugin('newsroom').service('rights-expiry') as {
      raise(now: Date): Promise<Array<{ article: Json }>>;
    };
    const raised = await service.raise(new Date('2031-05-02T12:00:00.000Z'));
    expect(raised.map(({ article }) => article)).toEqual([
      {
        type: kit.uid,
        documentId: story.documentId,
        headline: kit.read(story).headline,
        slug: slugOf(kit, story),
        locale: 'en',
        url: kit.path(slugOf(kit, story)),
      },
    ]);
  });

  test('is a target of bullets, found by its headline and named with its type', async () => {
    const story = await published(kit, { headline: unique('Zebrafish in the harbour') });
    const search = await asAdmin(`/links/search?query=zebrafish ${count}`);
    expect(search.body.stories.map((one: Json) => [one.type, one.documentId, one.state])).toEqual([
      [kit.uid, story.documentId, 'live'],
    ]);
    const ensured = await site.http
      .post('/newsroom/links')
      .set('Authorization', `Bearer ${admin}`)
      .send({ article: story.documentId, type: kit.uid });
    expect(ensured.body).toMatchObject({
      state: 'live',
      headline: kit.read(story).headline,
      url: kit.path(slugOf(kit, story)),
      article: story.documentId,
      type: kit.uid,
    });
    const page = await published(ARTICLE_KIT, { bullets: [ensured.body.documentId] });
    const answer = await site.http.get(`/api/newsroom/articles/${page.documentId}`);
    expect(ARTICLE_KIT.read(answer.body.data).addresses).toEqual([kit.path(slugOf(kit, story))]);
  });

  test('takes the bullets with it that point to it, and says so first', async () => {
    const story = await published(kit);
    const link = await linkTo(kit, story);
    const page = await published(ARTICLE_KIT, { bullets: [link] });
    const from = await asAdmin(`/articles/${story.documentId}/linked-from`);
    expect(from.body.data.map((use: Json) => [use.documentId, use.state, use.losesTarget])).toEqual(
      [
        [page.documentId, 'live', true],
        [page.documentId, 'draft', false],
      ],
    );
    expect(from.body.meta.losing).toBe(1);
    await documents(site.strapi, kit.uid).unpublish({ documentId: story.documentId });
    const answer = await site.http.get(`/api/newsroom/articles/${page.documentId}`);
    expect(ARTICLE_KIT.read(answer.body.data).addresses).toEqual([]);
  });

  test('is linked from where its address stands in a text', async () => {
    const story = await published(kit);
    const address = kit.path(slugOf(kit, story));
    const page = await published(BLOG_KIT, { addresses: [address] });
    const from = await asAdmin(`/articles/${story.documentId}/linked-from`);
    expect(from.body.data.map((use: Json) => [use.type, use.documentId, use.state])).toEqual([
      [BLOG_KIT.uid, page.documentId, 'live'],
      [BLOG_KIT.uid, page.documentId, 'draft'],
    ]);
  });

  test('is suggested to stories like it', async () => {
    const words = 'Quokka census on Rottnest';
    const story = await published(kit, { headline: unique(words) });
    const answer = await asAdmin(`/suggestions?q=${encodeURIComponent(words)}&limit=20`);
    expect(answer.body.data.map((one: Json) => [one.type, one.documentId])).toContainEqual([
      kit.uid,
      story.documentId,
    ]);
  });

  test('is guarded in the admin by the rights to its own type', async () => {
    const story = await published(kit);
    const jwt = await roleJwt(site, ['plugin::newsroom.links.read']);
    const answer = await site.http
      .get(`/newsroom/articles/${story.documentId}/linked-from`)
      .set('Authorization', `Bearer ${jwt}`);
    expect(answer.status).toBe(403);
  });
});

describe.each(STORY_KITS.filter(([, { hasEmbargo }]) => hasEmbargo))(
  '%s with an embargo',
  (_name, kit) => {
    test('does not exist for readers before its time', async () => {
      const story = await published(kit, { embargoedUntil: '2099-01-01T00:00:00.000Z' });
      const slug = slugOf(kit, story);
      expect((await site.http.get(`${kit.route}/${story.documentId}`)).status).toBe(404);
      const list = await site.http.get(`${kit.route}?filters[documentId][$eq]=${story.documentId}`);
      expect([list.body.data, list.body.meta.pagination.total]).toEqual([[], 0]);
      expect(
        (await site.http.get(`/api/newsroom/pages/by-path?path=${kit.path(slug)}`)).status,
      ).toBe(404);
      const link = await linkTo(kit, story);
      const page = await published(ARTICLE_KIT, { bullets: [link] });
      const answer = await site.http.get(`/api/newsroom/articles/${page.documentId}`);
      expect(ARTICLE_KIT.read(answer.body.data).addresses).toEqual([]);
    });
  },
);

describe.each(STORY_KITS.filter(([, { hasBullets }]) => hasBullets))(
  '%s with bullets',
  (_name, kit) => {
    test('resolves them, and warns of those that lead nowhere', async () => {
      const open = await published(BLOG_KIT);
      const closed = await create(REPORT_KIT);
      const links = [await linkTo(BLOG_KIT, open), await linkTo(REPORT_KIT, closed)];
      const story = await published(kit, { bullets: links });
      const answer = await site.http.get(`${kit.route}/${story.documentId}?${kit.populate}`);
      expect(kit.read(answer.body.data).addresses).toEqual([BLOG_KIT.path(slugOf(BLOG_KIT, open))]);
      const check = await site.http
        .post('/newsroom/gate/check')
        .set('Authorization', `Bearer ${admin}`)
        .send({ type: kit.uid, documentIds: [story.documentId] });
      expect(
        check.body.stories.flatMap(({ findings }: { findings: Json[] }) =>
          findings.map(({ rule, level, reference }) => [rule, level, reference]),
        ),
      ).toEqual([['links', 'warn', links[1]]]);
    });
  },
);

test('a story that is reached through a relation is guarded and resolved', async () => {
  const category = await documents(site.strapi, 'api::category.category').create({
    data: { name: 'Harbour' },
  });
  const blog = documents(site.strapi, BLOG_KIT.uid);
  const inCategory = (words: StoryWords) => ({
    ...BLOG_KIT.data(words),
    category: category.documentId,
  });
  const shown = await blog.create({
    data: inCategory({ headline: unique('Shown'), pictures: [picture] }),
    status: 'published',
  });
  await blog.create({ data: inCategory({ headline: unique('Hidden') }) });
  const answer = await site.http.get(
    `/api/categories/${category.documentId}?populate[articles][populate][blocks][populate]=*`,
  );
  expect(
    answer.body.data.articles.map((entity: Json) => [
      entity.documentId,
      BLOG_KIT.read(entity).credits,
    ]),
  ).toEqual([[shown.documentId, ['Harbour Office']]]);
});

test('words of a use that the site keeps itself are the ones that go out', async () => {
  const reports = documents(site.strapi, REPORT_KIT.uid);
  const { documentId } = await reports.create({
    data: {
      ...REPORT_KIT.data({ headline: unique('Gallery'), lead: picture }),
      photoCaption: 'The harbour at noon.',
      gallery: [{ image: picture.id, caption: 'Nets.', agency: 'Example Wire' }],
    },
    status: 'published',
  });
  const answer = await site.http.get(
    `/api/reports/${documentId}?populate[photo]=true&populate[gallery][populate]=*`,
  );
  const { photo, gallery } = answer.body.data;
  expect([photo.caption, photo.credit.creditText]).toEqual([
    'The harbour at noon.',
    'Harbour Office',
  ]);
  expect([gallery[0].image.caption, gallery[0].image.credit.creditText]).toEqual([
    'Nets.',
    'Example Wire',
  ]);
});
