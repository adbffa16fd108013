import type { Locator, Request } from 'playwright-core';
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
  uploadPicture,
} from '../site/content';
import { openArticle } from './support/article-form';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;
let ready: MediaFile;
/** Without caption, alternative text and credit. */
let bare: MediaFile;

beforeAll(async () => {
  panel = await openPanel();
  ready = await readyPicture(panel.strapi, { name: 'airplane-from-above' });
  bare = await uploadPicture(panel.strapi);
});

afterAll(() => panel?.stop());

async function openDraft(data: Json): Promise<string> {
  const articles = documents(panel.strapi, ARTICLE);
  const story = { headline: 'Low water in the harbour', ...data };
  const { documentId } = await articles.create({ locale: 'en', data: story });
  await openArticle(panel.page, documentId);
  return documentId;
}

function checklist(): Locator {
  return panel.page
    .locator('aside')
    .filter({ has: panel.page.getByRole('heading', { name: 'Checklist' }) });
}

function verdict(text: string): Promise<void> {
  return checklist().getByRole('status').getByText(text, { exact: true }).waitFor();
}

async function items(): Promise<string[]> {
  const buttons = await checklist().getByRole('listitem').getByRole('button').all();
  return Promise.all(
    buttons.map(async (button) => (await button.getAttribute('aria-label')) ?? ''),
  );
}

function item(name: string): Locator {
  return checklist().getByRole('button', { name, exact: true });
}

/** The lead picture's: a figure in the body has one of the same name. */
function leadTextbox(name: string): Locator {
  return panel.page
    .getByRole('group', { name: 'Lead picture: caption and credit' })
    .getByRole('textbox', { name, exact: true });
}

function block(index: number): Locator {
  return panel.page.locator('[data-slate-editor] > *').nth(index);
}

/** Waits until something holds; the test's own time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await panel.page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** Whether the focus or, in the editor's own text, the caret is inside. */
function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate(
    (element) =>
      element.contains(document.activeElement) ||
      element.contains(document.getSelection()?.anchorNode ?? null),
  );
}

function factRequests(): Request[] {
  const requests: Request[] = [];
  panel.page.on('request', (request) => {
    if (request.url().includes('/newsroom/gate/facts')) {
      requests.push(request);
    }
  });
  return requests;
}

function publish(): Promise<void> {
  return panel.page.getByRole('button', { name: 'Publish', exact: true }).click();
}

async function published(documentId: string) {
  return documents(panel.strapi, ARTICLE).findOne({
    documentId,
    locale: 'en',
    status: 'published',
  });
}

it('names what is missing, with its place, and says so when nothing is', async () => {
  await openDraft({
    leadImage: bare.id,
    body: [paragraph('a'), imageBlock(ready), imageBlock(bare), bullets({ words: 'Nowhere' })],
  });
  await verdict('6 problems stop publishing');
  expect(await items()).toEqual([
    'No credit: Lead picture',
    'No caption: Lead picture',
    'No alternative text: Lead picture',
    'No credit: Picture 2',
    'No caption: Picture 2',
    'No alternative text: Picture 2',
    'No link target: Bullet 1',
  ]);

  await openDraft({ body: [imageBlock(ready)] });
  await verdict('Ready to publish');
  expect(await items()).toEqual([]);
});

it('judges what stands in the form, saved or not, and asks the server nothing for it', async () => {
  const documentId = await openDraft({ leadImage: bare.id });
  await verdict('3 problems stop publishing');
  const requests = factRequests();

  await leadTextbox('Caption').pressSequentially('Boats wait.');
  await verdict('2 problems stop publishing');
  expect(await items()).toEqual(['No credit: Lead picture', 'No alternative text: Lead picture']);
  await leadTextbox('Caption').fill('');
  await verdict('3 problems stop publishing');

  const article = await documents(panel.strapi, ARTICLE).findOne({ documentId, locale: 'en' });
  expect([article?.leadImageUse, requests.length]).toEqual([null, 0]);
});

it('asks once for a story, however many pictures and links it holds', async () => {
  const requests = factRequests();
  await openDraft({
    leadImage: ready.id,
    body: Array.from({ length: 20 }, (_block, index) => imageBlock(index % 2 ? ready : bare)),
  });
  await verdict('30 problems stop publishing');
  expect(requests).toHaveLength(1);
});

