import type { Locator } from 'playwright-core';
import {
  ARTICLE,
  documents,
  imageBlock,
  type Json,
  type MediaFile,
  paragraph,
  readyPicture,
  RELATED_LINK,
  text,
} from '../site/content';
import { pressSave, saveArticle, saveDocument } from './support/article-form';
import { CARET, FORM, putCaret } from './support/caret';
import { targetDialog } from './support/bullets';
import { box, button, figureAt } from './support/figure';
import { openPanel, type Panel } from './support/panel';

/** Blocks fields elsewhere than in an article's own form, on the demo's type `Page`. */

const PAGE = 'api::page.page';
const SECTION = 'page.section';
const HOSTS = ['intro', 'sections', 'more'] as const;

type Host = (typeof HOSTS)[number];

let panel: Panel;
let boats: MediaFile;
let flower: MediaFile;
let ferry: string;

beforeAll(async () => {
  panel = await openPanel();
  boats = await readyPicture(panel.strapi);
  flower = await readyPicture(panel.strapi, { name: 'allium-oreophilum' });
  const data = { headline: 'Ferry crews vote on the new rota' };
  ferry = (await documents(panel.strapi, ARTICLE).create({ data })).documentId;
});

afterAll(() => panel?.stop());

const figure = (file: MediaFile, use: Json = {}) =>
  imageBlock(file, { documentId: file.documentId, ...use });

/** The section of a page, as each host wants it. */
function held(host: Host, section: Json): Json {
  switch (host) {
    case 'intro':
      return { intro: section };
    case 'sections':
      return { sections: [section] };
    case 'more':
      return { more: [{ __component: SECTION, ...section }] };
  }
}

async function openPage(data: Json): Promise<string> {
  const created = await documents(panel.strapi, PAGE).create({ data: { title: 'About', ...data } });
  const { page } = panel;
  await page.goto(`/admin/content-manager/collection-types/${PAGE}/${created.documentId}`);
  await page.getByRole('textbox', { name: 'title' }).waitFor();
  return created.documentId;
}

/** A section in a list is folded until it is asked for. */
async function unfold(heading: string): Promise<void> {
  await panel.page.getByRole('button', { name: heading }).first().click();
}

async function storedSection(documentId: string, host: Host): Promise<Json> {
  const populate = Object.fromEntries(HOSTS.map((name) => [name, true]));
  const page = await documents(panel.strapi, PAGE).findOne({ documentId, populate });
  const section = page?.[host];
  return (Array.isArray(section) ? section[0] : section) as Json;
}

/** Writes a caption, and a bullet that points at the ferry's story, after the words `After.` */
async function write(editor: Locator): Promise<void> {
  const { page } = panel;
  await box(editor, 'Caption').pressSequentially('Low water');
  await page.waitForTimeout(FORM);
  await putCaret(editor.getByText('After.', { exact: true }));
  await page.keyboard.press('End');
  await page.waitForTimeout(CARET);
  await page.keyboard.press('Enter');
  await page.keyboard.type('>> ');
  await button(editor, 'Set link target').last().waitFor();
  await page.keyboard.press('Control+k');
  await targetDialog(panel).choose('ferry', 'Ferry crews vote');
}

/** What `write` leaves behind. */
async function written() {
  const link = await panel.strapi.db
    .query(RELATED_LINK)
    .findOne({ where: { article: { documentId: ferry } } });
  const children = [text('Ferry crews vote on the new rota')];
  const target = { type: 'link', url: expect.any(String), relatedLink: link.documentId };
  return [
    { type: 'image', image: { documentId: boats.documentId, caption: 'Low water' } },
    paragraph('After.'),
    {
      type: 'list',
      variant: 'bullet-links',
      children: [{ type: 'list-item', children: [{ ...target, children }] }],
    },
  ];
}

it.each(HOSTS)('works in a section of %s: figure, bullets, caption field', async (host) => {
  const section = { heading: 'Harbour', picture: flower.id };
  const documentId = await openPage(
    held(host, { ...section, text: [figure(boats), paragraph('After.')] }),
  );
  if (host !== 'intro') {
    await unfold('Harbour');
  }
  const { page } = panel;
  const beside = page.getByRole('group', { name: 'pictureUse', exact: true });
  await beside.getByText('Credit: Harbour Office').waitFor();
  expect(await box(beside, 'Caption').getAttribute('placeholder')).toBe(flower.caption);
  await box(beside, 'Caption').pressSequentially('In bloom');
  await write(page.locator('[data-slate-editor]'));
  await saveDocument(page, PAGE);
  expect(await storedSection(documentId, host)).toMatchObject({
    text: await written(),
    pictureUse: { caption: 'In bloom' },
  });
});

