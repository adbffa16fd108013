import axeCore from 'axe-core';
import type { Locator, Page, Route } from 'playwright-core';
import { adminPermission } from '#shared/permissions';
import { administratorWith } from '../site/roles';
import { ARTICLE, type Document, documents, type Json } from '../site/content';
import { openPageAs, openPanel, type Panel } from './support/panel';
import { bodyReferences } from '../site/references';

/** The import page, on a production build: copy is pasted or chosen, looked at, corrected, made. */

const PAGE = '/admin/plugins/newsroom/import';

const COPY = `Night ferry stays in port for a third day

By Ada Marsh

[ad_1]

A white ferry lies at a quay in heavy rain

Image copyright
Meridian

Image caption
The Northern Light at its berth on Tuesday evening

The night ferry to Skarvik will not sail before the weekend, its master said on Tuesday.

About two hundred travellers were told to take the morning train instead.

What happens to the mail?

Letters go by road until the swell has gone down, the post office said.

• Harbour walls are to be raised by a metre
• Where the herring went, and why nobody saw it

The next forecast is due at noon.

[ad_2]Source link`;

let panel: Panel;
let page: Page;

beforeAll(async () => {
  panel = await openPanel();
  page = panel.page;
  page.setDefaultTimeout(15_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await make('Harbour walls are to be raised by a metre');
});

afterAll(() => panel?.stop());

const make = (headline: string) =>
  documents(panel.strapi, ARTICLE).create({ locale: 'en', data: { headline } });

const heading = (name: string, scope: Page = page) =>
  scope.getByRole('heading', { name, exact: true });
const button = (name: string, scope: Page | Locator = page) =>
  scope.getByRole('button', { name, exact: true });
const box = (name: string, scope: Page | Locator = page) =>
  scope.getByRole('textbox', { name, exact: true });
const preview = () => page.getByRole('article');

/** The Import page, as if somebody had just come to it. */
async function open(scope = page) {
  await scope.goto(PAGE);
  await box('Paste copy', scope).waitFor();
}

/** Pastes through the real clipboard, text by its type. */
async function paste(data: Record<string, string>) {
  await page.evaluate(async (entries) => {
    const blobs = Object.entries(entries).map(([type, value]) => [
      type,
      new Blob([value], { type }),
    ]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, data);
  await box('Paste copy').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

async function pasteAndRead(text: string) {
  await open();
  await paste({ 'text/plain': text });
  await button('Read copy').click();
  await heading('Preview').waitFor();
}

async function create(outcome: string): Promise<void> {
  await button('Create draft').click();
  await page.getByText(outcome, { exact: true }).waitFor();
}

function draftCalled(headline: string): Promise<Document | undefined> {
  return documents(panel.strapi, ARTICLE)
    .findMany({ locale: 'en', filters: { headline } })
    .then(([found]) => found);
}

/** The related-links in the body of the draft. */
async function linksOf(headline: string): Promise<string[]> {
  const documentId = (await draftCalled(headline))?.documentId ?? '';
  return (await bodyReferences(panel.strapi, { documentId })).links;
}

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

const rowOf = (name: string, scope: Page = page) =>
  scope.getByRole('list', { name: 'Files' }).locator(':scope > li', { hasText: name });

it('stands first under Newsroom', async () => {
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Newsroom' }).first().click();
  await heading('Import').waitFor();
  const sections = page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link');
  expect((await sections.allInnerTexts())[0]).toBe('Import');
  expect(await button('Read copy').isDisabled()).toBe(true);
});

it('plain copy is shown as readers will see it, beside what was recognised', async () => {
  await pasteAndRead(COPY);
  expect(await heading('Preview').evaluate((node) => node === document.activeElement)).toBe(true);
  expect(
    await page.getByRole('region', { name: 'What was recognised' }).locator('li').allInnerTexts(),
  ).toEqual([
    'Headline',
    'Byline',
    '4 paragraphs',
    '1 cross-head',
    '1 picture awaited',
    '2 bullets, 1 matched',
  ]);
  const text = await preview().innerText();
  for (const part of [
    'Night ferry stays in port for a third day',
    'Ada Marsh',
    'Picture still to come',
    'A white ferry lies at a quay in heavy rain',
    'The Northern Light at its berth on Tuesday evening',
    'Credit: Meridian',
    'What happens to the mail?',
    '→ Harbour walls are to be raised by a metre same headline',
    'No target yet',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('[ad_1]');
  const leftOut = page.getByRole('region', { name: 'Left out' });
  expect(await leftOut.innerText()).toContain('[ad_1]');
});

it('what is corrected is what is stored', async () => {
  const chosen = await make('Herring moves north');
  const walls = await draftCalled('Harbour walls are to be raised by a metre');
  await box('Headline').fill('Ferry to Skarvik stays in port');
  await box('Section').fill('Coast');
  await box('Caption').fill('The Northern Light at its berth.');
  expect(await preview().innerText()).toContain('The Northern Light at its berth.');
  await button('Set link target: Where the herring went, and why nobody saw it').click();
  const dialog = page.getByRole('dialog', { name: 'Link target' });
  await dialog.getByRole('combobox', { name: 'Story or web address' }).fill('Herring moves');
  await dialog.getByRole('option', { name: 'Herring moves north' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await preview().innerText()).toContain('→ Herring moves north chosen by you');
  await create('The draft is made. Nothing is published.');

  const draft = await draftCalled('Ferry to Skarvik stays in port');
  expect(draft).toMatchObject({ byline: 'Ada Marsh', section: 'Coast', publishedAt: null });
  const [picture, ...rest] = draft?.body as Json[];
  expect(picture).toMatchObject({
    type: 'image',
    image: {
      provider: 'newsroom',
      hash: 'awaiting-picture',
      caption: 'The Northern Light at its berth.',
      alternativeText: 'A white ferry lies at a quay in heavy rain',
      creditText: 'Meridian',
    },
  });
  expect(rest.map(({ type, variant }) => variant ?? type)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'bullet-links',
    'paragraph',
  ]);
  const links = await documents(panel.strapi, 'plugin::newsroom.related-link').findMany({
    filters: { article: { documentId: { $in: [walls?.documentId, chosen.documentId] } } },
    populate: ['article'],
  });
  const linkTo = (documentId: string | undefined) =>
    links.find(({ article }) => (article as Json).documentId === documentId)?.documentId;
  const bullets = (rest[4]?.children as Json[]).map(({ children }) => (children as Json[])[0]);
  expect(bullets).toEqual([
    expect.objectContaining({ type: 'link', relatedLink: linkTo(walls?.documentId) }),
    expect.objectContaining({ type: 'link', relatedLink: linkTo(chosen.documentId) }),
  ]);

  await page.getByRole('link', { name: 'Open the draft' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Headline' }).inputValue()).toBe(
    'Ferry to Skarvik stays in port',
  );
});

it('a picture that is none of the story’s is taken out', async () => {
  await pasteAndRead(COPY.replace('Night ferry stays', 'Day ferry stays'));
  await button('Take out: Picture 1').click();
  expect(await preview().getByText('Picture still to come').count()).toBe(0);
  await button('Put back in: Picture 1').click();
  await preview().getByText('Picture still to come').waitFor();
  await button('Take out: Picture 1').click();
  await create('The draft is made. Nothing is published.');
  const draft = await draftCalled('Day ferry stays in port for a third day');
  expect(JSON.stringify(draft?.body)).not.toContain('awaiting-picture');
});

it('the same copy again leaves what was corrected as it is, and says so', async () => {
  await pasteAndRead(COPY);
  await page.getByText('This copy was imported before').waitFor();
  await create(
    'An editor has worked on the draft of this copy, or your role may not change it. It was left as it is; take over by hand what is new.',
  );
  expect(await draftCalled('Ferry to Skarvik stays in port')).toBeDefined();
  expect(await draftCalled('Night ferry stays in port for a third day')).toBeUndefined();
});

it('copy that nobody corrected is unchanged the second time', async () => {
  const copy = 'Lighthouse gets a new lamp\n\nThe old one had served for sixty years.';
  await pasteAndRead(copy);
  await create('The draft is made. Nothing is published.');
  await button('Import more').click();
  expect(await box('Paste copy').inputValue()).toBe('');
  await pasteAndRead(copy);
  await create('This copy is in a draft already, word for word. Nothing was changed.');
});

it('a paste with formatting is read as HTML, and nothing in it runs', async () => {
  await open();
  await paste({
    'text/plain': 'Tide tables are out\nHigh water at Skarvik is at six.',
    'text/html': `<h1>Tide tables are out</h1><p>High water at <strong>Skarvik</strong> is at <a href="https://tides.example/skarvik">six</a>.</p>
      <p><a href="javascript:window.hit=1">Not this</a></p><img src="https://pictures.example/quay.jpg" alt="A quay" onerror="window.hit=1"><script>window.hit=1</script>`,
  });
  expect(await page.getByRole('checkbox').isChecked()).toBe(true);
  await page.keyboard.press('Control+Enter');
  await heading('Preview').waitFor();
  expect(await preview().locator('strong').innerText()).toBe('Skarvik');
  const links = await preview()
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['https://tides.example/skarvik']);
  expect(await preview().locator('img, script').count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await box('Alternative text').inputValue()).toBe('A quay');
});

it('a list in a list is counted as readers count, and words of the panel keep their direction', async () => {
  await open();
  await paste({
    'text/plain': 'x',
    'text/html': `<h1>جداول المد صدرت</h1><ol><li>One<ul><li>Its part</li></ul></li><li>Two</li></ol>
      <p>• الأسوار سترفع</p><p>النص هنا.</p><img src="https://pictures.example/quay.jpg" alt="">`,
  });
  await button('Read copy').click();
  await heading('Preview').waitFor();
  const items = preview().locator('ol > li');
  expect(await items.allInnerTexts()).toEqual(['One\nIts part', 'Two']);
  for (const text of ['No target yet: readers see these words and no link.', 'No caption']) {
    const locator = preview().getByText(text, { exact: true });
    const isolation = await locator.evaluate((node) => getComputedStyle(node).unicodeBidi);
    expect([text, isolation]).toEqual([text, 'isolate']);
  }
});

it('words that are changed after a paste are read without its formatting, which it says', async () => {
  await open();
  await paste({ 'text/plain': 'Headline', 'text/html': '<h1>Headline</h1><p>Words</p>' });
  await page.keyboard.type(' and more');
  await page.getByText('You changed the words').waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await button('Read copy').click();
  await heading('Preview').waitFor();
  expect(await box('Headline').inputValue()).toBe('Headline and more');
});

it('asks before corrections are lost', async () => {
  await pasteAndRead('Bridge opens early\n\nIt had been due in May.');
  await button('Start over').click();
  await box('Paste copy').waitFor();
  await button('Read copy').click();
  await box('Headline').fill('Bridge opens late');
  await button('Start over').click();
  await button('Keep editing').click();
  await page.getByRole('link', { name: 'Content Manager' }).first().click();
  await button('Stay here').click();
  expect(await box('Headline').inputValue()).toBe('Bridge opens late');
  await button('Start over').click();
  await button('Discard changes').click();
  await box('Paste copy').waitFor();
});

it('a draft needs a headline', async () => {
  await pasteAndRead('Bridge opens early\n\nIt had been due in May.');
  await box('Headline').fill('');
  const story = page.getByRole('region', { name: 'Story' });
  await story.getByText('A draft needs a headline.').waitFor();
  await button('Create draft').click();
  expect(await box('Headline').evaluate((node) => node === document.activeElement)).toBe(true);
  await box('Headline').fill('Bridge opens');
});

it('a file that cannot be read is refused with what to do', async () => {
  await open();
  const chooser = page.locator('input[type=file]');
  const alert = page.getByRole('alert');
  await chooser.setInputFiles(file('empty.txt', ''));
  await alert.getByText('The file is empty.').waitFor();
  await chooser.setInputFiles(file('story.pdf', '%PDF-1.7'));
  await alert
    .getByText('This is a PDF, not text. Save it as text or HTML, or copy and paste its words.')
    .waitFor();
  await chooser.setInputFiles(file('large.txt', Buffer.alloc(11 * 1024 * 1024, 'a')));
  await alert.getByText(/The copy is 11.0 MB large/).waitFor();
});

it('files are taken wherever on the page they fall, and never opened in its place', async () => {
  await open();
  const beside = page.getByRole('navigation', { name: 'Newsroom' });
  expect(await dropOn(beside, 'Lantern festival moves indoors\n\nRain is due.')).toBe(true);
  await heading('Preview').waitFor();
  expect(await box('Headline').inputValue()).toBe('Lantern festival moves indoors');
  expect(await dropOn(preview(), 'Another story')).toBe(true);
  expect(await box('Headline').inputValue()).toBe('Lantern festival moves indoors');
});

/** Drops a file; whether the page kept the browser from opening it. */
function dropOn(locator: Locator, content: string): Promise<boolean> {
  return locator.evaluate((node, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'story.txt', { type: 'text/plain' }));
    const init = { dataTransfer, bubbles: true, cancelable: true };
    node.dispatchEvent(new DragEvent('dragover', init));
    return !node.dispatchEvent(new DragEvent('drop', init));
  }, content);
}

it('a long paste goes through, though Strapi reads one megabyte of JSON', async () => {
  const long = `<h1>A long page</h1>${'<p>Words that go on and on.</p>'.repeat(50)}<!--${'x'.repeat(2_000_000)}-->`;
  await open();
  await paste({ 'text/plain': 'A long page', 'text/html': long });
  await button('Read copy').click();
  await heading('Preview').waitFor();
  expect(await box('Headline').inputValue()).toBe('A long page');
});

it('the text is corrected in its place: its words, its kind, and what is none of the story', async () => {
  await pasteAndRead(COPY.replace('Night ferry stays', 'Freight ferry stays'));
  const correct = (text: RegExp) => page.getByRole('button', { name: text }).click();
  await correct(/^Correct: What happens/);
  await page.getByRole('combobox', { name: 'Kind of block' }).click();
  await page.getByRole('option', { name: 'Paragraph', exact: true }).click();
  await box('Words').fill('What happens to parcels?');
  await button('Done').click();
  const corrected = page.getByRole('button', { name: /^Correct: What happens to parcels/ });
  await corrected.and(page.locator(':focus')).waitFor();
  await correct(/^Correct: Letters go by road/);
  await box('Words').fill('Something else.');
  await box('Words').press('Escape');
  await correct(/^Undo: Something else/);
  await correct(/^Correct: The next forecast/);
  await button('Take out').click();
  await correct(/^Correct: About two hundred/);
  await button('Take out').click();
  await correct(/^Put back in: About two hundred/);
  await create('The draft is made. Nothing is published.');
  const stored = await draftCalled('Freight ferry stays in port for a third day');
  const blocks = stored?.body as Array<{ type: string; children: Array<{ text?: string }> }>;
  expect(
    blocks
      .filter(({ type }) => type !== 'image' && type !== 'list')
      .map(({ type, children }) => [type, children[0]?.text]),
  ).toEqual([
    ['paragraph', expect.stringContaining('The night ferry to Skarvik')],
    ['paragraph', expect.stringContaining('About two hundred travellers')],
    ['paragraph', 'What happens to parcels?'],
    ['paragraph', expect.stringContaining('Letters go by road')],
  ]);
});

describe('several files', () => {
  const files = [
    file('buoys.txt', 'Buoys are painted red\n\nThe work takes a week.'),
    file('picture.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])),
    file('gulls.html', '<h1>Gulls leave the quay</h1><p>Nobody misses them.</p>'),
    file(
      'feed.xml',
      `<rss version="2.0"><channel><language>nn</language><item><guid>post:1</guid><title>First of a feed</title><description>One.</description></item>
       <item><guid>post:2</guid><title>Second of a feed</title><description>Two.</description></item></channel></rss>`,
    ),
  ];

  it('become drafts, each by itself; a bad one is named with its reason', async () => {
    await open();
    await page.locator('input[type=file]').setInputFiles(files);
    await heading('4 files').waitFor();
    await box('Section').fill('Coast');
    await button('Create drafts').click();
    await page.getByText('4 of 4 files done').waitFor();
    await page
      .getByText('4 created, 0 updated, 0 unchanged, 0 kept, 0 left out, 1 failed')
      .waitFor();
    expect(await rowOf('picture.txt').innerText()).toContain('This is a JPEG picture, not text.');
    expect(await rowOf('feed.xml').getByRole('link').allInnerTexts()).toEqual([
      'First of a feed',
      'Second of a feed',
    ]);
    expect(await rowOf('feed.xml').innerText()).toContain(
      'The copy is in “nn”, which this site does not have: the draft is in “en”.',
    );
    for (const headline of ['Buoys are painted red', 'Gulls leave the quay', 'Second of a feed']) {
      expect(await draftCalled(headline)).toMatchObject({ section: 'Coast', publishedAt: null });
    }
    const href = await rowOf('buoys.txt').getByRole('link').getAttribute('href');
    expect(href).toContain((await draftCalled('Buoys are painted red'))?.documentId);
  });

  it('again: one is unchanged, one has news, and what an editor touched is kept', async () => {
    const touched = await draftCalled('Second of a feed');
    await documents(panel.strapi, ARTICLE).update({
      documentId: touched?.documentId ?? '',
      locale: 'en',
      data: { byline: 'Ada Marsh' },
    });
    const [buoys, , , feed] = files;
    await open();
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('buoys.txt', buoys?.buffer ?? ''),
        file(
          'feed.xml',
          String(feed?.buffer).replace('One.', 'One more.').replace('Two.', 'Three.'),
        ),
      ]);
    await box('Section').fill('Coast');
    await button('Create drafts').click();
    await page.getByText('2 of 2 files done').waitFor();
    await page
      .getByText('0 created, 1 updated, 1 unchanged, 1 kept, 0 left out, 0 failed')
      .waitFor();
    const text = async (headline: string) => JSON.stringify((await draftCalled(headline))?.body);
    expect(await text('First of a feed')).toContain('One more.');
    expect(await text('Second of a feed')).toContain('Two.');
  });

  const pointing = [
    file('net.txt', 'Nets are mended by hand\n\nStill.\n\n• Who taught the menders of nets'),
    file('menders.txt', 'Who taught the menders of nets\n\nTheir mothers.'),
  ];
  const done = (name: string) => page.getByText(name, { exact: true });

  it('may point at each other: bullets find stories that come after them', async () => {
    await open();
    await page.locator('input[type=file]').setInputFiles(pointing);
    await button('Create drafts').click();
    await done('1 bullet now leads to a story of this run.').waitFor();
    await done('2 of 2 files done').waitFor();
    const [net, menders] = await Promise.all(
      ['Nets are mended by hand', 'Who taught the menders of nets'].map(draftCalled),
    );
    const [link] = await documents(panel.strapi, 'plugin::newsroom.related-link').findMany({
      filters: { article: { documentId: { $eq: menders?.documentId } } },
    });
    expect(net).toMatchObject({ publishedAt: null });
    expect(await linksOf('Nets are mended by hand')).toEqual([link?.documentId]);
  });

  it('whose bullets cannot be looked up are in all the same, and it can be tried again', async () => {
    await open();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const fail = async (route: Route) => {
      await held;
      await route.abort();
    };
    await page.route('**/newsroom/import/link', fail);
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('eel.txt', 'Eels are counted\n\nAt night.\n\n• What an eel counter earns a week'),
        file('wage.txt', 'What an eel counter earns a week\n\nLittle.'),
      ]);
    await button('Create drafts').click();
    const looking = done('Looking up open bullets among the stories of this run…');
    await looking.waitFor();
    await done('2 of 2 files done').waitFor();
    await button('Stop').waitFor();
    release();
    await page
      .getByText('Not every open bullet was looked up among the stories of this run.')
      .waitFor();
    expect(await looking.count()).toBe(0);
    expect(await rowOf('eel.txt').getByRole('link').innerText()).toBe('Eels are counted');
    expect(await linksOf('Eels are counted')).toEqual([]);
    await page.unroute('**/newsroom/import/link', fail);
    await button('Try again what failed').click();
    await done('1 bullet now leads to a story of this run.').waitFor();
    expect(await linksOf('Eels are counted')).toHaveLength(1);
    expect(await button('Try again what failed').count()).toBe(0);
  });

  it('stop when they are told to, ask before the page is left, and go on', async () => {
    await open();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let stories = 0;
    const hold = async (route: Route) => {
      stories += 1;
      await (stories > 2 ? held : undefined);
      await route.continue();
    };
    await page.route('**/newsroom/import', hold);
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('a.txt', 'Alder wood burns well\n\nSo they say.\n\n• Elm is for coffins and keels'),
        file('b.txt', 'Elm is for coffins and keels\n\nSo all say.'),
        file('c.txt', 'Larch wood lasts in water\n\nSo some say.'),
        file('d.txt', 'Birch wood burns better\n\nSo others say.'),
      ]);
    await button('Create drafts').click();
    await page.getByText('2 of 4 files done').waitFor();
    await page.getByRole('link', { name: 'Content Manager' }).first().click();
    await page.getByText('The import is still running.').waitFor();
    await button('Stay here').click();
    await button('Stop').click();
    release();
    await button('Go on with the rest').waitFor();
    await done('1 bullet now leads to a story of this run.').waitFor();
    await page.unroute('**/newsroom/import', hold);
    expect(await draftCalled('Larch wood lasts in water')).toBeDefined();
    expect(await draftCalled('Birch wood burns better')).toBeUndefined();
    await button('Go on with the rest').click();
    await page.getByText('4 of 4 files done').waitFor();
    await done('1 bullet now leads to a story of this run.').waitFor();
    expect(await draftCalled('Birch wood burns better')).toBeDefined();
  });
});