it('leads to the credit of a picture, and asks again when it was edited', async () => {
  const { page, strapi } = panel;
  const fresh = await uploadPicture(strapi, { name: 'dust-bowl-home', ...LIBRARY_WORDS });
  await openDraft({ body: [imageBlock(fresh)] });
  await item('No credit: Picture 1').click();
  await page.getByRole('button', { name: 'Edit credit' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Credit line' }).fill('Dorothea Lange');
  await dialog.getByRole('button', { name: 'Save credit' }).click();
  await verdict('Ready to publish');
  const credits = strapi.db.query(IMAGE_CREDIT);
  expect(await credits.findOne({ where: { imageKey: fresh.documentId } })).toMatchObject({
    creditText: 'Dorothea Lange',
  });
});

it('leads to the place of an item, with the keyboard too', async () => {
  await openDraft({
    leadImage: bare.id,
    body: [
      ...Array.from({ length: 30 }, (_line, index) => paragraph(`Line ${index}`)),
      imageBlock(bare),
      bullets({ words: 'First' }, { words: 'Second' }),
    ],
  });
  await item('No alternative text: Lead picture').click();
  const focused = leadTextbox('Alternative text').and(panel.page.locator(':focus'));
  await focused.waitFor();

  await item('No caption: Picture 1').focus();
  await panel.page.keyboard.press('Enter');
  await until(() => hasFocus(block(30)));

  await item('No link target: Bullet 2').click();
  const bullet = block(31).getByRole('listitem').nth(1);
  await until(() => hasFocus(bullet));
  await until(() => isInView(bullet));
});

it('a refused publish says in words what is missing; once it is there, the story goes out', async () => {
  const documentId = await openDraft({ leadImage: bare.id });
  await verdict('3 problems stop publishing');
  await leadTextbox('Caption').fill('Boats wait for the tide.');
  await publish();
  await panel.page
    .getByText(
      'This story cannot be published yet: 2 problems. The lead picture (“Boats wait for the tide.”) has no credit and no alternative text.',
    )
    .waitFor();
  expect(await published(documentId)).toBeNull();

  await leadTextbox('Alternative text').fill('Two boats lie on the mud.');
  await leadTextbox('Credit for this use').fill('Harbour Office');
  await verdict('Ready to publish');
  await publish();
  await panel.page.getByText('Published document').waitFor();

  expect((await published(documentId))?.leadImageUse).toEqual({
    caption: 'Boats wait for the tide.',
    alternativeText: 'Two boats lie on the mud.',
    creditText: 'Harbour Office',
  });
});

it('shows on the Published tab what the published story lacks by now', async () => {
  const picture = await readyPicture(panel.strapi, { name: 'french-alpine-landscape' });
  const documentId = await openDraft({ leadImage: picture.id });
  await documents(panel.strapi, ARTICLE).publish({ documentId, locale: 'en' });
  await panel.strapi.db.query(IMAGE_CREDIT).updateMany({
    where: { imageKey: picture.documentId },
    data: { expires: '2020-01-01T00:00:00.000Z' },
  });
  await openArticle(panel.page, documentId);
  await panel.page.getByRole('tab', { name: 'Published' }).click();
  await verdict('1 problem in the published story');
  expect(await items()).toEqual(['Expired rights: Lead picture']);
});

it('says that the server does not answer, keeps what it knew, and tries again', async () => {
  await openDraft({ leadImage: bare.id });
  await verdict('3 problems stop publishing');
  const facts = '**/newsroom/gate/facts';
  await panel.page.route(facts, (route) => route.abort());
  await panel.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await checklist()
    .getByText('The server does not answer. This list may be out of date.')
    .waitFor();
  expect(await items()).toHaveLength(3);

  await panel.page.unroute(facts);
  await checklist().getByRole('button', { name: 'Try again' }).click();
  await checklist().getByText('The server does not answer.').waitFor({ state: 'hidden' });
});

it('stands beside articles alone', async () => {
  await openDraft({});
  await verdict('Ready to publish');
  const type = '/admin/content-manager/collection-types/plugin::newsroom.related-link/create';
  await panel.page.goto(type);
  await panel.page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  expect(await checklist().count()).toBe(0);
});
