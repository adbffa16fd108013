import { bulletsOf } from '#shared/domain/article/body/bullets';

const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
const list = (...children: unknown[]) => ({ type: 'list', format: 'unordered', children });
const bulletLinks = (...children: unknown[]) => ({ ...list(...children), variant: 'bullet-links' });

const BODY = [
  { type: 'paragraph', children: [{ type: 'text', text: 'x' }] },
  list(item('plain'), bulletLinks(item('a'))),
  bulletLinks(item('b'), list(item('c'), list(item('d'))), { type: 'text', text: 'no item' }, null),
];

describe('bulletsOf', () => {
  it('finds the items of bullet links and of the lists inside them, in reading order', () => {
    expect(bulletsOf(BODY).map(({ node, path }) => [path.join('.'), node])).toEqual([
      ['body.1.children.1.children.0', item('a')],
      ['body.2.children.0', item('b')],
      ['body.2.children.1.children.0', item('c')],
      ['body.2.children.1.children.1.children.0', item('d')],
    ]);
  });

  it('tells their places from where the body stands', () => {
    expect(bulletsOf([bulletLinks(item('a'))], []).map(({ path }) => path)).toEqual([
      [0, 'children', 0],
    ]);
  });

  it.each([undefined, null, 'x', {}, [null, 1, { type: 'list', variant: 'bullet-links' }]])(
    'finds none in %j',
    (body) => {
      expect(bulletsOf(body)).toEqual([]);
    },
  );
});
