import { bootSite, type Site } from '../site/boot';
import { ARTICLE, IMAGE_CREDIT, RELATED_LINK } from '../site/content';

let site: Site;

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

interface Layout {
  edit: Array<Array<{ name: string; size: number }>>;
  list: string[];
}

interface View {
  layouts: Layout;
  metadatas: Record<string, { edit: { label?: string; editable: boolean; mainField?: string } }>;
  settings: Record<string, unknown>;
}

async function viewOf(uid: string): Promise<View> {
  const contentTypes = site.strapi.plugin('content-manager').service('content-types');
  return contentTypes.findConfiguration(site.strapi.contentTypes[uid as typeof ARTICLE]);
}

function attributesOf(uid: string): string[] {
  const { attributes } = site.strapi.getModel(uid as typeof ARTICLE);
  return Object.keys(attributes);
}

it('the three content types have the attributes that front ends and imports rely on', () => {
  expect(attributesOf(ARTICLE)).toEqual(
    expect.arrayContaining([
      ...['headline', 'slug', 'summary', 'byline', 'dateline', 'section', 'keywords'],
      ...['leadImage', 'leadImageUse', 'body', 'relatedLinks', 'corrections', 'embargoedUntil'],
      ...['firstPublishedAt', 'source', 'sourceUrl', 'slugHistory'],
    ]),
  );
  expect(attributesOf(IMAGE_CREDIT)).toEqual(
    expect.arrayContaining([
      ...['image', 'creditText', 'creator', 'copyrightNotice', 'copyrightHolder', 'source'],
      ...['supplierImageId', 'category', 'usageTerms', 'license', 'acquireLicensePage'],
      ...['digitalSourceType', 'expires', 'edNote', 'toBeChecked'],
    ]),
  );
  expect(attributesOf(RELATED_LINK)).toEqual(
    expect.arrayContaining([
      ...['headline', 'linkPrefix', 'article', 'url', 'health', 'statusCode', 'checkedAt'],
      'finalUrl',
    ]),
  );
});

it('words are per locale; the lead picture, dates of the plugin and the section are shared', () => {
  const { attributes } = site.strapi.getModel(ARTICLE);
  const localized = Object.entries(attributes)
    .filter(([, { pluginOptions }]) => {
      const options = pluginOptions as { i18n?: { localized?: boolean } } | undefined;
      return options?.i18n?.localized === true;
    })
    .map(([name]) => name);
  expect(localized.sort()).toEqual(
    [
      ...['body', 'byline', 'corrections', 'dateline', 'headline', 'keywords', 'leadImageUse'],
      ...['relatedLinks', 'slug', 'slugHistory', 'summary'],
      ...['importKey', 'importHash', 'importVersion', 'importedAt'],
    ].sort(),
  );
});

it('the article form runs from the headline to the related links, the rest beside and below', async () => {
  const { layouts, metadatas, settings } = await viewOf(ARTICLE);
  const order = layouts.edit.flat().map(({ name }) => name);
  const main = ['headline', 'summary', 'leadImage', 'leadImageUse', 'body', 'relatedLinks'];
  expect(order.filter((name) => main.includes(name))).toEqual(main);
  for (const managed of ['slugHistory', 'importKey', 'importedAt']) {
    expect(order).not.toContain(managed);
    expect(metadatas).not.toHaveProperty(managed);
  }
  expect(layouts.list).toEqual(['headline', 'section', 'byline', 'updatedAt']);
  expect(settings).toMatchObject({ mainField: 'headline', defaultSortBy: 'updatedAt' });
  expect(metadatas.embargoedUntil?.edit.label).toBe('Embargoed until');
  expect(metadatas.firstPublishedAt?.edit.editable).toBe(false);
  // A link of a story follows its headline, and has none of its own.
  expect(metadatas.relatedLinks?.edit.mainField).toBe('title');
});

it('every field of the three forms has a label of its own', async () => {
  for (const uid of [ARTICLE, IMAGE_CREDIT, RELATED_LINK]) {
    const { layouts, metadatas } = await viewOf(uid);
    for (const { name } of layouts.edit.flat()) {
      const label = metadatas[name]?.edit.label;
      expect([name, label]).toEqual([name, expect.stringMatching(/\w/)]);
      expect([name, label]).not.toEqual([name, name]);
    }
  }
});

it('a layout that the site changed survives the sync of the next start', async () => {
  const contentTypes = site.strapi.plugin('content-manager').service('content-types');
  const contentType = site.strapi.contentTypes[ARTICLE];
  const { layouts, ...view } = await viewOf(ARTICLE);
  const changed: Layout = { list: ['headline'], edit: [[{ name: 'body', size: 12 }]] };
  await contentTypes.updateConfiguration(contentType, { ...view, layouts: changed });

  await contentTypes.syncConfigurations();
  expect((await viewOf(ARTICLE)).layouts).toEqual(changed);
  await contentTypes.updateConfiguration(contentType, { ...view, layouts });
});

it("the content manager's form is offered the slug that the server would make", async () => {
  const uids = site.strapi.plugin('content-manager').service('uid');
  const suggested = await uids.generateUIDField({
    contentTypeUID: ARTICLE,
    field: 'slug',
    data: { headline: 'Θεσσαλονίκη: το λιμάνι' },
  });
  expect(suggested).toBe('thessaloniki-to-limani');
});
