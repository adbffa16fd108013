import type { Locator } from 'playwright-core';
import {
  ARTICLE,
  documents,
  imageBlock,
  type MediaFile,
  readyPicture,
  uploadPicture,
} from '../site/content';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;

beforeAll(async () => {
  panel = await openPanel();
});

afterAll(() => panel?.stop());

async function draft(headline: string, picture: MediaFile): Promise<string> {
  const data = { headline, body: [imageBlock(picture)] };
  return (await documents(panel.strapi, ARTICLE).create({ locale: 'en', data })).documentId;
}

async function isPublished(documentId: string): Promise<boolean> {
  const params = { documentId, locale: 'en', status: 'published' };
  return (await documents(panel.strapi, ARTICLE).findOne(params)) !== null;
}

/** Chooses these stories in the list, and opens the dialog. */
async function choose(...headlines: string[]): Promise<Locator> {
  const { page } = panel;
  const list = new URLSearchParams({ 'plugins[i18n][locale]': 'en', _q: 'Tide' });
  await page.goto(`/admin/content-manager/collection-types/${ARTICLE}?${list}`);
  for (const headline of headlines) {
    await page.getByRole('row').filter({ hasText: headline }).getByRole('checkbox').click();
  }
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  return page.getByRole('dialog', { name: 'Publish entries' });
}

async function refusedIn(dialog: Locator): Promise<string[][]> {
  const refused = dialog.getByRole('status');
  await refused.getByText('1 story will not be published:').waitFor();
  const listed = await refused.getByRole('listitem').allInnerTexts();
  return listed.map((text) => text.split(/\n+/));
}

const BARE = ['Tide bare', 'Picture 1: No credit · No caption · No alternative text'];

it('the bulk publish dialog names what is refused, and publishes the others', async () => {
  const { page, strapi } = panel;
  const fine = await draft('Tide fine', await readyPicture(strapi, { name: 'dust-bowl-home' }));
  const bare = await draft('Tide bare', await uploadPicture(strapi));
  const dialog = await choose('Tide fine', 'Tide bare');
  expect(await refusedIn(dialog)).toEqual([BARE]);
  await dialog.getByRole('row').filter({ hasText: 'Tide fine' }).waitFor();
  expect(await dialog.getByRole('row').filter({ hasText: 'Tide bare' }).count()).toBe(0);

  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published document').waitFor();
  expect([await isPublished(fine), await isPublished(bare)]).toEqual([true, false]);
});

it('a choice of which all are refused offers nothing but to leave', async () => {
  const dialog = await choose('Tide bare');
  expect(await refusedIn(dialog)).toEqual([BARE]);
  expect(await dialog.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

it('where nothing was said before, the refusal of the server names each story', async () => {
  const { page, strapi } = panel;
  const good = await draft('Tide good', await readyPicture(strapi, { name: 'allium-oreophilum' }));
  await page.route('**/newsroom/gate/check', (route) => route.abort());
  const dialog = await choose('Tide good', 'Tide bare');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published: 1 of 2 stories. “Tide bare”: This story cannot be').waitFor();
  expect(await isPublished(good)).toBe(true);
});
