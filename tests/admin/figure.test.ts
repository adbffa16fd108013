import { AWAITING_PICTURE } from '#shared/domain/article/body/nodes';
import {
  ARTICLE,
  documents,
  imageBlock,
  type Json,
  type MediaFile,
  paragraph,
  uploadPicture,
} from '../site/content';
import { openArticle, saveArticle } from './support/article-form';
import { putCaret } from './support/caret';
import {
  blockSelector,
  box,
  button,
  chooseBlock,
  chooseInLibrary,
  figureAt,
} from './support/figure';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;
let boats: MediaFile;
let flower: MediaFile;

const BOATS_WORDS = { caption: 'Boats at Nagasaki.', alternativeText: 'Three boats.' };

beforeAll(async () => {
  panel = await openPanel();
  boats = await uploadPicture(panel.strapi, { ...BOATS_WORDS, name: 'nagasaki-boats' });
  flower = await uploadPicture(panel.strapi, { name: 'allium-oreophilum' });
});

afterAll(() => panel?.stop());

/** Opens a new article with this body. */
async function openBody(body: object[] | null): Promise<string> {
  const data = { headline: 'Low water in the harbour', body };
  const { documentId } = await documents(panel.strapi, ARTICLE).create({ locale: 'en', data });
  await openArticle(panel.page, documentId);
  return documentId;
}

async function storedBody(documentId: string): Promise<Json[]> {
  const article = await documents(panel.strapi, ARTICLE).findOne({ documentId, locale: 'en' });
  return article?.body as Json[];
}

/** The words of each picture in the stored body, and which picture it is. */
async function storedImages(documentId: string): Promise<Json[]> {
  const body = await storedBody(documentId);
  return body
    .filter(({ type }) => type === 'image')
    .map(({ image }) => {
      const { documentId, caption, alternativeText, creditText, displayCredit } = image as Json;
      return { documentId, caption, alternativeText, creditText, displayCredit };
    });
}

/** A block as our editor stores it. */
const figure = (file: MediaFile, use: Json = {}) =>
  imageBlock(file, { documentId: file.documentId, ...use });

const one = () => figureAt(panel.page, 0);

it('puts in a picture and stores its words, and nothing that the library says', async () => {
  const documentId = await openBody([paragraph('First.'), paragraph('')]);
  const { page } = panel;
  await putCaret(page.locator('[data-slate-editor]').getByText('First.'));
  await page.keyboard.press('ArrowDown');
  await chooseBlock(page, 'Image');
  await chooseInLibrary(page, boats.name as string);
  await one().waitFor();
  await box(one(), 'Caption').and(page.getByPlaceholder(BOATS_WORDS.caption)).waitFor();
  expect(await box(one(), 'Alternative text').inputValue()).toBe('');
  await one().getByText('No credit', { exact: true }).waitFor();

  await box(one(), 'Caption').pressSequentially('Low water, and no end.');
  await saveArticle(page);

  const [first, picture, ...rest] = await storedBody(documentId);
  expect(first).toEqual(paragraph('First.'));
  expect(rest).toEqual([]);
  expect(picture).toEqual({
    type: 'image',
    children: [{ type: 'text', text: '' }],
    image: {
      documentId: boats.documentId,
      name: boats.name,
      url: `${new URL(page.url()).origin}${boats.url}`,
      width: boats.width,
      height: boats.height,
      formats: boats.formats,
      hash: boats.hash,
      ext: boats.ext,
      mime: boats.mime,
      size: boats.size,
      previewUrl: null,
      provider: 'local',
      provider_metadata: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      caption: 'Low water, and no end.',
    },
  });
});

it('loses nothing that is typed fast and saved at once', async () => {
  const documentId = await openBody([figure(boats)]);
  await box(one(), 'Caption').pressSequentially('Typed and saved at once');
  await saveArticle(panel.page);
  expect(await storedImages(documentId)).toMatchObject([{ caption: 'Typed and saved at once' }]);
});

it.each(['Control+s', 'Control+Enter'])(
  'loses nothing that is saved at once by %s',
  async (key) => {
    const documentId = await openBody([figure(boats)]);
    await box(one(), 'Alternative text').pressSequentially('Saved by key');
    await saveArticle(panel.page, () => panel.page.keyboard.press(key));
    expect(await storedImages(documentId)).toMatchObject([{ alternativeText: 'Saved by key' }]);
  },
);

