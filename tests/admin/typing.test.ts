import { ARTICLE, documents, imageBlock, type Json, readyPicture } from '../site/content';
import { openArticle, saveArticle } from './support/article-form';
import { box, figureAt } from './support/figure';
import { openPanel, type Panel } from './support/panel';

/** Words on their way into a figure: by an input method, and while a save begins. */

let panel: Panel;
let documentId: string;

beforeAll(async () => {
  panel = await openPanel();
});

afterAll(() => panel?.stop());

beforeEach(async () => {
  const picture = await readyPicture(panel.strapi);
  const body = [imageBlock(picture, { documentId: picture.documentId })];
  const data = { headline: 'Low water', body };
  ({ documentId } = await documents(panel.strapi, ARTICLE).create({ locale: 'en', data }));
  await openArticle(panel.page, documentId);
});

function caption() {
  return box(figureAt(panel.page, 0), 'Caption');
}

async function storedCaption(): Promise<unknown> {
  const article = await documents(panel.strapi, ARTICLE).findOne({ documentId, locale: 'en' });
  const [block] = article?.body as Array<{ image: Json }>;
  return block?.image.caption;
}

it('takes words from an input method', async () => {
  const { page } = panel;
  const ime = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    ime.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await caption().pressSequentially('In ');
  for (const text of ['n', 'に', 'にh', 'にほ', 'にほn', 'にほん']) {
    await compose(text);
    expect(await caption().inputValue()).toBe(`In ${text}`);
  }
  await ime.send('Input.insertText', { text: '日本' });
  await page.keyboard.type('!');
  expect(await caption().inputValue()).toBe('In 日本!');
  await saveArticle(page);
  expect(await storedCaption()).toBe('In 日本!');
});

it('stores what is typed right after the key that saves', async () => {
  const { page } = panel;
  await caption().pressSequentially('Sent');
  await saveArticle(page, async () => {
    await page.keyboard.press('Control+s');
    await page.keyboard.type(' now');
  });
  const stored = await storedCaption();
  expect(stored).toBe('Sent now');
  expect(await caption().inputValue()).toBe('Sent now');
});
