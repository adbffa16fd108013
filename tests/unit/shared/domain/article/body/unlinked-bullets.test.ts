import { pathsOfLink } from '#shared/domain/article/body/links-to';
import { unlinkedBullets } from '#shared/domain/article/body/unlinked-bullets';

const text = (words: string) => ({ type: 'text', text: words });
const link = (relatedLink: string | undefined, words: string) => ({
  type: 'link',
  url: '/x',
  relatedLink,
  children: [text(words)],
});
const item = (...children: object[]) => ({ type: 'list-item', children });
const list = (variant: string | undefined, ...children: object[]) => ({
  type: 'list',
  format: 'unordered',
  variant,
  children,
});

const BODY = [
  { type: 'paragraph', children: [text('See '), link('a', 'this'), text('.')] },
  list(undefined, item(text('An ordinary list'))),
  list(
    'bullet-links',
    item(link('a', 'Set')),
    item(text('Still '), text('open ')),
    item(text('   ')),
    item(text('before '), link(undefined, 'an ordinary link')),
    list(undefined, item(text('Deeper')), item(link('b', 'Deep and set'))),
  ),
];

describe('unlinkedBullets', () => {
  it('are bullet links with words and no link, also deeper ones', () => {
    expect(unlinkedBullets(BODY)).toEqual([
      { path: ['body', 2, 'children', 1], words: 'Still open' },
      { path: ['body', 2, 'children', 4, 'children', 0], words: 'Deeper' },
    ]);
  });

  it.each([null, undefined, 'text', [null, 7, { type: 'list', variant: 'bullet-links' }]])(
    'of %j are none',
    (body) => {
      expect(unlinkedBullets(body)).toEqual([]);
    },
  );
});

describe('pathsOfLink', () => {
  it('are the places that use a link, in running text too', () => {
    expect(pathsOfLink({ body: BODY, path: ['body'] }, 'a')).toEqual([
      ['body', 0, 'children', 1],
      ['body', 2, 'children', 0, 'children', 0],
    ]);
    expect(pathsOfLink({ body: BODY, path: ['body'] }, 'b')).toEqual([
      ['body', 2, 'children', 4, 'children', 1, 'children', 0],
    ]);
    expect(
      pathsOfLink({ body: [...BODY, null, { type: 'paragraph', children: 'x' }], path: [] }, 'c'),
    ).toEqual([]);
    expect(pathsOfLink({ body: undefined, path: [] }, 'a')).toEqual([]);
  });
});
