import type { Locator, Page } from 'playwright-core';
import {
  ARTICLE,
  bullets,
  documents,
  IMAGE_CREDIT,
  imageBlock,
  paragraph,
  readyPicture,
  RELATED_LINK,
} from '../site/content';
import { administratorWith, contentRight, contentRights, type Permission } from '../site/roles';
import { openArticle } from './support/article-form';
import { box, figureAt } from './support/figure';
import { openPageAs, openPanel, type Panel } from './support/panel';

/** Roles that may look at stories, or at some fields of them, and not change them. */

let panel: Panel;
let documentId: string;

beforeAll(async () => {
  panel = await openPanel();
  const { strapi } = panel;
  const picture = await readyPicture(strapi);
  const target = await documents(strapi, ARTICLE).create({ data: { headline: 'The ferry' } });
  const link = await documents(strapi, RELATED_LINK).create({
    data: { article: target.documentId },
  });
  const use = { caption: 'Low water', alternativeText: 'Mud', documentId: picture.documentId };
  const data = {
    headline: 'Low water in the harbour',
    leadImage: picture.id,
    leadImageUse: { caption: 'The harbour' },
    body: [
      paragraph('The tide went out.'),
      imageBlock(picture, use),
      bullets({ words: 'More on the ferry', relatedLink: link.documentId }),
    ],
  };
  ({ documentId } = await documents(strapi, ARTICLE).create({ locale: 'en', data }));
});

afterAll(() => panel?.stop());

/** Credits and links may be edited elsewhere: it is the story that may not. */
function othersRights(): Permission[] {
  return [
    ...contentRights(panel.strapi, IMAGE_CREDIT, 'read', 'create', 'update'),
    ...contentRights(panel.strapi, RELATED_LINK, 'read', 'create', 'update'),
  ];
}

async function openAs(rights: Permission[]): Promise<Page> {
  const login = await administratorWith(panel.strapi, [...rights, ...othersRights()]);
  const page = await openPageAs(panel, login);
  await openArticle(page, documentId);
  return page;
}

function leadImageText(page: Page): Locator {
  return page.getByRole('group', { name: 'Lead picture: caption and credit' });
}

/** Everything is there to be read, and no control of ours takes a change. */
async function expectToReadOnly(page: Page): Promise<void> {
  const figure = figureAt(page, 0);
  await figure.getByText('Credit: Harbour Office').waitFor();
  await leadImageText(page).getByText('Credit: Harbour Office').waitFor();
  const body = page.locator('[data-slate-editor]');
  await body.getByText('More on the ferry').waitFor();
  await body.getByText('Draft', { exact: true }).waitFor();
  expect([
    await box(figure, 'Caption').inputValue(),
    await box(figure, 'Alternative text').inputValue(),
    await box(leadImageText(page), 'Caption').inputValue(),
  ]).toEqual(['Low water', 'Mud', 'The harbour']);

  expect(await body.getAttribute('contenteditable')).not.toBe('true');
  await figure.getByRole('button', { name: 'In this use' }).click();
  for (const locator of [body, leadImageText(page)]) {
    expect(await enabled(locator.locator('input, textarea, [role="checkbox"]'))).toEqual([]);
  }
  expect(await body.getByRole('button').allInnerTexts()).toEqual(['In this use']);
  expect(await leadImageText(page).getByRole('button').allInnerTexts()).toEqual([]);
}

function enabled(controls: Locator): Promise<string[]> {
  return controls.evaluateAll((all) =>
    all
      .filter((control) => !control.matches(':disabled, [aria-disabled="true"]'))
      .map(({ outerHTML }) => outerHTML),
  );
}

it('a role that may read stories sees everything and can change nothing', async () => {
  const page = await openAs(contentRights(panel.strapi, ARTICLE, 'read'));
  await expectToReadOnly(page);
  expect(await page.getByRole('textbox', { name: 'Headline' }).isDisabled()).toBe(true);
  await page.close();
});

it('so does a role for the fields that it may read and not write', async () => {
  const { strapi } = panel;
  const page = await openAs([
    ...contentRights(strapi, ARTICLE, 'read'),
    contentRight(strapi, { action: 'update', subject: ARTICLE, fields: ['headline'] }),
  ]);
  await expectToReadOnly(page);
  expect(await page.getByRole('textbox', { name: 'Headline' }).isDisabled()).toBe(false);
  await page.close();
});