it('a server that is down costs no copy: it can be tried again', async () => {
  await open();
  await paste({ 'text/plain': 'Wind turns west\n\nIt will rain.' });
  const down = (route: Route) => route.abort();
  await page.route('**/newsroom/import/preview', down);
  await button('Read copy').click();
  await page.getByText('The server gave no answer. Your copy is still here').waitFor();
  expect(await box('Paste copy').inputValue()).toContain('Wind turns west');
  await page.unroute('**/newsroom/import/preview', down);
  await button('Try again').click();
  await heading('Preview').waitFor();

  await page.route('**/newsroom/import', down);
  await box('Headline').fill('Wind turns south');
  await button('Create draft').click();
  await page.getByRole('alert').getByText('The draft was not created').waitFor();
  expect(await box('Headline').inputValue()).toBe('Wind turns south');
  await page.unroute('**/newsroom/import', down);
  await create('The draft is made. Nothing is published.');
});

it('has no accessibility faults that a machine can find, in any of its states', async () => {
  const faults: unknown[] = [];
  const look = async (state: string) => {
    await page.evaluate(axeCore.source);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run(document.querySelector('main') ?? document);
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    faults.push(...found.map((fault) => [state, ...fault]));
  };
  await open();
  await look('start');
  await pasteAndRead(COPY.replace('third', 'fourth'));
  await look('story');
  await page.getByRole('button', { name: /^Correct: What happens/ }).click();
  await look('block');
  await create('The draft is made. Nothing is published.');
  await look('done');
  await open();
  await page
    .locator('input[type=file]')
    .setInputFiles([file('one.txt', 'One\n\nWords.'), file('two.txt', '')]);
  await look('files');
  await button('Create drafts').click();
  await page.getByText('2 of 2 files done').waitFor();
  await look('results');
  expect(faults).toEqual([]);
});

describe('a role', () => {
  it('without permission is told so, and sees no section', async () => {
    const login = await administratorWith(panel.strapi, [
      'plugin::upload.read',
      adminPermission('picture-rights.read'),
    ]);
    const other = await openPageAs(panel, login);
    await other.goto(PAGE);
    await other.getByText('Your role does not open this page.').waitFor();
    const sections = other.getByRole('navigation', { name: 'Newsroom' }).getByRole('link');
    expect(await sections.allInnerTexts()).not.toContain('Import');
    await other.close();
  });

  it('that may import and not create articles is told what it lacks, and keeps its copy', async () => {
    const login = await administratorWith(panel.strapi, [adminPermission('import.create')]);
    const other = await openPageAs(panel, login);
    await open(other);
    await box('Paste copy', other).fill('A story\n\nWords.');
    await button('Read copy', other).click();
    await other.getByText('Your role may not do this.').waitFor();
    expect(await box('Paste copy', other).inputValue()).toContain('A story');
    await other.close();
  });
});
