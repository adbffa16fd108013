import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { storyTypeOf } from '../../server/src/services/article/story-types';
import { bootSite } from '../site/boot';
import {
  ARTICLE,
  bullets,
  documents,
  IMAGE_CREDIT,
  type Json,
  readyPicture,
  RELATED_LINK,
} from '../site/content';
import { BLOG_ARTICLE, BLOG_MAPPING, OWN_TYPES, REPORT, REPORT_MAPPING } from '../site/own-types';
import { ARTICLE_KIT, BLOG_KIT, REPORT_KIT } from '../site/story-kits';

/** What a site may write of its types, and what becomes of them when it writes something else. */

const REFERENCE = 'plugin::newsroom.reference';

function startWith(contentTypes: object) {
  return bootSite({ newsroom: { contentTypes } }).then(
    (site) => site.stop(),
    (error: Error) => error.message,
  );
}

const blog = (changes: object) => ({ [BLOG_ARTICLE]: { ...BLOG_MAPPING, ...changes } });

test.each([
  [
    blog({ headline: 'titel' }),
    `"contentTypes.${BLOG_ARTICLE}.headline" is "titel", which is not a text field of this type: title, description would do`,
  ],
  [
    blog({ slug: 'description' }),
    `"contentTypes.${BLOG_ARTICLE}.slug" is "description", which is not a UID or short text field of this type: title, slug would do`,
  ],
  [
    blog({ body: ['blocks', 'author'] }),
    `"contentTypes.${BLOG_ARTICLE}.body" is "author", which is not Blocks, rich text, a media field, or a component or dynamic zone with one of them of this type: cover, blocks would do`,
  ],
  [
    blog({ section: 'category.title' }),
    `"contentTypes.${BLOG_ARTICLE}.section" is "category.title", which is not a text field of this type: title, description, slug would do`,
  ],
  [
    blog({ embargoedUntil: 'title' }),
    `"contentTypes.${BLOG_ARTICLE}.embargoedUntil" is "title", which is not a field with date and time of this type, and the type has none`,
  ],
  [
    blog({ pictures: { 'shared.figur': { caption: 'caption' } } }),
    `"contentTypes.${BLOG_ARTICLE}.pictures.shared.figur" is no component of this site`,
  ],
  [
    blog({ pictures: { 'shared.figure': { caption: 'legend' } } }),
    `"contentTypes.${BLOG_ARTICLE}.pictures.shared.figure".caption is "legend", which is no text field of the component that readers may see`,
  ],
  [
    { 'api::category.category': { headline: 'name', slug: 'slug', body: 'description' } },
    `"contentTypes.api::category.category" has no draft & publish: turn it on in the content type; "contentTypes.api::category.category.body" is "description", which is not Blocks, rich text, a media field, or a component or dynamic zone with one of them of this type, and the type has none`,
  ],
  [
    { 'api::story.story': BLOG_MAPPING },
    '"contentTypes.api::story.story" is no content type of this site',
  ],
  [
    blog({ path: '/news/:documentId' }),
    `"contentTypes.${BLOG_ARTICLE}.path" is "/news/:documentId", under which the stories of ${ARTICLE} ("/news/:slug") are found already: give it another one`,
  ],
  [
    blog({ path: '/news/:slug/' }),
    `"contentTypes.${BLOG_ARTICLE}.path" is "/news/:slug/", under which the stories of ${ARTICLE} ("/news/:slug") are found already: give it another one`,
  ],
  [
    { ...OWN_TYPES.contentTypes, ...blog({ path: '/en/reports/:slug' }) },
    `"contentTypes.${REPORT}.path" is "/:locale/reports/:slug", under which the stories of ${BLOG_ARTICLE} ("/en/reports/:slug") are found already: give it another one`,
  ],
  [
    { [REPORT]: { ...REPORT_MAPPING, leadImageUse: { caption: 'internalNote' } } },
    `"contentTypes.${REPORT}.leadImageUse".caption is "internalNote", which is no text field of this type that readers may see`,
  ],
  [{ constructor: BLOG_MAPPING }, '"contentTypes.constructor" is no content type of this site'],
])('the start says what does not fit: %#', async (contentTypes, message) => {
  expect(await startWith(contentTypes)).toBe(message);
});

test.each([
  [
    { [ARTICLE]: true },
    `"contentTypes.${ARTICLE}" must say which fields hold the headline, the slug and the body`,
  ],
  [blog({ titel: 'x' }), `"contentTypes.${BLOG_ARTICLE}.titel" is not a key of newsroom.config`],
  [blog({ path: 'stories/:slug' }), `"contentTypes.${BLOG_ARTICLE}.path" must start with "/"`],
  [
    { [BLOG_ARTICLE]: false },
    `"contentTypes.${BLOG_ARTICLE}" is off unless it is named: leave it out`,
  ],
])('the config is refused, with the key: %#', async (contentTypes, message) => {
  expect(await startWith(contentTypes)).toBe(`Error regarding newsroom config: ${message}`);
});

