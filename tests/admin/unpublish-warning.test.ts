import type { Page } from 'playwright-core';
import { ARTICLE, documents, RELATED_LINK } from '../site/content';
import { openArticle } from './support/article-form';
import { bodyWith, isLive, linkTo, story } from './support/linked-stories';
import { openPanel, type Panel } from './support/panel';

/** What asks before a story or a link is taken away, and the panel that lists who links here. */

let panel: Panel;
let page: Page;

beforeAll(async () => {
  panel = await openPanel();
  page = panel.page;
  page.setDefaultTimeout(15_000);
});

afterAll(() => panel?.stop());

/** A live story, and two that link to it: one live, one a draft. */
async function linkedStory(headline: string) {
  const target = await story(panel.strapi, { headline });
  const link = await linkTo(panel.strapi, { article: target });
  const body = bodyWith(link);
  const live = await story(panel.strapi, { headline: `${headline}: live`, ...body });
  await story(panel.strapi, { headline: `${headline}: draft`, ...body, isLive: false });
  return { target, link, live };
}

async function choose(action: string) {
  const menu = /Unpublish/.test(action) ? 'More document actions' : 'More actions';
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

it('lists the stories that link here, live and drafts, in one request', async () => {
  const { target, live } = await linkedStory('Ferry timetable');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/linked-from')) {
      requests.push(request.url());
    }
  });
  await openArticle(page, target);
  const side = page.locator('aside', { has: page.getByRole('heading', { name: 'Linked from' }) });
  await side.getByText('1 live story, 1 draft').waitFor();
  expect(await side.getByRole('link').allInnerTexts()).toEqual(
    expect.arrayContaining(['Ferry timetable: live', 'Ferry timetable: draft']),
  );
  const link = side.getByRole('link', { name: 'Ferry timetable: live' });
  expect(await link.getAttribute('href')).toContain(`/${ARTICLE}/${live}?`);
  expect(requests).toHaveLength(1);
});

it('asks before a story is unpublished that live stories link to, and then does it', async () => {
  const { target } = await linkedStory('Bridge closed');
  await openArticle(page, target);
  await choose('Unpublish');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 live story links to this one.').waitFor();
  expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['Bridge closed: live']);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await isLive(panel.strapi, target)).toBe(true);

  await choose('Unpublish');
  await dialog.getByRole('button', { name: 'Unpublish' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await isLive(panel.strapi, target)).toBe(false);
});

it('unpublishes at once where no live story links here', async () => {
  const target = await story(panel.strapi, { headline: 'Quiet evening' });
  await openArticle(page, target);
  await choose('Unpublish');
  await page.getByText('Unpublished document').waitFor();
  expect(await isLive(panel.strapi, target)).toBe(false);
});

it('keeps Strapi’s own question about the draft of a changed story', async () => {
  const { target } = await linkedStory('Tide tables');
  const headline = 'Tide tables, changed';
  await documents(panel.strapi, ARTICLE).update({
    documentId: target,
    locale: 'en',
    data: { headline },
  });
  await openArticle(page, target);
  await choose('Unpublish');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 live story links to this one.').waitFor();
  const replace = 'Unpublish and replace last draft';
  await dialog.getByRole('radio', { name: replace }).click();
  await dialog.getByRole('radio', { name: replace, checked: true }).waitFor();
  await dialog.getByRole('button', { name: 'Unpublish' }).click();
  await dialog.waitFor({ state: 'detached' });
  const draft = await documents(panel.strapi, ARTICLE).findOne({
    documentId: target,
    locale: 'en',
  });
  expect([await isLive(panel.strapi, target), draft?.headline]).toEqual([false, 'Tide tables']);
});

it('asks before a story is deleted, in its form', async () => {
  const { target } = await linkedStory('Old pier');
  await openArticle(page, target);
  await choose('Delete entry (all locales)');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 live story links to this one.').waitFor();
  await dialog.getByRole('button', { name: 'Delete entry (all locales)' }).click();
  await page.waitForURL((url) => url.pathname.endsWith(ARTICLE));
  expect(await panel.strapi.db.query(ARTICLE).count({ where: { documentId: target } })).toBe(0);
});

it('asks before a story is deleted, or unpublished with others, in the list', async () => {
  const { target } = await linkedStory('Sluice gates');
  const search = new URLSearchParams({ 'plugins[i18n][locale]': 'en', _q: 'Sluice gates' });
  await page.goto(`/admin/content-manager/collection-types/${ARTICLE}?${search}`);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByText('Sluice gates', { exact: true }) });
  await row.getByRole('button', { name: 'Row actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete entry (all locales)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: 'Sluice gates: live' }).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });

  await row.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Unpublish', exact: true }).click();
  await dialog.getByRole('link', { name: 'Sluice gates: live' }).waitFor();
  await dialog.getByRole('button', { name: 'Unpublish', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await isLive(panel.strapi, target)).toBe(false);
});

it('says what a related link takes along before it is deleted', async () => {
  const { link } = await linkedStory('Lock keeper');
  await page.goto(`/admin/content-manager/collection-types/${RELATED_LINK}/${link}`);
  await choose('Delete entry');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('2 stories use this link and lose it: 2 links in texts.').waitFor();
  expect((await dialog.getByRole('link').allInnerTexts()).sort()).toEqual([
    'Lock keeper: draft',
    'Lock keeper: live',
  ]);
  await dialog.getByRole('button', { name: 'Delete entry' }).click();
  await page.waitForURL((url) => url.pathname.endsWith(RELATED_LINK));
  expect(await panel.strapi.db.query(RELATED_LINK).count({ where: { documentId: link } })).toBe(0);
});

it('does not stand in the way of other types', async () => {
  const { documentId } = await documents(panel.strapi, RELATED_LINK).create({
    data: { url: 'https://example.org/unused' },
  });
  await page.goto(`/admin/content-manager/collection-types/${RELATED_LINK}/${documentId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('heading', { name: 'Linked from' }).count()).toBe(0);
});
