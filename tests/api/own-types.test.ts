import { bootSite, type Site } from '../site/boot';
import { bullets, documents, imageBlock, readyPicture, uploadPicture, type MediaFile } from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES, REPORT } from '../site/own-types';

let site: Site;
let credited: MediaFile;
let bare: MediaFile;

beforeAll(async () => {
  site = await bootSite({ newsroom: OWN_TYPES });
  credited = await readyPicture(site.strapi);
  bare = await uploadPicture(site.strapi, { name: 'dust-bowl-home' });
  const role = await site.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const action of ['find', 'findOne'].flatMap((name) => [
    `${BLOG_ARTICLE}.${name}`,
    `${REPORT}.${name}`,
    `api::category.category.${name}`,
  ])) {
    await site.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
});

afterAll(() => site?.stop());

test('debug', async () => {
  const blog = documents(site.strapi, BLOG_ARTICLE);
  const reports = documents(site.strapi, REPORT);
  const category = await documents(site.strapi, 'api::category.category').create({
    data: { name: 'Harbour' },
  });
  const target = await reports.create({ data: { name: 'A target', photo: credited.id } });
  console.log(target);
  const draft = await blog.create({
    data: {
      title: 'A first story',
      cover: credited.id,
      category: category.documentId,
      blocks: [
        { __component: 'shared.rich-text', body: `See [it](/en/reports/a-target) and ![x](${bare.url})` },
        { __component: 'shared.quote', title: 'Q', body: 'said' },
        { __component: 'shared.media', file: bare.id },
        { __component: 'shared.slider', files: [credited.id, bare.id] },
      ],
    },
  });
  console.log(draft);
  const error = await blog.publish({ documentId: draft.documentId }).catch((e: unknown) => e);
  console.log(JSON.stringify((error as { details?: unknown }).details ?? error, null, 1));
  await documents(site.strapi, 'plugin::newsroom.image-credit').create({
    data: { image: bare.id, creditText: 'Agency' },
  });
  await site.strapi.db.query('plugin::upload.file').update({
    where: { id: bare.id },
    data: { caption: 'Cap', alternativeText: 'Alt' },
  });
  const p = await blog.publish({ documentId: draft.documentId }).catch((e: unknown) => e);
  console.log(JSON.stringify((p as { details?: unknown }).details ?? 'ok', null, 1));
  const rows = await site.strapi.db.query('plugin::newsroom.reference').findMany({});
  console.log(rows.map((r: Record<string, unknown>) => [r.storyType, r.storyStatus, r.kind, r.target, r.path].join(' ')).join('\n'));
  const list = await site.http.get(
    '/api/articles?populate[cover]=true&populate[blocks][populate]=*',
  );
  console.log(list.status, JSON.stringify(list.body, null, 1).slice(0, 3500));
  const page = await site.http.get('/api/newsroom/pages/by-path?path=/en/stories/a-first-story');
  console.log(page.status, JSON.stringify(page.body, null, 1).slice(0, 3500));
  const drafts = await site.http.get('/api/articles?status=draft');
  console.log(drafts.status, drafts.body);
  const cat = await site.http.get('/api/categories?populate=articles');
  console.log(cat.status, JSON.stringify(cat.body).slice(0, 1500));
  void bullets;
  void imageBlock;
});
