import type { Locator, Page } from 'playwright-core';
import {
  ARTICLE,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  type Json,
  type MediaFile,
  uploadPicture,
} from '../site/content';
import { administratorWith, contentRights } from '../site/roles';
import { openArticle } from './support/article-form';
import { box, button, figureAt } from './support/figure';
import { openPageAs, openPanel, type Panel } from './support/panel';

let panel: Panel;
let page: Page;
let picture: MediaFile;
let articleId: string;

beforeAll(async () => {
  panel = await openPanel();
  page = panel.page;
});

afterAll(() => panel?.stop());

/** An article with the same picture twice in the body and as its lead picture. */
beforeEach(async () => {
  await page.unrouteAll();
  picture = await uploadPicture(panel.strapi, {});
  const figure = imageBlock(picture, { documentId: picture.documentId });
  const data = { headline: 'Low water', leadImage: picture.id, body: [figure, figure] };
  const article = await documents(panel.strapi, ARTICLE).create({ locale: 'en', data });
  articleId = article.documentId;
});

async function giveCredit(credit: Json): Promise<string> {
  const data = { image: picture.id, ...credit };
  return (await documents(panel.strapi, IMAGE_CREDIT).create({ data })).documentId;
}

async function storedCredit(): Promise<Json | null> {
  return panel.strapi.db.query(IMAGE_CREDIT).findOne({ where: { imageKey: picture.documentId } });
}

function dialog(): Locator {
  return page.getByRole('dialog', { name: `Credit of ${picture.name}` });
}

async function openDialog(): Promise<void> {
  await openArticle(page, articleId);
  await button(figureAt(page, 0), 'Edit credit').click();
  await dialog().locator('input:focus').waitFor();
}

/** How often the page says this credit: in two figures and under the lead picture, the checklist's buttons apart. */
async function everywhere(text: string): Promise<void> {
  const shown = page.getByText(text, { exact: true }).and(page.locator(':not(button, button *)'));
  await shown.nth(2).waitFor();
  expect(await shown.count()).toBe(3);
}

async function save(): Promise<void> {
  await button(dialog(), 'Save credit').click();
}

it('gives a picture its credit, corrected where the server says so, and shows it everywhere', async () => {
  await openDialog();
  await everywhere('No credit');
  await box(dialog(), 'Creator').fill('A. Photographer');
  await box(dialog(), 'Licence').fill('javascript:alert(1)');
  await save();
  await dialog().getByText('A credit needs its credit line.').waitFor();
  await dialog().getByText('This is no web address').waitFor();
  expect(await dialog().locator('[aria-invalid="true"]').count()).toBe(2);
  expect(await storedCredit()).toBeNull();

  await box(dialog(), 'Licence').fill('https://example.org/licence');
  await save();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'creditText');
  expect(await storedCredit()).toBeNull();
  expect(await box(dialog(), 'Creator').inputValue()).toBe('A. Photographer');

  await box(dialog(), 'Credit line').fill('Reuters');
  await dialog().getByRole('combobox', { name: 'Category' }).click();
  await page.getByRole('option', { name: 'Wires' }).click();
  await box(dialog(), 'Note to the desk').fill('Ask first.');
  await save();
  await dialog().waitFor({ state: 'hidden' });
  await everywhere('Credit: Reuters');
  expect(await page.locator(':focus').innerText()).toBe('Edit credit');
  expect(await storedCredit()).toMatchObject({
    creditText: 'Reuters',
    creator: 'A. Photographer',
    license: 'https://example.org/licence',
    category: 'wires',
    edNote: 'Ask first.',
    copyrightHolder: null,
  });
});

it('edits what is known and leaves the rest; empty words take a value away', async () => {
  const credit = { creditText: 'Reuters', creator: 'Me', source: 'Wire', edNote: 'Note' };
  await giveCredit({ ...credit, expires: '2030-01-01T00:00:00.000Z' });
  await openDialog();
  await box(dialog(), 'Credit line').fill('AP');
  await box(dialog(), 'Creator').fill('');
  await box(dialog(), 'Creator').press('Enter');
  await dialog().waitFor({ state: 'hidden' });
  await everywhere('Credit: AP');
  expect(await storedCredit()).toMatchObject({
    ...credit,
    creditText: 'AP',
    creator: null,
    expires: '2030-01-01T00:00:00.000Z',
  });
  const article = await documents(panel.strapi, ARTICLE).findOne({ documentId: articleId });
  expect(article?.updatedAt).toBe(article?.createdAt);
});

