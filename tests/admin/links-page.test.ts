import type { Page } from 'playwright-core';
import { adminPermission } from '#shared/permissions';
import { createBoundedFetch } from '../../server/src/services/platform/bounded-fetch';
import { ARTICLE, bullets, documents, type Json, RELATED_LINK } from '../site/content';
import { administratorWith, contentRights } from '../site/roles';
import { startWebServer, type WebServer } from '../site/web-server';
import { bodyWith, linkTo, story } from './support/linked-stories';
import { openPageAs, openPanel, type Panel } from './support/panel';

/** The Links page under Newsroom and its widget, on a production build. */

const PAGE = '/admin/plugins/newsroom/links';

let panel: Panel;
let page: Page;
let web: WebServer;

beforeAll(async () => {
  panel = await openPanel();
  page = panel.page;
  page.setDefaultTimeout(15_000);
  web = await startWebServer((request, response) => {
    if (request.url?.startsWith('/silent')) {
      return;
    }
    const isGone = request.url?.startsWith('/gone');
    response.writeHead(isGone ? 404 : 200).end();
  });
  panel.strapi.get('services').extend('plugin::newsroom.web', () => ({
    rules: web.rules(),
    fetchBounded: createBoundedFetch(web.rules()),
  }));
  // The sample stories have links of their own; this is about those of the tests.
  await panel.strapi.db.query(RELATED_LINK).updateMany({
    where: { url: { $notNull: true } },
    data: { health: 'ok' },
  });
});

afterAll(async () => {
  await panel?.stop();
  await web?.stop();
});

/** As a check would have left it. */
async function note(documentId: string, found: Json) {
  const now = new Date().toISOString();
  await panel.strapi.db
    .query(RELATED_LINK)
    .updateMany({ where: { documentId }, data: { checkedAt: now, ...found } });
}

async function redirected(path: string): Promise<string> {
  const link = await linkTo(panel.strapi, { url: `https://old.example/${path}` });
  await note(link, {
    health: 'redirected',
    statusCode: 200,
    finalUrl: `https://new.example/${path}`,
  });
  await story(panel.strapi, { headline: `Story with ${path}`, ...bodyWith(link) });
  return link;
}

async function open(show: string) {
  await page.goto(`${PAGE}?show=${show}`);
  await page.getByRole('tab', { selected: true }).waitFor();
}

function row(text: string) {
  return page.getByRole('row').filter({ hasText: text });
}

async function urlOf(documentId: string): Promise<unknown> {
  return (await panel.strapi.db.query(RELATED_LINK).findOne({ where: { documentId } }))?.url;
}

it('shows a broken link, what is wrong with it, and the stories that use it', async () => {
  const dead = await linkTo(panel.strapi, { url: 'https://dead.example/page' });
  await note(dead, { health: 'broken', statusCode: 404, failures: 3 });
  const user = await story(panel.strapi, { headline: 'Who links to the dead', ...bodyWith(dead) });
  await page.goto('/admin/plugins/newsroom');
  await page.getByRole('navigation', { name: 'Newsroom' }).getByText('Links').click();
  await row('dead.example').getByText('There is no such page any more (404).').waitFor();
  const link = row('dead.example').getByRole('link', { name: 'Who links to the dead' });
  expect(await link.getAttribute('href')).toContain(`/${ARTICLE}/${user}?`);
  expect(await row('dead.example').getByText('Live').count()).toBe(1);
  expect(await page.getByRole('tab', { name: 'Broken' }).innerText()).toMatch(/^broken\s*1$/i);
});

