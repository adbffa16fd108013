import { type Json, text } from '../site/content';
import { openBody, targetDialog } from './support/bullets';
import { linkTo, story } from './support/linked-stories';
import { openPanel, type Panel } from './support/panel';

/** Links in running text carry a target too. */

let panel: Panel;

beforeAll(async () => {
  panel = await openPanel();
  panel.page.setDefaultTimeout(15_000);
});

afterAll(() => panel?.stop());

function sentence(link: Json) {
  return {
    type: 'paragraph',
    children: [
      text('The '),
      { type: 'link', children: [text('old tower')], ...link },
      text(' fell.'),
    ],
  };
}

function linkIn(body: Json[]): Json {
  return (body[0]?.children as Json[])[1] ?? {};
}

it('sets the target of a link from over Strapi’s popover, and stores it', async () => {
  const tower = await story(panel.strapi, { headline: 'Tower came down in the storm' });
  const link = await linkTo(panel.strapi, { article: tower });
  const body = await openBody(panel, [sentence({ url: 'https://example.org/' })]);
  await body.root.getByText('old tower').click();
  const { page } = panel;
  await page.getByRole('textbox', { name: 'Rel (optional)' }).waitFor();
  await page.getByRole('button', { name: 'Set link target' }).click();
  await targetDialog(panel).choose('tower', 'Tower came down in the storm');
  await page.getByRole('dialog', { name: 'Target of “old tower”' }).getByText('Live').waitFor();
  expect(linkIn(await body.save())).toEqual({
    type: 'link',
    url: '/news/tower-came-down-in-the-storm',
    relatedLink: link,
    children: [text('old tower')],
  });
});

it('takes a target by keyboard alone, and gives it back', async () => {
  const dyke = await story(panel.strapi, { headline: 'Dyke is raised', isLive: false });
  const link = await linkTo(panel.strapi, { article: dyke });
  const body = await openBody(panel, [sentence({ url: 'https://example.org/dyke' })]);
  const { page } = panel;
  const { dialog, choose } = targetDialog(panel);
  await body.root.getByText('fell.').click();
  await body.press('Home', ...Array(8).fill('ArrowRight'));
  await body.press('Control+k');
  await choose('dyke', 'Dyke is raised');
  await page.getByRole('dialog', { name: 'Target of “old tower”' }).getByText('Draft').waitFor();
  expect(linkIn(await body.save())).toMatchObject({ relatedLink: link });

  await body.root.getByText('fell.').click();
  await body.press('Home', ...Array(8).fill('ArrowRight'));
  await body.press('Control+k');
  await dialog.getByRole('button', { name: 'Remove target' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect('relatedLink' in linkIn(await body.save())).toBe(false);
});

it('lets a new address in Strapi’s popover take the place of the target', async () => {
  const tower = await story(panel.strapi, { headline: 'Tower to be rebuilt' });
  const relatedLink = await linkTo(panel.strapi, { article: tower });
  const body = await openBody(panel, [sentence({ url: 'https://example.org/', relatedLink })]);
  const { page } = panel;
  await body.caretAfter(' fell.');
  await body.root.getByText('old tower').click({ delay: 150 });
  const address = page.locator('input[name="url"]');
  await address.fill('https://example.org/own-address');
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await address.waitFor({ state: 'detached' });
  const link = linkIn(await body.save());
  expect([link.url, link.relatedLink]).toEqual(['https://example.org/own-address', undefined]);
});

it('finds a story for words that were just made a link', async () => {
  const quay = await story(panel.strapi, { headline: 'Quay opens to walkers' });
  const relatedLink = await linkTo(panel.strapi, { article: quay });
  const block = { type: 'paragraph', children: [text('Quay')] };
  const body = await openBody(panel, [block]);
  const { page } = panel;
  await body.caretAfter('Quay');
  for (const _letter of 'Quay') {
    // As fast as a hand: the editor takes a selection up a moment later.
    await page.keyboard.press('Shift+ArrowLeft', { delay: 120 });
  }
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('button', { name: 'Set link target' }).click();
  await targetDialog(panel).choose('quay', 'Quay opens to walkers');
  expect(linkIn(await body.save())).toMatchObject({
    url: '/news/quay-opens-to-walkers',
    relatedLink,
    children: [text('Quay')],
  });
});
