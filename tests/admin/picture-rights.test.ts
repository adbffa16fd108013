import { readFile } from 'node:fs/promises';
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { adminPermission } from '#shared/permissions';
import { administratorWith } from '../site/roles';
import {
  ARTICLE,
  documents,
  IMAGE_CREDIT,
  type Json,
  type MediaFile,
  uploadPicture,
} from '../site/content';
import { openPageAs, openPanel, type Panel } from './support/panel';

/** The picture desk: the page under Newsroom and its widget, on a production build. */

const DAY = 24 * 60 * 60 * 1000;
const PAGE = '/admin/plugins/newsroom/picture-rights';

let panel: Panel;
let page: Page;
const pictures: Record<string, MediaFile> = {};

beforeAll(async () => {
  panel = await openPanel();
  page = panel.page;
  page.setDefaultTimeout(10_000);
  const { strapi } = panel;
  for (const name of ['ferry.jpg', 'market.jpg', 'ruin.jpg', 'spare.jpg']) {
    pictures[name] = await uploadPicture(strapi, { name: 'allium-oreophilum' });
    await strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: pictures[name].id }, data: { name } });
    // What is read from a picture at upload is not what this is about.
    await strapi.db.query(IMAGE_CREDIT).deleteMany({ where: { imageKey: idOf(name) } });
  }
  await give('ruin.jpg', { creditText: 'EPA', source: 'EPA', expires: new Date(Date.now() - DAY) });
  await show('ferry.jpg', 'Ferries stay in port', {});
  await show('ruin.jpg', 'What the storm left', { status: 'published' });
  await strapi.db.query(IMAGE_CREDIT).updateMany({
    where: { imageKey: idOf('ruin.jpg') },
    data: { expires: new Date(Date.now() - DAY) },
  });
});

afterAll(() => panel?.stop());

const idOf = (name: string) => pictures[name]?.documentId ?? '';

async function give(name: string, credit: Json) {
  await documents(panel.strapi, IMAGE_CREDIT).create({
    data: { image: pictures[name]?.id, ...credit },
  });
}

/** A row past the document service: what may be published is not what this is about. */
async function show(name: string, headline: string, { status }: { status?: 'published' }) {
  const { documentId } = await documents(panel.strapi, ARTICLE).create({
    locale: 'en',
    data: { headline },
  });
  if (status) {
    await documents(panel.strapi, ARTICLE).publish({ documentId, locale: 'en' });
  }
  const articles = panel.strapi.db.query(ARTICLE);
  const versions: Array<{ id: number }> = await articles.findMany({ where: { documentId } });
  for (const { id } of versions) {
    await articles.update({ where: { id }, data: { leadImage: pictures[name]?.id } });
  }
}

async function open(search = '') {
  await page.goto(`${PAGE}${search}`);
  await page.getByRole('heading', { name: 'Picture rights', level: 1 }).waitFor();
  const answer = page.locator('tbody tr').or(page.getByText('No picture fits.'));
  await answer.first().waitFor();
}

async function shownNames(): Promise<string[]> {
  await page.locator('tbody tr').first().waitFor();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  const names = await page.locator('tbody tr td:nth-child(2) [title]').allInnerTexts();
  return names.filter((name) => /\.jpg$/.test(name)).sort();
}

function stored(name: string): Promise<Json | null> {
  return panel.strapi.db.query(IMAGE_CREDIT).findOne({ where: { imageKey: idOf(name) } });
}

