import { MAX_OPEN_TAGS, MAX_TAG_DEPTH } from '#shared/domain/import/limits';
import { SourceRefused } from '#shared/domain/import/story';
import { findElements, type TreeNode } from '#shared/domain/import/tree';
import { parseHtml, parseXml } from '../../../../../server/src/adapters/htmlparser2/parse-tree';

it('reads entities into the text around them, and leaves comments and instructions out', () => {
  expect(parseHtml('<P Class=a>Fish &amp; chips<!-- c --> &#8211; <br>daily</P>')).toEqual([
    {
      name: 'p',
      attributes: { class: 'a' },
      children: ['Fish & chips – ', { name: 'br', attributes: {}, children: [] }, 'daily'],
    },
  ]);
});

it('keeps the letters of XML, reads CDATA as text and expands no entity of a document', () => {
  const xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><A><B/><![CDATA[<i>]]>&x;</A>';
  expect(parseXml(xml).at(-1)).toEqual({
    name: 'A',
    attributes: {},
    children: [{ name: 'B', attributes: {}, children: [] }, '<i>&x;'],
  });
});

it('reads what stands too deep as if it stood in the deepest element, with its pictures', () => {
  const depth = MAX_TAG_DEPTH + 100;
  const tree = parseHtml(`${'<b>'.repeat(depth)}x<img><i>y</i>${'</b>'.repeat(depth)}z`);
  expect(findElements(tree, ({ name }) => name === 'img')).toHaveLength(1);
  expect([levelsOf(tree), JSON.stringify(tree).match(/"[xyz]+"/g)]).toEqual([
    MAX_TAG_DEPTH + 1,
    ['"x"', '"y"', '"z"'],
  ]);
});

it.each([
  ['as they stand', '<div>'],
  ['between ends of tags that nobody opened', '<div></x>'],
])('refuses too many tags inside each other, %s', (_how, tags) => {
  expect(() => parseHtml(tags.repeat(MAX_OPEN_TAGS + 1))).toThrow(
    new SourceRefused(
      'The copy holds more than 5000 tags inside each other. Send the story alone, without its page.',
    ),
  );
});

it('takes any number of paragraphs and items that nobody closed', () => {
  const html = `${'<p>a'.repeat(MAX_OPEN_TAGS + 1)}<ul>${'<li>b'.repeat(MAX_OPEN_TAGS + 1)}`;
  expect(parseHtml(html)).toHaveLength(MAX_OPEN_TAGS + 2);
});

function levelsOf(nodes: TreeNode[]): number {
  const levels = nodes.map((node) => (typeof node === 'string' ? 0 : levelsOf(node.children)));
  return 1 + Math.max(-1, ...levels);
}