it('leaves keys to the inputs: Enter, Backspace, arrows, select all, Tab', async () => {
  const documentId = await openBody([paragraph('Before.'), figure(boats), paragraph('After.')]);
  const { keyboard } = panel.page;
  await box(one(), 'Caption').click();
  await keyboard.type('All wrong');
  await keyboard.press('Control+a');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await keyboard.type('Botas');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Backspace');
  await keyboard.press('ArrowRight');
  await keyboard.type('t');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('and tide');
  await keyboard.press('Tab');
  await keyboard.type('Three boats on mud');
  await saveArticle(panel.page);
  expect(await storedBody(documentId)).toMatchObject([
    paragraph('Before.'),
    { image: { caption: 'Boats\nand tide', alternativeText: 'Three boats on mud' } },
    paragraph('After.'),
  ]);
});

it('goes in with Tab and out with Escape, by keyboard alone', async () => {
  const documentId = await openBody([paragraph('Before.'), figure(boats), paragraph('After.')]);
  const { page } = panel;
  const { keyboard } = page;
  await putCaret(page.locator('[data-slate-editor]').getByText('Before.'));
  await keyboard.press('ArrowDown');
  await blockSelector(page).getByText('Image').waitFor();
  await keyboard.press('Tab');
  await page.locator('textarea:focus').waitFor();
  await keyboard.type('By keyboard');
  await keyboard.press('Escape');
  await page.locator('[data-slate-editor]:focus').waitFor();
  await blockSelector(page).getByText('Image').waitFor();
  await keyboard.press('ArrowRight');
  await keyboard.type('And ');
  await saveArticle(page);
  expect(await storedBody(documentId)).toMatchObject([
    paragraph('Before.'),
    { image: { caption: 'By keyboard' } },
    paragraph('And After.'),
  ]);
});

