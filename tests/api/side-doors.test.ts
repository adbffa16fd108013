import { bootSite, type Site } from '../site/boot';
import {
  allow,
  apiToken,
  ARTICLE,
  bullets,
  documents,
  imageBlock,
  readyPicture,
  RELATED_LINK,
} from '../site/content';

/** Other controllers of the site lead to articles too: none of them may show what is not public. */

let site: Site;

beforeAll(async () => {
  site = await bootSite();
  const { strapi } = site;
  await allow(strapi, 'article.find', 'article.findOne', 'related-link.find');
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const action of ['find', 'findOne']) {
    await strapi.db.query('plugin::users-permissions.permission').create({
      data: { action: `plugin::upload.content-api.${action}`, role: role.id },
    });
  }
  const picture = await readyPicture(strapi);
  const articles = documents(strapi, ARTICLE);
  const shown = { leadImage: picture.id, body: [imageBlock(picture)] };
  const embargoedUntil = new Date(Date.now() + 86_400_000);
  const draft = await articles.create({ data: { headline: 'TOPSECRET draft', ...shown } });
  const toDraft = await documents(strapi, RELATED_LINK).create({
    data: { article: draft.documentId },
  });
  const bullet = bullets({ words: 'TOPSECRET bullet', relatedLink: toDraft.documentId });
  await articles.create({
    data: { headline: 'TOPSECRET embargo', embargoedUntil, ...shown },
    status: 'published',
  });
  await articles.create({
    data: {
      headline: 'Open story',
      leadImage: picture.id,
      body: [imageBlock(picture), bullet],
      relatedLinks: [toDraft.documentId],
    },
    status: 'published',
  });
});

afterAll(() => site.stop());

const THROUGH_FILES = '/api/upload/files?populate[related][on][plugin::newsroom.article]';

const WAYS = [
  '/api/upload/files?populate=related',
  '/api/upload/files?populate=*',
  '/api/upload/files/1?populate=related',
  `${THROUGH_FILES}[fields]=headline`,
  `${THROUGH_FILES}[populate]=*`,
  `${THROUGH_FILES}[fields][0]=headline&populate[related][on][plugin::newsroom.article][fields][1]=body`,
  `${THROUGH_FILES}[populate][leadImage][populate]=related`,
  `${THROUGH_FILES}[populate][relatedLinks][populate]=article`,
];

it.each(WAYS)('%s shows the public no story that is not public', async (path) => {
  const { status, text } = await site.http.get(path);
  expect(status).toBe(200);
  expect(text).not.toMatch(/topsecret/i);
  expect(text).toContain('Open story');
});

it.each(WAYS)('%s shows a read-only token no story that is not public', async (path) => {
  const token = await apiToken(site.strapi, 'read-only');
  const { status, text } = await site.http.get(path).set('Authorization', `Bearer ${token}`);
  expect(status).toBe(200);
  expect(text).not.toMatch(/topsecret/i);
});

it("a site's own type shows no story that is not public, nor do the pictures that it holds", async () => {
  const rows = await site.strapi.db.query(ARTICLE).findMany({ orderBy: { id: 'asc' } });
  const columnist = {
    articles: rows,
    // A site's own code may answer with an object of any class, or of none.
    best: Object.assign(
      Object.create(null),
      rows.find(({ headline }) => headline === 'TOPSECRET embargo'),
    ),
    photo: { id: 1, related: rows.map((row) => ({ ...row, __type: ARTICLE })) },
  };
  const relation = { type: 'relation', target: ARTICLE };
  const schema = {
    uid: 'api::columnist.columnist',
    attributes: {
      articles: { ...relation, relation: 'oneToMany' },
      best: { ...relation, relation: 'oneToOne' },
      photo: { type: 'media', multiple: false },
    },
  };
  const shown = await site.strapi.contentAPI.sanitize.output(columnist, schema as never, {});
  expect(shown).toMatchObject({
    articles: [{ headline: 'Open story' }],
    best: null,
    photo: { related: [{ headline: 'Open story' }] },
  });
});