test('a type that is unmapped goes on as plain Strapi, and what is known of it is kept', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-test-'));
  const database = path.join(folder, 'data.db');
  try {
    let site = await bootSite({ database, newsroom: OWN_TYPES });
    const picture = await readyPicture(site.strapi);
    const report = await documents(site.strapi, REPORT).create({
      data: REPORT_KIT.data({ headline: 'A report', pictures: [picture] }),
      status: 'published',
    });
    const link = await documents(site.strapi, RELATED_LINK).create({
      data: { storyType: REPORT, storyDocumentId: report.documentId },
    });
    const page = await documents(site.strapi, ARTICLE).create({
      data: ARTICLE_KIT.data({ headline: 'A page', bullets: [link.documentId] }),
      status: 'published',
    });
    const indexed = await site.strapi.db.query(REFERENCE).count({ where: { storyType: REPORT } });
    await site.stop();

    site = await bootSite({ database });
    const reports = documents(site.strapi, REPORT);
    await reports.update({
      documentId: report.documentId,
      data: { content: [bullets({ words: 'Plain again', relatedLink: link.documentId })] },
    });
    await reports.publish({ documentId: report.documentId });
    expect(await site.strapi.db.query(REFERENCE).count({ where: { storyType: REPORT } })).toBe(
      indexed,
    );
    const links = documents(site.strapi, RELATED_LINK);
    expect(await links.findOne({ documentId: link.documentId })).toMatchObject({
      storyType: REPORT,
      storyDocumentId: report.documentId,
      title: 'A report',
    });
    const rows = await site.strapi.db
      .query(ARTICLE)
      .findMany({ where: { documentId: page.documentId, publishedAt: { $notNull: true } } });
    expect(rows).toHaveLength(1);
    await site.stop();

    site = await bootSite({ database, newsroom: OWN_TYPES });
    const uses = await site.strapi.plugin('newsroom').service('uses').ofLink(link.documentId);
    expect(uses.map((use: { documentId: string }) => use.documentId)).toContain(page.documentId);
    await site.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a start without the plugin loses nothing', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-test-'));
  const database = path.join(folder, 'data.db');
  try {
    let site = await bootSite({ database, plain: true, newsroom: OWN_TYPES });
    const picture = await readyPicture(site.strapi);
    for (const kit of [BLOG_KIT, REPORT_KIT]) {
      await documents(site.strapi, kit.uid).create({
        data: kit.data({ headline: 'A story', lead: picture, pictures: [picture] }),
        status: 'published',
      });
    }
    const all = () => Promise.all([BLOG_KIT, REPORT_KIT].map(stored(site.strapi)));
    const credits = () => stored(site.strapi)({ uid: IMAGE_CREDIT });
    const creditsBefore = await credits();
    const before = await all();
    const references = await site.strapi.db.query(REFERENCE).findMany({});
    await site.stop();

    site = await bootSite({ database, plain: true, newsroom: false });
    expect(await all()).toEqual(before);
    await site.stop();

    site = await bootSite({ database, plain: true, newsroom: OWN_TYPES });
    expect(await all()).toEqual(before);
    expect((await credits()).map(withoutDate)).toEqual(creditsBefore.map(withoutDate));
    expect(await site.strapi.db.query(REFERENCE).findMany({})).toEqual(references);
    await site.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

type Strapi = Awaited<ReturnType<typeof bootSite>>['strapi'];

const withoutDate = ({ updatedAt: _changed, ...row }: Json) => row;

const stored =
  (strapi: Strapi) =>
  ({ uid }: { uid: string }): Promise<Json[]> =>
    strapi.db.query(uid).findMany({ populate: true });

test('the plugin’s own type can be turned off', async () => {
  const site = await bootSite({
    newsroom: { contentTypes: { [ARTICLE]: false, [REPORT]: { ...REPORT_MAPPING } } },
  });
  try {
    const { strapi, http } = site;
    await documents(strapi, ARTICLE).create({
      data: { headline: 'Nobody sees it' },
      status: 'published',
    });
    expect((await http.get('/api/newsroom/articles')).status).toBe(404);
    const { pluginOptions } = strapi.contentType(ARTICLE);
    expect(pluginOptions?.['content-manager']).toEqual({ visible: false });
    expect(await strapi.db.query(REFERENCE).count({ where: {} })).toBe(0);
  } finally {
    await site.stop();
  }
});

test('a story of 2,000 parts and 2 MB is judged, indexed and resolved within the limits of an article', async () => {
  const site = await bootSite({ newsroom: OWN_TYPES });
  try {
    const { strapi } = site;
    const picture = await readyPicture(strapi);
    const blogArticles = documents(strapi, BLOG_ARTICLE);
    const text = 'Words and [a link](/en/reports/nowhere) in them. '.repeat(20);
    const blocks = Array.from({ length: 2000 }, (_part, index) =>
      index % 2 === 0
        ? { __component: 'shared.rich-text', body: text }
        : { __component: 'shared.media', file: picture.id },
    );
    const { documentId } = await blogArticles.create({ data: { title: 'Long', blocks } });
    let queries = 0;
    strapi.db.connection.on('query', () => {
      queries += 1;
    });
    const service = strapi.plugin('newsroom').service('gate');
    const type = storyTypeOf(strapi, BLOG_ARTICLE);
    const judged = await service.judgeDrafts(type, [documentId], { locales: '*', now: new Date() });
    expect(judged[0].findings).toEqual([]);
    expect(queries).toBeLessThan(30);
    await blogArticles.publish({ documentId });
    queries = 0;
    const page = await strapi
      .plugin('newsroom')
      .service('story-page')
      .find(type, {
        where: { slug: 'long' },
        locale: 'en',
        status: 'published',
      });
    expect(page.body).toHaveLength(2000);
    expect(page.body[1].file.credit.creditText).toBe('Harbour Office');
    expect(queries).toBeLessThan(30);
  } finally {
    await site.stop();
  }
}, 120_000);
