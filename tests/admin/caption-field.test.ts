import type { Locator } from 'playwright-core';
import { ARTICLE, documents, IMAGE_CREDIT, uploadPicture } from '../site/content';
import { openArticle, saveArticle } from './support/article-form';
import { chooseInLibrary } from './support/figure';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;

beforeAll(async () => {
  panel = await openPanel();
});

afterAll(() => panel?.stop());

/** Opens a new article whose lead picture has these words. */
async function openArticleWith(leadImageUse: object | null): Promise<string> {
  const articles = documents(panel.strapi, ARTICLE);
  const data = { headline: 'Low water in the harbour', leadImageUse };
  const { documentId } = await articles.create({ locale: 'en', data });
  await openArticle(panel.page, documentId);
  return documentId;
}

async function storedUse(documentId: string): Promise<unknown> {
  const article = await documents(panel.strapi, ARTICLE).findOne({ documentId, locale: 'en' });
  return article?.leadImageUse;
}

function textbox(name: string): Locator {
  return panel.page.getByRole('textbox', { name, exact: true });
}

function fieldGroup(): Locator {
  const name = 'Lead picture: caption and credit';
  return panel.page.getByRole('group', { name, exact: true });
}

/** The labels of the textboxes that are marked as wrong. */
async function invalidTextboxes(): Promise<string[]> {
  const invalid = fieldGroup().locator('[aria-invalid="true"]');
  return invalid.evaluateAll((inputs) =>
    inputs.map((input) => document.querySelector(`label[for="${input.id}"]`)?.textContent ?? ''),
  );
}

function showCredit(): Locator {
  return panel.page.getByRole('checkbox', { name: 'Show credit' });
}

it('stores the words that are typed for the lead picture', async () => {
  const documentId = await openArticleWith(null);

  await textbox('Caption').pressSequentially('Boats wait for the tide.');
  await textbox('Alternative text').pressSequentially('Two boats lie on the mud.');
  await textbox('Credit for this use').pressSequentially('Harbour Office');
  await saveArticle(panel.page);

  expect(await storedUse(documentId)).toEqual({
    caption: 'Boats wait for the tide.',
    alternativeText: 'Two boats lie on the mud.',
    creditText: 'Harbour Office',
  });
});

it('shows the stored words, and stores null when the last of them goes', async () => {
  const documentId = await openArticleWith({ caption: 'Boats', alternativeText: 'Two boats' });
  expect(await textbox('Caption').inputValue()).toBe('Boats');
  expect(await textbox('Alternative text').inputValue()).toBe('Two boats');

  await textbox('Caption').fill('');
  await textbox('Alternative text').fill('');
  await saveArticle(panel.page);

  expect(await storedUse(documentId)).toBeNull();
});

it('hides the credit of this use, and keeps its text for later', async () => {
  const documentId = await openArticleWith({ creditText: 'Harbour Office' });

  await showCredit().uncheck();
  await textbox('Credit for this use').waitFor({ state: 'hidden' });
  await saveArticle(panel.page);
  expect(await storedUse(documentId)).toEqual({
    creditText: 'Harbour Office',
    displayCredit: false,
  });

  await showCredit().check();
  expect(await textbox('Credit for this use').inputValue()).toBe('Harbour Office');
});

it('names the whole field as a group', async () => {
  await openArticleWith(null);
  expect(await fieldGroup().getByRole('textbox').count()).toBe(3);
});

it('shows what the server refused under the word that it names, and goes there', async () => {
  await openArticleWith({ alternativeText: 'Two boats' });

  await textbox('Caption').fill('x'.repeat(5001));
  await panel.page.getByRole('button', { name: 'Save', exact: true }).click();

  await fieldGroup().getByText('5000 characters').waitFor();
  await panel.page.locator('textarea[aria-invalid="true"]:focus').waitFor();
  expect(await invalidTextboxes()).toEqual(['Caption']);
});

describe('beside a picture', () => {
  it('inherits from the picture that the form has now, saved or not', async () => {
    const libraryText = { caption: 'Boats at Nagasaki.', alternativeText: 'Three boats.' };
    const file = await uploadPicture(panel.strapi, libraryText);
    await documents(panel.strapi, IMAGE_CREDIT).create({
      data: { image: file.id, creditText: 'Reuters' },
    });
    const documentId = await openArticleWith({ caption: 'Mine' });
    await fieldGroup().getByText('No credit', { exact: true }).waitFor({ state: 'hidden' });

    await panel.page.getByText('Click to add an asset').first().click();
    await chooseInLibrary(panel.page, file.name as string);
    await fieldGroup().getByText('Credit: Reuters').waitFor();
    expect(await textbox('Alternative text').getAttribute('placeholder')).toBe('Three boats.');
    expect(await textbox('Credit for this use').getAttribute('placeholder')).toBe('Reuters');

    await fieldGroup().getByRole('button', { name: 'Use library text', exact: true }).click();
    expect(await textbox('Caption').getAttribute('placeholder')).toBe('Boats at Nagasaki.');
    await saveArticle(panel.page);
    expect(await storedUse(documentId)).toBeNull();
  });

  it('edits the credit of the picture', async () => {
    const file = await uploadPicture(panel.strapi);
    const articles = documents(panel.strapi, ARTICLE);
    const data = { headline: 'Low water', leadImage: file.id };
    const { documentId } = await articles.create({ locale: 'en', data });
    await openArticle(panel.page, documentId);
    await fieldGroup().getByText('No credit', { exact: true }).waitFor();
    await fieldGroup().getByRole('button', { name: 'Edit credit', exact: true }).click();
    await textbox('Credit line').fill('EPA');
    await textbox('Credit line').press('Enter');
    await fieldGroup().getByText('Credit: EPA').waitFor();
    const credits = await panel.strapi.db
      .query(IMAGE_CREDIT)
      .findMany({ where: { imageKey: file.documentId } });
    expect(credits).toMatchObject([{ creditText: 'EPA' }]);
  });
});
