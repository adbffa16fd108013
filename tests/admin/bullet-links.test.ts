import { ARTICLE, bullets, documents, paragraph, RELATED_LINK, text } from '../site/content';
import { openBody, targetDialog } from './support/bullets';
import { openPanel, type Panel } from './support/panel';

let panel: Panel;

/** Stories to point at: documentIds by name. */
const story = { harbour: '', ferry: '', museum: '' };

beforeAll(async () => {
  panel = await openPanel();
  const articles = documents(panel.strapi, ARTICLE);
  const create = (headline: string, status: string) =>
    articles.create({ data: { headline, section: 'Coast' }, status });
  story.harbour = (await create('Harbour wall holds in the storm', 'published')).documentId;
  story.ferry = (await create('Ferry crews vote on the new rota', 'draft')).documentId;
  story.museum = (await create('Museum of nets opens its doors', 'published')).documentId;
  await articles.unpublish({ documentId: story.museum });
});

afterAll(() => panel?.stop());

/** The stored bullet that points at a story. */
async function linkTo(documentId: string, content: string, url: string) {
  const link = await findLink({ article: { documentId } });
  return {
    type: 'list-item',
    children: [{ type: 'link', url, relatedLink: link.documentId, children: [text(content)] }],
  };
}

async function findLink(where: object): Promise<{ documentId: string }> {
  return panel.strapi.db.query(RELATED_LINK).findOne({ where });
}

function bulletList(...children: unknown[]) {
  return { type: 'list', format: 'unordered', variant: 'bullet-links', children };
}

function item(content: string) {
  return { type: 'list-item', children: [text(content)] };
}

it('makes three bullets from a few letters each, with the keyboard alone', async () => {
  const body = await openBody(panel, [paragraph('The storm passed.')]);
  const target = targetDialog(panel);
  await body.caretAfter('The storm passed.');

  await body.press('Enter');
  await body.type('>> ');
  await body.press('Control+k');
  await target.choose('harb wall', 'Harbour wall holds');
  await body.press('Enter');
  await body.type('Ferry vote');
  await body.press('Tab', 'Enter');
  await target.choose('ferry', 'Ferry crews vote');
  await body.press('Enter');
  await body.press('Control+k');
  await target.choose('museum of', 'Museum of nets');
  await body.type(' today');
  await body.bullets.getByText('Unpublished').waitFor();
  expect(await body.bullets.allInnerTexts()).toEqual([
    expect.stringMatching(/^Harbour wall holds in the storm\s+Live\s+Set link target$/),
    expect.stringMatching(
      /^Ferry vote\s+Ferry crews vote on the new rota\s+Draft\s+Set link target$/,
    ),
    expect.stringMatching(
      /^Museum of nets opens its doors today\s+Museum of nets opens its doors\s+Unpublished\s+Set link target$/,
    ),
  ]);

  expect(await body.save()).toEqual([
    paragraph('The storm passed.'),
    bulletList(
      await linkTo(
        story.harbour,
        'Harbour wall holds in the storm',
        '/news/harbour-wall-holds-in-the-storm',
      ),
      await linkTo(story.ferry, 'Ferry vote', '/news/ferry-crews-vote-on-the-new-rota'),
      await linkTo(
        story.museum,
        'Museum of nets opens its doors today',
        '/news/museum-of-nets-opens-its-doors',
      ),
    ),
  ]);
});

