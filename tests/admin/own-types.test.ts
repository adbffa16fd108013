import type { Locator, Page } from 'playwright-core';
import {
  ARTICLE,
  bullets,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type Json,
  LIBRARY_WORDS,
  type MediaFile,
  paragraph,
  readyPicture,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { BLOG_ARTICLE, OWN_TYPES, REPORT } from '../site/own-types';
import { administratorWith, contentRights } from '../site/roles';
import { saveDocument } from './support/article-form';
import { targetDialog } from './support/bullets';
import { CARET } from './support/caret';
import { openPageAs, openPanel, type Panel } from './support/panel';

/** The admin for stories of a site's own types, in the shapes of the demo. */

let panel: Panel;
let page: Page;
/** Without caption, alternative text and credit. */
let bare: MediaFile;
let ready: MediaFile;

beforeAll(async () => {
  panel = await openPanel({ newsroom: OWN_TYPES });
  page = panel.page;
  page.setDefaultTimeout(15_000);
  bare = await uploadPicture(panel.strapi);
  ready = await readyPicture(panel.strapi, { name: 'airplane-from-above' });
});

afterAll(() => panel?.stop());

/** A draft; its documentId. */
async function create(uid: string, data: Json): Promise<string> {
  const locale = uid === BLOG_ARTICLE ? {} : { locale: 'en' };
  return (await documents(panel.strapi, uid).create({ ...locale, data })).documentId;
}

async function publish(uid: string, data: Json): Promise<string> {
  const documentId = await create(uid, data);
  const locale = uid === BLOG_ARTICLE ? {} : { locale: 'en' };
  await documents(panel.strapi, uid).publish({ documentId, ...locale });
  return documentId;
}

async function open(uid: string, documentId: string): Promise<void> {
  const locale = uid === BLOG_ARTICLE ? '' : '?plugins[i18n][locale]=en';
  await page.goto(`/admin/content-manager/collection-types/${uid}/${documentId}${locale}`);
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

async function openNew(uid: string, data: Json): Promise<string> {
  const documentId = await create(uid, data);
  await open(uid, documentId);
  return documentId;
}

function side(title: string): Locator {
  return page.locator('aside').filter({ has: page.getByRole('heading', { name: title }) });
}

function verdict(text: string): Promise<void> {
  return side('Checklist').getByRole('status').getByText(text, { exact: true }).waitFor();
}

async function items(): Promise<Array<string | null>> {
  const buttons = side('Checklist').getByRole('listitem').getByRole('button');
  return buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
}

/** Chooses an item with the keyboard. */
async function goTo(name: string): Promise<void> {
  await side('Checklist').getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Waits for the focus. */
function focused(locator: Locator): Promise<void> {
  return locator.and(page.locator(':focus')).waitFor();
}

/** The file that a media field shows. */
function shownIn(scope: Locator, fileName: string): Locator {
  return scope.locator('[aria-selected="true"] img').and(page.getByAltText(fileName));
}

const LINES = Array.from({ length: 12 }, (_line, index) => paragraph(`Line ${index}`));

describe('the checklist', () => {
  it('names what is missing in a dynamic zone: media, sliders, pictures and links in Markdown', async () => {
    const draft = await create(ARTICLE, { headline: 'Not out yet', slug: 'not-out-yet' });
    expect(draft).toEqual(expect.any(String));
    await openNew(BLOG_ARTICLE, {
      title: 'Storm',
      cover: bare.id,
      blocks: [
        { __component: 'shared.rich-text', body: `See [it](/news/not-out-yet). ![](${bare.url})` },
        { __component: 'shared.media', file: ready.id },
        { __component: 'shared.slider', files: [ready.id, bare.id] },
      ],
    });
    await verdict('9 problems stop publishing');
    expect(await items()).toEqual([
      ...['No credit', 'No caption', 'No alternative text'].map((what) => `${what}: Lead picture`),
      ...['No credit', 'No caption', 'No alternative text'].map((what) => `${what}: Picture 1`),
      ...['No credit', 'No caption', 'No alternative text'].map((what) => `${what}: Picture 4`),
      'Readers cannot open its target: Link 1 in the text',
    ]);
  });

  it('judges what is typed into a component, and a story that was never saved', async () => {
    await open(REPORT, 'create');
    await verdict('Ready to publish');
    await openNew(REPORT, { name: 'Flood', gallery: [{ image: bare.id }] });
    await verdict('3 problems stop publishing');
    await goTo('No caption: Picture 1');
    await focused(page.locator('[name="gallery.0.caption"]'));
    await page.keyboard.type('The pier.');
    await verdict('2 problems stop publishing');
    await goTo('No credit: Picture 1');
    await focused(page.locator('[name="gallery.0.agency"]'));
    await page.keyboard.type('Harbour Office');
    await verdict('1 problem stops publishing');
  });

  it('opens the component that an item is about, also where components were moved', async () => {
    await openNew(REPORT, {
      name: 'Flood',
      photo: bare.id,
      gallery: [{ image: ready.id, agency: 'First' }, { image: bare.id }],
    });
    await goTo('No caption: Lead picture');
    await focused(page.locator('[name="photoCaption"]'));
    await goTo('No credit: Picture 2');
    const agency = page.locator('[name="gallery.1.agency"]');
    await focused(agency);
    await page.keyboard.type('Second');

    const drag = page.getByRole('button', { name: 'Drag' }).last();
    await drag.focus();
    for (const key of ['Space', 'ArrowUp', 'Space']) {
      await page.keyboard.press(key);
    }
    await goTo('No caption: Picture 1');
    const caption = page.locator('[name="gallery.0.caption"]');
    await focused(caption);
    expect(await page.locator('[name="gallery.0.agency"]').inputValue()).toBe('Second');
  });

  it('turns a slider to the picture, and opens its credit where the form has no field for it', async () => {
    const fresh = await uploadPicture(panel.strapi, { name: 'dust-bowl-home', ...LIBRARY_WORDS });
    await openNew(BLOG_ARTICLE, {
      title: 'Farm',
      blocks: [
        { __component: 'shared.quote', title: 'Mayor', body: 'We saw it.' },
        { __component: 'shared.slider', files: [ready.id, ready.id, fresh.id] },
      ],
    });
    await goTo('No credit: Picture 2');
    const dialog = page.getByRole('dialog', { name: 'Credit of dust-bowl-home.jpg' });
    await dialog.getByRole('textbox', { name: 'Credit line' }).fill('Dorothea Lange');
    await dialog.getByRole('button', { name: 'Save credit' }).click();
    await verdict('Ready to publish');
    const slider = page.getByRole('region').filter({ has: page.getByText('Next slide') });
    await focused(slider.getByRole('button', { name: 'Edit' }));
    await shownIn(slider, LIBRARY_WORDS.alternativeText).waitFor();
    const credit = await panel.strapi.db
      .query(IMAGE_CREDIT)
      .findOne({ where: { imageKey: fresh.documentId } });
    expect(credit.creditText).toBe('Dorothea Lange');
  });

  it('leads to the block of the right text, and to the Markdown that holds a picture', async () => {
    await openNew(REPORT, {
      name: 'Flood',
      content: [...LINES, imageBlock(bare), bullets({ words: 'Nowhere' })],
    });
    await goTo('No alternative text: Picture 1');
    const figure = page.locator('[data-slate-editor] > *').nth(LINES.length);
    await focused(figure.getByRole('textbox', { name: 'Alternative text' }));

    await openNew(BLOG_ARTICLE, {
      title: 'Storm',
      blocks: [
        { __component: 'shared.rich-text', body: 'Calm.' },
        { __component: 'shared.rich-text', body: `![](${bare.url})` },
      ],
    });
    await goTo('No caption: Picture 1');
    await focused(page.locator('.CodeMirror-code').filter({ hasText: bare.url }));
  });

  it('asks again when the texts of a picture were edited in the media field', async () => {
    const file = await uploadPicture(panel.strapi);
    await openNew(BLOG_ARTICLE, { title: 'Low water', cover: file.id });
    await verdict('3 problems stop publishing');
    await goTo('No alternative text: Lead picture');
    await focused(page.getByRole('button', { name: 'Edit', exact: true }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Alternative text' }).fill('Boats on the mud.');
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await verdict('2 problems stop publishing');
  });
});

describe('publishing', () => {
  it('is refused in words, and in bulk with the names of the stories', async () => {
    await openNew(BLOG_ARTICLE, { title: 'Gale bare', cover: bare.id });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('This story cannot be published yet: 3 problems.').waitFor();

    await create(BLOG_ARTICLE, { title: 'Gale ready', cover: ready.id });
    await page.goto(`/admin/content-manager/collection-types/${BLOG_ARTICLE}?_q=Gale`);
    for (const title of ['Gale bare', 'Gale ready']) {
      await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').click();
    }
    await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
    const refused = page.getByRole('dialog').getByRole('status');
    await refused.getByText('1 story will not be published:').waitFor();
    expect((await refused.getByRole('listitem').innerText()).split(/\n+/)).toEqual([
      'Gale bare',
      'Lead picture: No credit · No caption · No alternative text',
    ]);
  });
});

describe('links between types', () => {
  async function relatedLinkTo(uid: string, documentId: string): Promise<string> {
    const data = { storyType: uid, storyDocumentId: documentId };
    return (await documents(panel.strapi, RELATED_LINK).create({ data })).documentId;
  }

  it('a story says which stories of which types link here, also before it is taken away', async () => {
    const target = await publish(BLOG_ARTICLE, { title: 'Harbour wall', slug: 'harbour-wall' });
    const relatedLink = await relatedLinkTo(BLOG_ARTICLE, target);
    const content = [bullets({ words: 'The wall', relatedLink })];
    await publish(REPORT, { name: 'Who pays', address: 'who-pays', content });
    await open(BLOG_ARTICLE, target);
    const linkedFrom = side('Linked from');
    await linkedFrom.getByText('1 live story').waitFor();
    const [item] = await linkedFrom.getByRole('listitem').allInnerTexts();
    expect(item).toContain('Report · en');
    const href = await linkedFrom.getByRole('link', { name: 'Who pays' }).getAttribute('href');
    expect(href).toContain(`/${REPORT}/`);

    await page.getByRole('button', { name: 'More document actions' }).click();
    await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 live story links to this one.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('finds stories of all types for a bullet, each named with its type', async () => {
    await publish(BLOG_ARTICLE, { title: 'Quay lamps lit', slug: 'quay-lamps' });
    await publish(ARTICLE, { headline: 'Quay lamps stolen' });
    const documentId = await openNew(REPORT, {
      name: 'Quay',
      content: [bullets({ words: 'Lamps' })],
    });
    await page.locator('[data-slate-editor]').getByText('Lamps', { exact: true }).click();
    await page.waitForTimeout(CARET);
    await page.keyboard.press('Control+k');
    const { field, options, choose } = targetDialog(panel);
    await field.fill('Quay lamps');
    await options.nth(1).waitFor();
    const lines = (await options.allInnerTexts()).map((text) => text.split(/\n+/).slice(0, 2));
    expect(lines.sort()).toEqual([
      ['Quay lamps lit', 'Blog article'],
      ['Quay lamps stolen', 'Article'],
    ]);
    await field.fill('');
    await choose('Quay lamps l', 'Quay lamps lit');
    await saveDocument(page, REPORT);
    const stored = await documents(panel.strapi, REPORT).findOne({ documentId, locale: 'en' });
    expect(JSON.stringify(stored?.content)).toContain('/en/stories/quay-lamps');
  });

  it('adds a suggestion as the last bullet where a type has no related links', async () => {
    await publish(BLOG_ARTICLE, { title: 'Zeppelin hangar sold', slug: 'zeppelin-hangar' });
    const documentId = await openNew(REPORT, {
      name: 'Zeppelin hangar in danger',
      content: [paragraph('It rusts.')],
    });
    const related = side('Related stories');
    await related.getByRole('button', { name: 'Suggest' }).click();
    await related.getByText(/^Blog article · /).waitFor();
    await related.getByRole('button', { name: 'Add “Zeppelin hangar sold”' }).click();
    await related.getByText('“Zeppelin hangar sold” is the last bullet of the text now.').waitFor();
    await page.locator('[data-slate-editor]').getByText('Zeppelin hangar sold').waitFor();
    await saveDocument(page, REPORT);
    const stored = await documents(panel.strapi, REPORT).findOne({ documentId, locale: 'en' });
    const link = { type: 'link', url: '/en/stories/zeppelin-hangar' };
    expect(stored?.content).toMatchObject([
      { type: 'paragraph' },
      { variant: 'bullet-links', children: [{ children: [link] }] },
    ]);
  });

  it('copies the link to a suggestion for a text in Markdown, and offers what is linked no more', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await publish(REPORT, { name: 'Windmill [sails] return', address: 'windmill' });
    const data = { title: 'Windmill sails', blocks: [] };
    const documentId = await openNew(BLOG_ARTICLE, data);
    const related = side('Related stories');
    await related.getByRole('button', { name: 'Suggest' }).click();
    await related.getByRole('button', { name: /^Copy the link to “Windmill/ }).click();
    await related.getByText('is copied. Paste it into the text.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe('[Windmill \\[sails\\] return](/en/reports/windmill)');

    const blocks = [{ __component: 'shared.rich-text', body: copied }];
    await documents(panel.strapi, BLOG_ARTICLE).update({ documentId, data: { blocks } });
    await open(BLOG_ARTICLE, documentId);
    await related.getByRole('button', { name: 'Suggest' }).click();
    await related.getByText('Suggest again').waitFor();
    await related
      .getByText(/not linked yet|Copy link/)
      .first()
      .waitFor();
    expect(await related.getByText('Windmill [sails] return').count()).toBe(0);
  });

  it('a role that reads one type alone sees its panels, and is offered nothing that it may not read', async () => {
    const rights = contentRights(panel.strapi, REPORT, 'read', 'update');
    const login = await administratorWith(panel.strapi, [
      ...rights.map((right) => ({ ...right, properties: { fields: FIELDS, locales: ['en'] } })),
      'plugin::newsroom.links.read',
    ]);
    const documentId = await create(REPORT, {
      name: 'Zeppelin hangar again',
      content: [bullets({ words: 'Whither' })],
    });
    const other = await openPageAs(panel, login);
    other.setDefaultTimeout(15_000);
    try {
      await other.goto(
        `/admin/content-manager/collection-types/${REPORT}/${documentId}?plugins[i18n][locale]=en`,
      );
      await other.getByRole('heading', { name: 'Checklist' }).waitFor();
      const related = other.locator('aside', {
        has: other.getByRole('heading', { name: 'Related stories' }),
      });
      await related.getByRole('button', { name: 'Suggest' }).click();
      await related.getByText('No live story is like this one').waitFor();
      await other.goto('/admin/plugins/newsroom/links?show=open-bullets');
      const link = other.getByRole('link', { name: 'Zeppelin hangar again' });
      expect(await link.getAttribute('href')).toContain(`/${REPORT}/${documentId}`);
    } finally {
      await other.close();
    }
  });
});

/** As Strapi's page of roles gives them: a component by its fields. */
const FIELDS = [
  ...['name', 'address', 'abstract', 'photo', 'photoCaption', 'content', 'topic', 'notBefore'],
  ...['gallery.image', 'gallery.caption', 'gallery.agency'],
];

it('the import makes stories of the type that is chosen, and leads to the draft', async () => {
  await page.goto('/admin/plugins/newsroom/import');
  await page.getByRole('combobox', { name: 'Type of story' }).click();
  await page.getByRole('option', { name: 'Blog article' }).click();
  const field = page.getByRole('textbox', { name: 'Paste copy' });
  await field.fill('Tram line reopens\n\nThe first tram left at six.');
  await page.getByRole('button', { name: 'Read copy' }).click();
  await page.getByRole('button', { name: 'Create draft' }).click();
  await page.getByRole('link', { name: 'Open the draft' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  expect(page.url()).toContain(`/collection-types/${BLOG_ARTICLE}/`);
  const [draft] = await documents(panel.strapi, BLOG_ARTICLE).findMany({
    filters: { title: 'Tram line reopens' },
    populate: ['blocks'],
  });
  expect(draft).toMatchObject({
    blocks: [{ __component: 'shared.rich-text', body: 'The first tram left at six.' }],
  });
});