it('undoes to the start and redoes, one step for each change', async () => {
  const documentId = await openBody([figure(boats, { caption: 'Old' })]);
  const { page } = panel;
  const caption = box(one(), 'Caption');
  await caption.press('End');
  await caption.pressSequentially(' words');
  await box(one(), 'Alternative text').pressSequentially('Mud');
  await button(one(), 'In this use').click();
  await one().getByRole('checkbox', { name: 'Show credit' }).uncheck();
  await button(one(), 'Replace picture').click();
  await chooseInLibrary(page, flower.name as string);
  await page.getByRole('group', { name: `Picture ${flower.name}`, exact: true }).waitFor();
  await button(one(), 'Use library text').waitFor({ state: 'visible' });

  await caption.click();
  await page.keyboard.press('Control+z');
  await page.getByRole('group', { name: `Picture ${boats.name}`, exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await one().getByText('No credit', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  expect(await box(one(), 'Alternative text').inputValue()).toBe('');
  await page.keyboard.press('Control+z');
  expect(await caption.inputValue()).toBe('Old');

  await page.keyboard.press('Control+Shift+z');
  expect(await caption.inputValue()).toBe('Old words');
  await page.keyboard.press('Control+y');
  expect(await box(one(), 'Alternative text').inputValue()).toBe('Mud');
  await saveArticle(page);
  expect(await storedImages(documentId)).toEqual([
    { documentId: boats.documentId, caption: 'Old words', alternativeText: 'Mud' },
  ]);
});

it('keeps the words when a picture is replaced, and goes back to the library’s on request', async () => {
  const documentId = await openBody([
    figure(flower, { caption: 'Mine', alternativeText: 'Mine too', creditText: 'Special' }),
  ]);
  await button(one(), 'Replace picture').click();
  await chooseInLibrary(panel.page, boats.name as string);
  await saveArticle(panel.page);
  const use = { documentId: boats.documentId, creditText: 'Special' };
  expect(await storedImages(documentId)).toEqual([
    { ...use, caption: 'Mine', alternativeText: 'Mine too' },
  ]);

  await button(one(), 'Use library text').click();
  await button(one(), 'Use library text').waitFor({ state: 'hidden' });
  await box(one(), 'Caption').and(panel.page.getByPlaceholder(BOATS_WORDS.caption)).waitFor();
  await saveArticle(panel.page);
  expect(await storedImages(documentId)).toEqual([use]);
});

it('says that a picture is still to come, and takes one', async () => {
  const { image, ...block } = imageBlock(boats, { caption: 'From the wire', creditText: 'EPA' });
  const awaited = { ...image, ...AWAITING_PICTURE, name: 'awaiting', url: 'about:blank' };
  const documentId = await openBody([{ ...block, image: awaited }]);
  await panel.page.getByRole('group', { name: 'Picture still to come' }).waitFor();
  expect(await box(one(), 'Caption').inputValue()).toBe('From the wire');
  await one().getByText('Credit: EPA').waitFor();
  expect(await button(one(), 'Edit credit').count()).toBe(0);

  await button(one(), 'Choose picture').click();
  await chooseInLibrary(panel.page, boats.name as string);
  await button(one(), 'Replace picture').waitFor();
  await saveArticle(panel.page);
  expect(await storedBody(documentId)).toMatchObject([
    {
      image: {
        documentId: boats.documentId,
        provider: 'local',
        hash: boats.hash,
        caption: 'From the wire',
        creditText: 'EPA',
      },
    },
  ]);
});

it('opens an article from before the plugin, where the file name stands for alternative text', async () => {
  const documentId = await openBody(null);
  const stock = [imageBlock(flower, { alternativeText: flower.name, caption: null })];
  await panel.strapi.db
    .query(ARTICLE)
    .updateMany({ where: { documentId }, data: { body: JSON.stringify(stock) } });
  await openArticle(panel.page, documentId);
  await one().getByText('No credit', { exact: true }).waitFor();
  expect(await box(one(), 'Alternative text').inputValue()).toBe('');
  expect(await storedImages(documentId)).toMatchObject([{ documentId: undefined }]);

  await box(one(), 'Caption').pressSequentially('Onion');
  await saveArticle(panel.page);
  expect(await storedImages(documentId)).toMatchObject([
    { documentId: flower.documentId, caption: 'Onion' },
  ]);
});

it('says that a picture was deleted, and keeps its words', async () => {
  const gone = await uploadPicture(panel.strapi, { name: 'dust-bowl-home' });
  const data = { headline: 'A home', body: [figure(gone, { caption: 'A home' })] };
  const articles = documents(panel.strapi, ARTICLE);
  const { documentId } = await articles.create({ locale: 'en', data });
  await panel.strapi.plugin('upload').service('upload').remove(gone);
  await openArticle(panel.page, documentId);
  await one().getByText('no longer in the media library').waitFor();
  await box(one(), 'Caption').press('End');
  await box(one(), 'Caption').pressSequentially(', gone');
  await saveArticle(panel.page);
  expect(await storedImages(documentId)).toMatchObject([
    { documentId: gone.documentId, caption: 'A home, gone' },
  ]);
});

it('shows the draft as it is stored after a reload with unsaved words', async () => {
  const documentId = await openBody([figure(boats, { caption: 'Stored' })]);
  await box(one(), 'Caption').fill('Never saved');
  panel.page.once('dialog', (dialog) => dialog.accept());
  await panel.page.reload();
  await one().waitFor();
  expect(await box(one(), 'Caption').inputValue()).toBe('Stored');
  expect(await storedImages(documentId)).toMatchObject([{ caption: 'Stored' }]);
});

it('shows everything in the published version and lets nothing be changed', async () => {
  const body = [figure(boats, { caption: 'Out', alternativeText: 'Out', creditText: 'Me' })];
  const data = { headline: 'Out', body };
  const articles = documents(panel.strapi, ARTICLE);
  const { documentId } = await articles.create({ locale: 'en', data, status: 'published' });
  await openArticle(panel.page, documentId);
  await panel.page.getByRole('tab', { name: 'Published' }).click();
  await panel.page
    .locator('[data-slate-editor][contenteditable="false"]')
    .or(panel.page.locator('[data-slate-editor]:not([contenteditable="true"])'))
    .first()
    .waitFor();
  await one().getByText('Credit: Me').waitFor();
  expect(await box(one(), 'Caption').inputValue()).toBe('Out');
  expect(await box(one(), 'Caption').isDisabled()).toBe(true);
  expect(await box(one(), 'Alternative text').isDisabled()).toBe(true);
  const names = await one().getByRole('button').allInnerTexts();
  expect(names).toEqual(['In this use']);
  expect(await one().getByRole('checkbox', { name: 'Show credit' }).isDisabled()).toBe(true);
});

it('asks once for all pictures of a story, however many', async () => {
  const questions: string[] = [];
  panel.page.on('request', (request) => {
    if (request.url().endsWith('/newsroom/pictures/lookup')) {
      questions.push(request.postData() ?? '');
    }
  });
  await openBody([figure(boats), figure(boats)]);
  await figureAt(panel.page, 1).getByText('No credit').waitFor();
  const few = questions.splice(0).length;
  await openBody(Array.from({ length: 30 }, (_, index) => figure(index % 2 ? boats : flower)));
  await figureAt(panel.page, 29).getByText('No credit').waitFor();
  expect(few).toBe(1);
  expect(questions).toHaveLength(1);
});
