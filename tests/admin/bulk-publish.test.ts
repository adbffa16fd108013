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

it('the bulk publish dialog names what is refused, and the rest goes out', async () => {
  const { page, strapi } = panel;
  const fine = await draft('Tide fine', await readyPicture(strapi, { name: 'dust-bowl-home' }));
  const bare = await draft('Tide bare', await uploadPicture(strapi));
  const list = new URLSearchParams({ 'plugins[i18n][locale]': 'en', _q: 'Tide' });
  await page.goto(`/admin/content-manager/collection-types/${ARTICLE}?${list}`);
  for (const name of ['Tide fine', 'Tide bare']) {
    await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').click();
  }
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();

  const dialog = page.getByRole('dialog', { name: 'Publish entries' });
  const refused = dialog.getByRole('status');
  await refused.getByText('1 story will not be published:').waitFor();
  const listed = await refused.getByRole('listitem').allInnerTexts();
  expect(listed.map((words) => words.split(/\n+/))).toEqual([
    ['Tide bare', 'Picture 1: No credit · No caption · No alternative text'],
  ]);

  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published: 1 of 2 stories. “Tide bare”: This story cannot be').waitFor();
  expect([await isPublished(fine), await isPublished(bare)]).toEqual([true, false]);
});