it('gives one redirected link the address that it leads to, and then all', async () => {
  const [first, second, third] = [
    await redirected('a'),
    await redirected('b'),
    await redirected('c'),
  ];
  await open('redirected');
  await page.getByRole('button', { name: 'Update the address of https://old.example/a' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Update 1 address' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await urlOf(first)).toBe('https://old.example/a');
  await page.getByRole('button', { name: 'Update the address of https://old.example/a' }).click();
  await dialog.getByRole('button', { name: 'Update' }).click();
  const result = page.getByRole('alertdialog');
  await result.getByText('1 address updated.').waitFor();
  await result.getByRole('button', { name: 'Close' }).click();
  await row('old.example/a').waitFor({ state: 'detached' });
  expect([await urlOf(first), await urlOf(second)]).toEqual([
    'https://new.example/a',
    'https://old.example/b',
  ]);

  await page.getByRole('button', { name: 'Update all 2 addresses' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Update' }).click();
  await page.getByText('2 addresses updated.').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();
  await page.getByText('No links whose address has moved for good.').waitFor();
  expect([await urlOf(second), await urlOf(third)]).toEqual([
    'https://new.example/b',
    'https://new.example/c',
  ]);
});

it('says which link was not updated, and why', async () => {
  const moved = await redirected('taken');
  await linkTo(panel.strapi, { url: 'https://new.example/taken' });
  await open('redirected');
  await page
    .getByRole('button', { name: 'Update the address of https://old.example/taken' })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Update' }).click();
  const result = page.getByRole('alertdialog');
  await result.getByText('1 link was left as it was:').waitFor();
  expect(await result.getByRole('listitem').innerText()).toContain('https://old.example/taken');
  expect(await urlOf(moved)).toBe('https://old.example/taken');
});

it('sets the target of a bullet, with stories suggested, and stores it', async () => {
  const like = await story(panel.strapi, { headline: 'Lighthouse keeper retires at last' });
  const holder = await story(panel.strapi, {
    headline: 'Harbour in winter',
    body: [bullets({ words: 'The lighthouse keeper' })],
    isLive: false,
  });
  await open('open-bullets');
  await page.getByRole('button', { name: 'Set link target of “The lighthouse keeper”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link target' });
  await dialog.getByText(/like this one/).waitFor();
  const option = dialog.getByRole('option', { name: 'Lighthouse keeper retires at last' });
  await option.click();
  await page.getByText('“The lighthouse keeper” leads to').waitFor();
  await dialog.waitFor({ state: 'detached' });

  const stored = await documents(panel.strapi, ARTICLE).findOne({
    documentId: holder,
    locale: 'en',
  });
  const link = await panel.strapi.db
    .query(RELATED_LINK)
    .findOne({ where: { targetKey: `article:${like}` } });
  expect((stored?.body as Json[])[0]?.children).toEqual([
    {
      type: 'list-item',
      children: [
        {
          type: 'link',
          url: '/news/lighthouse-keeper-retires-at-last',
          relatedLink: link.documentId,
          children: [{ type: 'text', text: 'The lighthouse keeper' }],
        },
      ],
    },
  ]);
});

it('keeps the dialog open where the bullet has changed meanwhile', async () => {
  const holder = await story(panel.strapi, {
    headline: 'Market day',
    body: [bullets({ words: 'Old words' })],
    isLive: false,
  });
  await open('open-bullets');
  await page.getByRole('button', { name: 'Set link target of “Old words”' }).click();
  await documents(panel.strapi, ARTICLE).update({
    documentId: holder,
    locale: 'en',
    data: { body: [bullets({ words: 'New words' })] },
  });
  const dialog = page.getByRole('dialog', { name: 'Link target' });
  await dialog.getByRole('combobox').fill('https://example.org/market');
  await dialog.getByRole('combobox').press('Enter');
  await dialog.getByText('This bullet has changed since.').waitFor();
});

it('deletes unused links that were chosen, after asking, and no others', async () => {
  const links = [];
  for (const name of ['one', 'two', 'three']) {
    links.push(await linkTo(panel.strapi, { url: `https://unused.example/${name}` }));
  }
  await open('unused');
  for (const name of ['one', 'two']) {
    await page.getByRole('checkbox', { name: `Select https://unused.example/${name}` }).click();
  }
  await page.getByText('2 links selected').waitFor();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Deleting them cannot be undone.').waitFor();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await dialog.getByText('2 links deleted.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await row('unused.example/one').waitFor({ state: 'detached' });
  expect(await Promise.all(links.map(urlOf))).toEqual([
    undefined,
    undefined,
    'https://unused.example/three',
  ]);
});

it('pages on the server, and keeps tab, page and size in the address', async () => {
  for (let index = 0; index < 6; index += 1) {
    await linkTo(panel.strapi, { url: `https://many.example/${index}` });
  }
  await page.goto(`${PAGE}?show=unused&pageSize=5`);
  await page.getByText('Page 1 of').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(5);
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.waitForURL(/page=2/);
  await page.getByText('Page 2 of').waitFor();
  await page.reload();
  await page.getByText('Page 2 of').waitFor();
  await page.getByRole('tab', { name: 'Bullets without a target' }).click();
  await page.waitForURL((url) => url.search === '?show=open-bullets&pageSize=5');
});

it('checks the addresses now, shows that it did, and counts what it found', async () => {
  await panel.strapi.db.query(RELATED_LINK).deleteMany({ where: { url: { $notNull: true } } });
  const fine = await linkTo(panel.strapi, { url: `http://fine.example:${web.port}/page` });
  const gone = await linkTo(panel.strapi, { url: `http://gone.example:${web.port}/gone` });
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await panel.strapi.db.query(RELATED_LINK).updateMany({
    where: { documentId: gone },
    data: { failures: 2, lastFailureOn: yesterday },
  });
  await open('broken');
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText(/^Last checked .*: 2 addresses$/).waitFor();
  await row('gone.example').getByText('There is no such page any more (404).').waitFor();
  expect(await page.getByRole('tab', { name: 'Broken' }).innerText()).toMatch(/^broken\s*1$/i);
  const stored = await panel.strapi.db
    .query(RELATED_LINK)
    .findMany({ select: ['documentId', 'health'], where: { url: { $notNull: true } } });
  expect(stored).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ documentId: fine, health: 'ok' }),
      expect.objectContaining({ documentId: gone, health: 'broken' }),
    ]),
  );
  expect([...new Set(web.requests)].sort()).toEqual([
    'GET gone.example/gone',
    'HEAD fine.example/page',
    'HEAD gone.example/gone',
  ]);
});