it('says that somebody else changed the credit, and takes theirs or keeps both changes', async () => {
  const documentId = await giveCredit({ creditText: 'Reuters', source: 'Wire' });
  await openDialog();
  await box(dialog(), 'Credit line').fill('Mine');
  const change = (data: Json) => documents(panel.strapi, IMAGE_CREDIT).update({ documentId, data });
  await change({ creditText: 'Theirs', source: 'Other wire' });
  await save();
  await dialog().getByText('Somebody else changed').waitFor();
  expect(await box(dialog(), 'Credit line').inputValue()).toBe('Mine');
  await button(dialog(), 'Use theirs').click();
  expect(await box(dialog(), 'Credit line').inputValue()).toBe('Theirs');

  await box(dialog(), 'Credit line').fill('Mine again');
  await change({ creditText: 'Theirs again', source: 'Third wire' });
  await save();
  await button(dialog(), 'Save mine').click();
  await dialog().waitFor({ state: 'hidden' });
  expect(await storedCredit()).toMatchObject({ creditText: 'Mine again', source: 'Third wire' });
});

it('says that somebody else gave the picture a credit first, or took it away', async () => {
  await openDialog();
  await box(dialog(), 'Credit line').fill('Mine');
  const documentId = await giveCredit({ creditText: 'Theirs', creator: 'Them' });
  await save();
  await dialog().getByText('It now says “Theirs”').waitFor();
  await button(dialog(), 'Save mine').click();
  await dialog().waitFor({ state: 'hidden' });
  expect(await storedCredit()).toMatchObject({ documentId, creditText: 'Mine', creator: 'Them' });

  await openDialog();
  await box(dialog(), 'Creator').fill('Me');
  await documents(panel.strapi, IMAGE_CREDIT).delete({ documentId });
  await save();
  await dialog().getByText('Somebody else deleted this credit').waitFor();
  await button(dialog(), 'Save mine').click();
  await dialog().waitFor({ state: 'hidden' });
  expect(await storedCredit()).toMatchObject({ creditText: 'Mine', creator: 'Me' });
});

it('keeps the words when the server is down, and stores them when it is back', async () => {
  await giveCredit({ creditText: 'Reuters' });
  await openDialog();
  await box(dialog(), 'Credit line').fill('Agence');
  await page.route('**/content-manager/collection-types/**', (route) => route.abort());
  await save();
  await dialog().getByRole('alert').getByText('The server did not answer').waitFor();
  expect(await box(dialog(), 'Credit line').inputValue()).toBe('Agence');
  expect(await storedCredit()).toMatchObject({ creditText: 'Reuters' });
  await page.unrouteAll();
  await save();
  await dialog().waitFor({ state: 'hidden' });
  expect(await storedCredit()).toMatchObject({ creditText: 'Agence' });
});

it('offers no form of a credit that it could not load', async () => {
  await giveCredit({ creditText: 'Reuters' });
  await openArticle(page, articleId);
  await page.route('**/content-manager/collection-types/**', (route) => route.abort());
  await button(figureAt(page, 0), 'Edit credit').click();
  await dialog().getByText('The server did not answer').waitFor();
  expect(await dialog().getByRole('textbox').count()).toBe(0);
  await page.unrouteAll();
  await button(dialog(), 'Try again').click();
  await box(dialog(), 'Credit line').waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
});

it('asks before it throws typed words away', async () => {
  await openDialog();
  await box(dialog(), 'Credit line').fill('Mine');
  await page.keyboard.press('Escape');
  await button(page.getByRole('alertdialog'), 'Keep editing').click();
  expect(await box(dialog(), 'Credit line').inputValue()).toBe('Mine');
  await page.keyboard.press('Escape');
  await button(page.getByRole('alertdialog'), 'Discard changes').click();
  await dialog().waitFor({ state: 'hidden' });
  expect(await storedCredit()).toBeNull();
});

it('shows a role without the right to credits the credit alone', async () => {
  await giveCredit({ creditText: 'Reuters' });
  const rights = contentRights(panel.strapi, ARTICLE, 'read', 'create', 'update');
  const login = await administratorWith(panel.strapi, rights);
  const other = await openPageAs(panel, login);
  await openArticle(other, articleId);
  const figure = figureAt(other, 0);
  await figure.getByText('Credit: Reuters').waitFor();
  expect(await button(other, 'Edit credit').count()).toBe(0);
  expect(await box(figure, 'Caption').isEnabled()).toBe(true);
  await other.close();
});

it('says that rights have expired, in a word', async () => {
  await giveCredit({ creditText: 'Reuters', expires: '2024-02-01T12:00:00.000Z' });
  await openArticle(page, articleId);
  await everywhere('Rights expired Feb 1, 2024');
});
