import type { Page } from 'playwright-core';
import { openArticle } from './support/article-form';
import { bodyWith, isLive, linkTo, story } from './support/linked-stories';
import { openPanel, type Panel } from './support/panel';

/** `links.protect: refuse`: what the server will not do, the dialog does not offer. */

let panel: Panel;
let page: Page;

beforeAll(async () => {
  panel = await openPanel({ newsroom: { links: { protect: 'refuse' } } });
  page = panel.page;
  page.setDefaultTimeout(15_000);
});

afterAll(() => panel?.stop());

it('says that it is refused, lists the stories, and offers nothing but to close', async () => {
  const target = await story(panel.strapi, { headline: 'Old mill' });
  const link = await linkTo(panel.strapi, { article: target });
  await story(panel.strapi, { headline: 'Who links to the mill', ...bodyWith(link) });
  await openArticle(page, target);
  await page.getByRole('button', { name: 'More document actions' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 live story links here, so this is refused.').waitFor();
  expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['Who links to the mill']);
  expect(await dialog.getByRole('button', { name: 'Unpublish' }).count()).toBe(0);
  await dialog.getByText('Close', { exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await isLive(panel.strapi, target)).toBe(true);
});

it('lets a story go that nothing links to', async () => {
  const target = await story(panel.strapi, { headline: 'New mill' });
  await openArticle(page, target);
  await page.getByRole('button', { name: 'More document actions' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
  await page.getByText('Unpublished document').waitFor();
  expect(await isLive(panel.strapi, target)).toBe(false);
});