it('adds, splits, joins and leaves with Enter and Backspace, and undoes all of it', async () => {
  const body = await openBody(panel, [paragraph('Start')]);
  await body.caretAfter('Start');
  await body.convertTo('Bullet links');
  await body.type(' here');
  await body.press('Enter');
  await body.type('Second third');
  await body.press(...Array(6).fill('ArrowLeft'), 'Enter', 'Delete', 'End');
  await body.press('Shift+Enter', 'Tab');
  await panel.page
    .getByRole('button', { name: 'Set link target' })
    .nth(2)
    .and(panel.page.locator(':focus'))
    .waitFor();
  await body.caretAfter('third');
  await body.press('Enter', 'Enter');
  await body.type('After the list');
  expect(await body.save()).toEqual([
    bulletList(item('Start here'), item('Second'), item('third')),
    paragraph('After the list'),
  ]);

  await body.caretAfter('Second');
  await body.press('Home', 'Backspace', 'Home', 'Backspace');
  expect(await body.save()).toEqual([
    paragraph('Start hereSecond'),
    bulletList(item('third')),
    paragraph('After the list'),
  ]);

  await body.caretAfter('After the list');
  for (let step = 0; step < 40; step += 1) {
    await body.press('Control+z');
  }
  expect(await body.save()).toEqual([paragraph('Start')]);
});

it('takes pasted lines as bullets and a pasted address as the target', async () => {
  const body = await openBody(panel, [bullets({ words: 'Words of mine' })]);
  await body.caretAfter('Words of mine');
  await body.paste({ 'text/plain': 'https://example.org/tide-tables' });
  await body.bullets.getByText('example.org').waitFor();
  await body.press('Enter');
  await body.paste({ 'text/plain': '• One line\r\n• Another\n\n' });
  await body.press('Enter');
  await body.paste({
    'text/plain': 'x',
    'text/html':
      '<ul><li>From a page<ul><li><a href="https://example.org/b">With a link</a></li></ul></li><li><a href="javascript:alert(1)">Bad</a></li></ul>',
  });
  await panel.page.waitForLoadState('networkidle');
  const address = (content: string, url: string, relatedLink: string) => ({
    type: 'list-item',
    children: [{ type: 'link', url, relatedLink, children: [text(content)] }],
  });
  const saved = await body.save();
  const tides = await findLink({ url: 'https://example.org/tide-tables' });
  const other = await findLink({ url: 'https://example.org/b' });
  expect(saved).toEqual([
    bulletList(
      address('Words of mine', 'https://example.org/tide-tables', tides.documentId),
      item('One line'),
      item('Another'),
      item('From a page'),
      address('With a link', 'https://example.org/b', other.documentId),
      item('Bad'),
    ),
  ]);
});

it('converts to and from other blocks without a trace', async () => {
  const link = await documents(panel.strapi, RELATED_LINK).create({
    data: { url: 'https://example.org/convert' },
  });
  const list = bullets({ words: 'One', relatedLink: link.documentId }, { words: 'Two' });
  const body = await openBody(panel, [list]);
  await body.caretAfter('One');
  await body.convertTo('Numbered list');
  await body.convertTo('Bulleted list');
  const ordinary = {
    type: 'list',
    format: 'unordered',
    children: [
      {
        type: 'list-item',
        children: [
          text(''),
          { type: 'link', url: 'https://example.org/convert', children: [text('One')] },
          text(''),
        ],
      },
      item('Two'),
    ],
  };
  expect(await body.save()).toEqual([ordinary]);

  await body.caretAfter('Two');
  await body.convertTo('Bullet links');
  await panel.page.waitForLoadState('networkidle');
  expect(await body.save()).toEqual([
    bulletList(
      {
        type: 'list-item',
        children: [
          {
            type: 'link',
            url: 'https://example.org/convert',
            relatedLink: link.documentId,
            children: [text('One')],
          },
        ],
      },
      item('Two'),
    ),
  ]);

  await body.caretAfter('One');
  await body.convertTo('Text');
  expect(await body.save()).toEqual([
    { type: 'paragraph', children: ordinary.children[0]?.children },
    bulletList(item('Two')),
  ]);
});

it('leaves an ordinary list, its keys and its links to Strapi', async () => {
  const body = await openBody(panel, [
    { type: 'list', format: 'unordered', children: [item('Plain one')] },
  ]);
  await body.caretAfter('Plain one');
  await body.press('Enter');
  await body.type('Plain two');
  expect(await body.bullets.count()).toBe(0);
  expect(await body.save()).toEqual([
    { type: 'list', format: 'unordered', children: [item('Plain one'), item('Plain two')] },
  ]);
});
