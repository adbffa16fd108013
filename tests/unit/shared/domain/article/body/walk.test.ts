import type { Body, BodyNode } from '#shared/domain/article/body/nodes';
import { forEachNode, mapNodes } from '#shared/domain/article/body/walk';
import { bulletLinks, image, item, link, list, paragraph, text } from './build';

function story(): Body {
  return [
    paragraph(text('before '), link('https://example.org/a', 'a'), text(' after')),
    list(item(text('one')), list(item(text('two')))),
    image(),
  ];
}

function named(node: BodyNode): string {
  return typeof node.text === 'string' ? `text ${node.text}` : node.type;
}

describe('forEachNode', () => {
  it('visits parents before children, in reading order', () => {
    const visited: string[] = [];
    forEachNode(story(), (node) => visited.push(named(node)));
    expect(visited).toEqual([
      'paragraph',
      'text before ',
      'link',
      'text a',
      'text  after',
      'list',
      'list-item',
      'text one',
      'list',
      'list-item',
      'text two',
      'image',
      'text ',
    ]);
  });

  it('passes over whatever is not a node', () => {
    const visited: string[] = [];
    const body = [null, 'words', 7, [text('in a list')], { text: 'no type' }, { type: 3 }];
    forEachNode([...body, { type: 'paragraph', children: [null, text('kept')] }], (node) =>
      visited.push(named(node)),
    );
    expect(visited).toEqual(['paragraph', 'text kept']);
  });

  it.each([null, undefined, 'words', 7, { type: 'paragraph', children: [] }])(
    'visits nothing where the body is %j',
    (body) => {
      const visited: BodyNode[] = [];
      forEachNode(body, (node) => visited.push(node));
      expect(visited).toEqual([]);
    },
  );

  it('passes over children that are not a list', () => {
    const visited: string[] = [];
    forEachNode([{ type: 'paragraph', children: { type: 'text' } }], (node) =>
      visited.push(named(node)),
    );
    expect(visited).toEqual(['paragraph']);
  });
});

describe('mapNodes', () => {
  it('returns the body itself where nothing changes', () => {
    const body = story();
    expect(mapNodes(body, (node) => node)).toBe(body);
  });

  it('hands children over before their parent', () => {
    const handed: string[] = [];
    mapNodes([paragraph(text('a'), link('/b', 'b')), paragraph(text('c'))], (node) => {
      handed.push(named(node));
      return node;
    });
    expect(handed).toEqual(['text a', 'text b', 'link', 'paragraph', 'text c', 'paragraph']);
  });

  it('copies the changed node and its parents, and keeps every other node the same object', () => {
    const body = story();
    const before = structuredClone(body);
    const mapped = mapNodes(body, (node) => (node.text === 'two' ? text('deux') : node));

    expect(body).toStrictEqual(before);
    expect(mapped).toStrictEqual([
      paragraph(text('before '), link('https://example.org/a', 'a'), text(' after')),
      list(item(text('one')), list(item(text('deux')))),
      image(),
    ]);
    expect(mapped[0]).toBe(body[0]);
    expect(mapped[1]).not.toBe(body[1]);
    expect(mapped[1]?.children?.[0]).toBe(body[1]?.children?.[0]);
    expect(mapped[2]).toBe(body[2]);
  });

  it('takes a node out where it is replaced by none', () => {
    const body = [paragraph(text('a'), text('b')), image()];
    expect(mapNodes(body, (node) => (node.text === 'a' ? [] : node))).toStrictEqual([
      paragraph(text('b')),
      image(),
    ]);
  });

  it('puts several nodes in the place of one', () => {
    const body = [paragraph(text('a'), link('/b', 'b'), text('c'))];
    const unlinked = mapNodes(body, (node) =>
      node.type === 'link' ? [text('['), ...(node.children ?? []), text(']')] : node,
    );
    expect(unlinked).toStrictEqual([
      paragraph(text('a'), text('['), text('b'), text(']'), text('c')),
    ]);
  });

  it('hands the parent over with its new children', () => {
    const body = [bulletLinks(item(text('gone')))];
    const isEmpty = (node: BodyNode) => node.children?.length === 0;
    expect(
      mapNodes(body, (node) => (node.text === 'gone' || isEmpty(node) ? [] : node)),
    ).toStrictEqual([]);
  });

  it('keeps what is not a node', () => {
    const body = JSON.parse('[null, "words", {"type":"paragraph","children":[null]}]') as Body;
    expect(mapNodes(body, (node) => ({ ...node, seen: true }))).toStrictEqual([
      null,
      'words',
      { type: 'paragraph', children: [null], seen: true },
    ]);
  });
});