it('counts on the home page, and leads to the tab', async () => {
  await page.goto('/admin');
  await page.getByRole('link', { name: /link is broken/ }).click();
  await page.waitForURL(/newsroom\/links\?show=broken/);
  await row('gone.example').waitFor();
});

it('says so where the server does not answer, and tries again', async () => {
  await page.route('**/newsroom/links?state=*', (route) => route.abort());
  await open('broken');
  await page.getByText('The server could not be reached.').waitFor();
  await page.unroute('**/newsroom/links?state=*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await row('gone.example').waitFor();
});

it('offers a role that may only read nothing to change, and no check', async () => {
  const login = await administratorWith(panel.strapi, [
    ...contentRights(panel.strapi, ARTICLE, 'read'),
    { action: adminPermission('links.read') },
  ]);
  await redirected('for-readers');
  const other = await openPageAs(panel, login);
  await other.goto(`${PAGE}?show=redirected`);
  await other.getByRole('row').filter({ hasText: 'old.example/for-readers' }).waitFor();
  await other.getByText(/^Last checked/).waitFor();
  for (const name of ['Check now', /^Update/]) {
    expect(await other.getByRole('button', { name }).count()).toBe(0);
  }
  expect(await other.getByRole('checkbox').count()).toBe(0);
  await other.close();
});

it('stops a check that takes too long', async () => {
  await panel.strapi.db.query(RELATED_LINK).deleteMany({ where: { url: { $notNull: true } } });
  await linkTo(panel.strapi, { url: `http://silent.example:${web.port}/silent` });
  await open('broken');
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('0 of 1 addresses checked').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText(/^Stopped .* after 0 of 1 addresses$/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' });
});
