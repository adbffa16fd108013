import { ARTICLE } from '../site/content';
import { openArticle, saveArticle } from './support/article-form';
import { openBody, targetDialog } from './support/bullets';
import { bullets } from '../site/content';
import { story } from './support/linked-stories';
import { openPanel, type Panel } from './support/panel';

/** Stories like this one, offered for the related links and in the dialog of a bullet. */

let panel: Panel;

beforeAll(async () => {
  panel = await openPanel();
  panel.page.setDefaultTimeout(15_000);
});

afterAll(() => panel?.stop());

async function related(documentId: string): Promise<string[]> {
  const draft = await panel.strapi.db.query(ARTICLE).findOne({
    where: { documentId, locale: 'en', publishedAt: null },
    populate: { relatedLinks: true },
  });
  return draft.relatedLinks.map(({ title }: { title: string }) => title);
}

it('adds suggested stories to the related links, in order, and stores them at the save', async () => {
  const { page, strapi } = panel;
  await story(strapi, { headline: 'Zeppelin hangar sold to museum' });
  await story(strapi, { headline: 'Zeppelin hangar opens its doors' });
  const open = await story(strapi, { headline: 'Zeppelin hangar in danger', isLive: false });
  await openArticle(page, open);
  const side = page.locator('aside', {
    has: page.getByRole('heading', { name: 'Related stories' }),
  });
  await side.getByRole('button', { name: 'Suggest' }).click();
  await side.getByRole('button', { name: 'Add “Zeppelin hangar sold to museum”' }).click();
  await side.getByText('“Zeppelin hangar sold to museum” stands in Related links').waitFor();
  await side.getByRole('button', { name: 'Add “Zeppelin hangar opens its doors”' }).click();
  await side.getByText('“Zeppelin hangar opens its doors” stands in Related links').waitFor();
  await page.getByText('Related links (2)').waitFor();
  await saveArticle(page);
  expect(await related(open)).toEqual([
    'Zeppelin hangar sold to museum',
    'Zeppelin hangar opens its doors',
  ]);

  await side.getByRole('button', { name: 'Suggest again' }).click();
  await side
    .getByText(/No live story is like this one|Add/)
    .first()
    .waitFor();
  expect(await side.getByRole('button', { name: /Zeppelin/ }).count()).toBe(0);
});

it('never offers the story itself, and takes a suggestion in the dialog of a bullet', async () => {
  await story(panel.strapi, { headline: 'Windmill sails are back' });
  const body = await openBody(panel, [bullets({ words: 'The windmill sails' })]);
  await body.caretAfter('The windmill sails');
  await body.press('Control+k');
  const { dialog } = targetDialog(panel);
  await dialog.getByRole('button', { name: 'Suggest stories' }).click();
  await dialog.getByRole('option', { name: 'Windmill sails are back' }).click();
  await body.bullets.getByText('Live').waitFor();
  const [list] = await body.save();
  expect(JSON.stringify(list)).toContain('/news/windmill-sails-are-back');
});