async function choose(filter: string, option: string) {
  await page.getByRole('combobox', { name: filter, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

it('stands in the main menu under Newsroom', async () => {
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Newsroom' }).first().click();
  const sections = page.getByRole('navigation', { name: 'Newsroom' });
  await sections.getByRole('link', { name: 'Picture rights' }).click();
  await page.getByRole('heading', { name: 'Picture rights', level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe(PAGE);
});

it('filters, and keeps the filters in the address', async () => {
  await open();
  await choose('Credit', 'No credit');
  await page.waitForURL(/credit=none/);
  expect(await shownNames()).toEqual(['ferry.jpg', 'market.jpg', 'spare.jpg']);
  await choose('Use', 'In use, drafts included');
  await page.waitForURL(/use=any/);
  expect(await shownNames()).toEqual(['ferry.jpg']);
  await page.reload();
  expect(await shownNames()).toEqual(['ferry.jpg']);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.waitForURL((url) => url.search === '');
  expect(await shownNames()).toEqual(expect.arrayContaining(['ferry.jpg', 'nagasaki-boats.jpg']));
});

it('searches, and says what to do where nothing is found', async () => {
  await open();
  const search = page
    .getByRole('textbox', { name: 'Search pictures' })
    .or(page.getByRole('searchbox'));
  await search.fill('ruin & 100%');
  await search.press('Enter');
  await page.getByText('No picture fits.').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('ruin & 100%');
  await open('?q=ruin');
  expect(await shownNames()).toEqual(['ruin.jpg']);
});

it('lists where a picture is used, with links', async () => {
  await open('?q=ruin');
  await page.getByRole('button', { name: 'Uses of ruin.jpg: 1 live' }).click();
  const story = page.getByRole('dialog').getByRole('link', { name: 'What the storm left' });
  expect(await story.getAttribute('href')).toContain(
    '/content-manager/collection-types/plugin::newsroom.article/',
  );
  await page.keyboard.press('Escape');
});

it('gives one credit to many, after a look at what changes', async () => {
  await open('?credit=none&sort=name:asc');
  await page.getByRole('checkbox', { name: 'Select ferry.jpg' }).click();
  await page.getByRole('checkbox', { name: 'Select market.jpg' }).click();
  await page.getByText('2 pictures selected').waitFor();
  await page.getByRole('button', { name: 'Give credit', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Credit line' }).fill('Reuters');
  await dialog.getByRole('combobox', { name: 'Add a field' }).click();
  await page.getByRole('option', { name: 'Supplier', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Supplier' }).fill('Reuters');
  await dialog.getByRole('button', { name: 'Preview changes' }).click();
  await dialog.getByText('2 credits change.').waitFor();
  expect(await stored('ferry.jpg')).toBeNull();
  await dialog.getByRole('button', { name: 'Change 2 credits' }).click();
  await dialog.getByText('2 credits changed.').waitFor();
  expect([
    await stored('ferry.jpg'),
    await stored('market.jpg'),
    await stored('spare.jpg'),
  ]).toEqual([
    expect.objectContaining({ creditText: 'Reuters', source: 'Reuters', creator: null }),
    expect.objectContaining({ creditText: 'Reuters', source: 'Reuters', creator: null }),
    null,
  ]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await shownNames()).toEqual(['spare.jpg']);
});

it('asks before it loses what was typed', async () => {
  await open('?credit=none&sort=name:asc');
  await page.getByRole('checkbox', { name: 'Select spare.jpg' }).click();
  await page.getByRole('button', { name: 'Give credit', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const line = dialog.getByRole('textbox', { name: 'Credit line' });
  await line.fill('Meridian');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  expect(await line.inputValue()).toBe('Meridian');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await line.waitFor({ state: 'detached' });
});

it('copies the credit of another picture', async () => {
  await open('?q=spare');
  await page.getByRole('button', { name: 'Give credit to spare.jpg' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Copy from another picture' }).click();
  await dialog.getByRole('searchbox', { name: 'Picture to copy from' }).fill('ruin');
  await dialog.getByRole('radio', { name: /EPA.*ruin\.jpg/ }).click();
  await dialog.getByRole('button', { name: 'Preview changes' }).click();
  await dialog.getByRole('button', { name: 'Change 1 credit' }).click();
  await dialog.getByText('1 credit changed.').waitFor();
  expect(await stored('spare.jpg')).toMatchObject({
    creditText: 'EPA',
    source: 'EPA',
    expires: null,
  });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
});

it('edits the whole record of one picture in place, and shows it in the row', async () => {
  await open('?q=ruin');
  await page.getByRole('button', { name: 'Edit credit of ruin.jpg' }).click();
  const dialog = page.getByRole('dialog', { name: 'Credit of ruin.jpg' });
  await dialog.getByRole('textbox', { name: 'Creator' }).fill('A. Photographer');
  await dialog.getByRole('button', { name: 'Save credit' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('tbody').getByText('A. Photographer').waitFor();
  expect(await page.locator(':focus').innerText()).toBe('Edit credit of ruin.jpg');
  expect(await stored('ruin.jpg')).toMatchObject({ creditText: 'EPA', creator: 'A. Photographer' });
});

it('saves what is filtered as CSV', async () => {
  await open('?expired=live');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('picture-rights.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['ruin.jpg']);
});

it('asks before it deletes a picture that stories use, and lists them', async () => {
  await open('?q=ferry');
  await page.getByRole('button', { name: 'Delete ferry.jpg' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('link', { name: 'Ferries stay in port' }).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const files = panel.strapi.db.query('plugin::upload.file');
  expect(await files.count({ where: { name: 'ferry.jpg' } })).toBe(1);

  await page.getByRole('button', { name: 'Delete ferry.jpg' }).click();
  await dialog.getByRole('button', { name: 'Delete all the same' }).click();
  await page.getByText('No picture fits.').waitFor();
  expect(await files.count({ where: { name: 'ferry.jpg' } })).toBe(0);
});

it('the widget counts, and each number opens the filtered page', async () => {
  await page.goto('/admin');
  await page.getByRole('link', { name: /1 live story shows an expired picture/ }).click();
  await page.waitForURL(/expired=live/);
  expect(await shownNames()).toEqual(['ruin.jpg']);
});

it('has no accessibility faults that a machine can find', async () => {
  await open();
  await page.evaluate(axeCore.source);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document.querySelector('main') ?? document);
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  });
  expect(faults).toEqual([]);
});

describe('a role', () => {
  async function as(actions: string[]): Promise<Page> {
    const other = await openPageAs(panel, await administratorWith(panel.strapi, actions));
    await other.goto('/admin/');
    await other.getByRole('heading', { level: 1 }).waitFor();
    return other;
  }

  it('without permission sees no link and no widget, and is told so on the page', async () => {
    const other = await as(['plugin::upload.read']);
    await other.getByRole('link', { name: 'Content Manager' }).first().waitFor();
    expect(await other.getByRole('link', { name: 'Newsroom' }).count()).toBe(0);
    expect(await other.getByRole('heading', { name: 'Picture rights' }).count()).toBe(0);
    await other.goto(PAGE);
    await other.getByText('Your role does not open this page.').waitFor();
    await other.close();
  });

  it('that may only look has nothing to change and nothing to export', async () => {
    const other = await as([adminPermission('picture-rights.read')]);
    await other.goto(PAGE);
    await other.getByText('ruin.jpg').first().waitFor();
    const names = ['Export as CSV', 'Delete ruin.jpg', 'Edit credit of ruin.jpg', 'Give credit'];
    for (const name of names) {
      expect(await other.getByRole('button', { name }).count()).toBe(0);
    }
    expect(await other.getByRole('checkbox').count()).toBe(0);
    await other.close();
  });
});
