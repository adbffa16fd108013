import axeCore from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import {
  ARTICLE,
  bullets,
  documents,
  imageBlock,
  paragraph,
  readyPicture,
  RELATED_LINK,
  uploadPicture,
} from '../site/content';
import { openArticle } from './support/article-form';
import { box, button, figureAt } from './support/figure';
import { openPanel, type Panel } from './support/panel';

/** What axe-core finds in our parts of the page; Strapi's own around them are Strapi's. */

let panel: Panel;
let page: Page;
let documentId: string;

beforeAll(async () => {
  panel = await openPanel();
  page = panel.page;
  const { strapi } = panel;
  const ready = await readyPicture(strapi);
  const bare = await uploadPicture(strapi, { name: 'allium-oreophilum' });
  const { image, ...block } = imageBlock(ready, { caption: 'From the wire' });
  const awaited = { ...image, ...AWAITING_PICTURE, name: 'awaiting', url: 'about:blank' };
  const target = await documents(strapi, ARTICLE).create({ data: { headline: 'The ferry' } });
  const link = await documents(strapi, RELATED_LINK).create({
    data: { article: target.documentId },
  });
  const data = {
    headline: 'Low water in the harbour',
    leadImage: bare.id,
    body: [
      paragraph('The tide went out.'),
      imageBlock(bare, { documentId: bare.documentId }),
      { ...block, image: awaited },
      bullets({ words: 'More on the ferry', relatedLink: link.documentId }, { words: 'Nowhere' }),
    ],
  };
  ({ documentId } = await documents(strapi, ARTICLE).create({ locale: 'en', data }));
  await page.goto('/admin/');
});

afterAll(() => panel?.stop());

/** What is wrong inside, as `rule: element`. */
async function faultsIn(locator: Locator): Promise<string[]> {
  await page.evaluate(axeCore.source);
  // Strapi's buttons have less contrast under the pointer.
  await page.mouse.move(0, 0);
  await settled(locator);
  return locator.evaluate(async (root) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(root);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Colours are judged when nothing moves or fades any more. */
async function settled(locator: Locator): Promise<void> {
  await locator.evaluate((root) =>
    Promise.all(root.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
}

async function setTheme(theme: string): Promise<void> {
  await page.evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  describe('the edit view', () => {
    beforeEach(async () => {
      await setTheme(theme);
      await openArticle(page, documentId);
      await figureAt(page, 1).waitFor();
      await button(figureAt(page, 0), 'In this use').click();
    });

    const screens: Array<[string, () => Locator, string]> = [
      ['a figure', () => figureAt(page, 0), 'No credit'],
      ['a figure whose picture is still to come', () => figureAt(page, 1), 'No credit'],
      [
        'bullet links',
        () => page.locator('[data-slate-editor] ul').filter({ hasText: 'More on the ferry' }),
        'Draft',
      ],
      [
        'the caption field',
        () => page.getByRole('group', { name: 'Lead picture: caption and credit' }),
        'No credit',
      ],
      [
        'the checklist',
        () => page.locator('aside').getByRole('heading', { name: 'Checklist' }).locator('..'),
        'No link target',
      ],
    ];
    it.each(screens)('%s has no faults', async (_name, locator, text) => {
      await locator().getByText(text, { exact: true }).first().waitFor();
      expect(await faultsIn(locator())).toEqual([]);
    });

    it('the dialog of a credit has no faults, with errors in it too', async () => {
      await button(figureAt(page, 0), 'Edit credit').click();
      const dialog = page.getByRole('dialog');
      await box(dialog, 'Creator').fill('A. Photographer');
      expect(await faultsIn(dialog)).toEqual([]);
      await button(dialog, 'Save credit').click();
      await dialog.locator('[aria-invalid="true"]').first().waitFor();
      expect(await faultsIn(dialog)).toEqual([]);
    });

    it('the dialog of a link target has no faults, with its list open', async () => {
      await button(page.locator('[data-slate-editor]'), 'Set link target').first().click();
      const dialog = page.getByRole('dialog', { name: 'Link target' });
      expect(await faultsIn(dialog)).toEqual([]);
      await dialog.getByRole('combobox').pressSequentially('ferry');
      await dialog.getByRole('option', { name: 'The ferry' }).waitFor();
      expect(await faultsIn(dialog)).toEqual([]);
    });
  });

  it('the page Picture rights has no faults', async () => {
    await setTheme(theme);
    await page.goto('/admin/plugins/newsroom/picture-rights');
    await page.locator('tbody tr').first().waitFor();
    expect(await faultsIn(page.getByRole('main'))).toEqual([]);
  });

  it('the page Links has no faults', async () => {
    await setTheme(theme);
    await page.goto('/admin/plugins/newsroom/links?show=open-bullets');
    await button(page, 'Set link target of “Nowhere”').waitFor();
    expect(await faultsIn(page.getByRole('main'))).toEqual([]);
  });

  it('the page Import has no faults, with the preview of a story that lacks much', async () => {
    await setTheme(theme);
    await page.goto('/admin/plugins/newsroom/import');
    const copy = 'A headline\n\nImage caption\nA boat\n\nSome words.\n\n• Read this too\n\n[ad_1]';
    await box(page, 'Paste copy').fill(copy);
    expect(await faultsIn(page.getByRole('main'))).toEqual([]);
    await button(page, 'Read copy').click();
    await box(page, 'Headline').fill('');
    await button(page, 'Create draft').click();
    await page.locator('[aria-invalid="true"]').waitFor();
    expect(await faultsIn(page.getByRole('main'))).toEqual([]);
  });

  it('the widget has no faults', async () => {
    await setTheme(theme);
    await page.goto('/admin');
    const widget = page.getByRole('link', { name: /in use/ }).locator('xpath=ancestor::ul[1]');
    await widget.waitFor();
    expect(await faultsIn(widget)).toEqual([]);
  });
});