it('works in the dialog of a relation, with the dialogs that open over it', async () => {
  const { page, strapi } = panel;
  const articles = documents(strapi, ARTICLE);
  const data = { headline: 'Low tide', body: [figure(boats), paragraph('After.')] };
  const { documentId } = await articles.create({ locale: 'en', data });
  await openPage({ story: documentId });
  await button(page, 'Low tide').click();
  const dialog = page.getByRole('dialog').filter({ hasText: 'Edit a relation' });
  const editor = dialog.locator('[data-slate-editor]');
  await write(editor);
  await button(editor, 'Replace picture').click();
  await chooseLast(flower);
  await page.getByRole('group', { name: `Picture ${flower.name}`, exact: true }).waitFor();
  await button(editor, 'Edit credit').click();
  const credit = page.getByRole('dialog', { name: `Credit of ${flower.name}` });
  await box(credit, 'Credit line').fill('Garden Office');
  await button(credit, 'Save credit').click();
  await editor.getByText('Credit: Garden Office').waitFor();
  await saveArticle(page, () => pressSave(dialog));

  const [, ...rest] = await written();
  const image = { documentId: flower.documentId, caption: 'Low water' };
  const stored = await articles.findOne({ documentId, locale: 'en' });
  expect(stored?.body).toMatchObject([{ type: 'image', image }, ...rest]);
});

describe('two editors at once', () => {
  async function openTwo(): Promise<{ documentId: string; first: Locator; second: Locator }> {
    const section = (heading: string) => ({ heading, text: [figure(boats), paragraph('After.')] });
    const documentId = await openPage({ intro: section('One'), sections: [section('Two')] });
    await unfold('Two');
    const editors = panel.page.locator('[data-slate-editor]');
    await editors.nth(1).waitFor();
    return { documentId, first: editors.nth(0), second: editors.nth(1) };
  }

  it('undo in one leaves the other alone', async () => {
    const { documentId, first, second } = await openTwo();
    await box(first, 'Caption').pressSequentially('Mine');
    await box(second, 'Caption').pressSequentially('Theirs');
    await box(first, 'Alternative text').pressSequentially('Mud');
    await box(first, 'Alternative text').press('Control+z');
    await box(first, 'Caption').press('Control+z');
    expect(await box(first, 'Caption').inputValue()).toBe('');
    expect(await box(second, 'Caption').inputValue()).toBe('Theirs');
    await box(first, 'Caption').press('Control+y');
    await saveDocument(panel.page, PAGE);

    expect([
      await storedSection(documentId, 'intro'),
      await storedSection(documentId, 'sections'),
    ]).toMatchObject([
      { text: [{ image: { caption: 'Mine' } }, paragraph('After.')] },
      { text: [{ image: { caption: 'Theirs' } }, paragraph('After.')] },
    ]);
  });

  it('a picture goes from one to the other through the clipboard, with its words', async () => {
    const { documentId, first, second } = await openTwo();
    const { keyboard } = panel.page;
    await box(first, 'Caption').pressSequentially('Copied');
    await keyboard.press('Escape');
    await keyboard.press('Control+c');
    await second.getByText('After.', { exact: true }).click();
    await keyboard.press('End');
    await panel.page.waitForTimeout(150);
    await keyboard.press('Control+v');
    await figureAt(panel.page, 2).waitFor();
    await saveDocument(panel.page, PAGE);
    const { text: blocks } = await storedSection(documentId, 'sections');
    expect(blocks).toMatchObject([
      { image: { documentId: boats.documentId } },
      paragraph('After.'),
      { image: { documentId: boats.documentId, caption: 'Copied' } },
    ]);
  });
});

/** Chooses a file in the media library's dialog, which lies over another. */
async function chooseLast(file: MediaFile): Promise<void> {
  const dialog = panel.page.getByRole('dialog').last();
  const card = dialog.locator('[role="button"]', { hasText: String(file.name) }).first();
  await card.getByRole('checkbox').click();
  await button(dialog, 'Finish').click();
  await card.waitFor({ state: 'hidden' });
}
