import { marked } from 'marked';
import { readMarkdown } from '../../../../../../server/src/adapters/marked';
import { toMarkdown } from '#shared/domain/article/content/to-markdown';
import type { BodyNode } from '#shared/domain/article/body/nodes';
import { image, item, link, list, paragraph, text } from '../body/build';

const html = (...body: BodyNode[]) => String(marked.parse(toMarkdown(body))).trim();
const ordered = (...children: BodyNode[]) => ({ ...list(...children), format: 'ordered' });
const heading = (words: string, level?: number) => ({
  ...{ type: 'heading', level },
  children: [text(words)],
});

test('writes each kind of block, and leaves pictures and empty paragraphs out', () => {
  const body = [
    heading('Boats', 3),
    paragraph(text('Out at '), { ...text('dawn '), bold: true, italic: true }, text('again')),
    image(),
    paragraph(text(' ')),
    { type: 'quote', children: [text('So\nit is')] },
    list(item(text('one')), item(link('/news/a', 'two'))),
    { type: 'code', children: [text('a * b')] },
  ];
  expect(toMarkdown(body)).toBe(
    [
      '### Boats',
      'Out at ***dawn*** again',
      '> So  \n> it is',
      '- one\n- [two](/news/a)',
      '```\na * b\n```',
    ].join('\n\n'),
  );
});

test.each([
  ['a number and a dot', '1. May is free', '<p>1. May is free</p>'],
  ['a number and a bracket', '1) May', '<p>1) May</p>'],
  ['a dash', '- said he', '<p>- said he</p>'],
  ['a line of dashes', 'a\n---', '<p>a<br>---</p>'],
  ['a line of equals signs', 'a\n===', '<p>a<br>===</p>'],
  ['marks', '*a* _b_ # `c` [d](e) <i> ~f~', '<p>*a* _b_ # `c` [d](e) &lt;i&gt; ~f~</p>'],
  ['an entity', 'A &copy; B', '<p>A &amp;copy; B</p>'],
  ['spaces in front', '    four', '<p>four</p>'],
])('%s in a text stays what it is', (_name, words, expected) => {
  expect(html(paragraph(text(words)))).toBe(expected);
});

test('a link behind an exclamation mark stays a link', () => {
  const body = [paragraph(text('Look!'), text(''), link('/news/a', 'here'))];
  expect(toMarkdown(body)).toBe('Look\\![here](/news/a)');
  expect(readMarkdown(toMarkdown(body)).map(({ kind, url }) => [kind, url])).toEqual([
    ['link', '/news/a'],
  ]);
});

test('an address with brackets, spaces or none at all is whole', () => {
  const urls = ['/a_(b', '/a)b', '/a b', '/a<b>'].map((url) => {
    return readMarkdown(toMarkdown([paragraph(link(url, 'x'))]))[0]?.url;
  });
  expect(urls).toEqual(['/a_%28b', '/a%29b', '/a%20b', '/a%3Cb%3E']);
  expect(toMarkdown([paragraph({ type: 'link', children: [text('x')] })])).toBe('[x]()');
});

test('code is written as it is', () => {
  const code = (words: string) => paragraph({ ...text(words), code: true });
  expect(html(code('a*b_c'))).toBe('<p><code>a*b_c</code></p>');
  expect(html(code('`a`'))).toBe('<p><code>`a`</code></p>');
  expect(html({ type: 'code', children: [text('x\n```\ny')] })).toBe(
    '<pre><code>x\n```\ny\n</code></pre>',
  );
});

test('a list in a list stays in it, with numbers too', () => {
  const flat = (words: string) => words.replace(/\n/g, '');
  expect(flat(html(ordered(item(text('a')), ordered(item(text('b'))), item(text('c')))))).toBe(
    '<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>',
  );
  expect(flat(html(list(item(text('a')), list(item(text('b'))))))).toBe(
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  );
});

test('a heading stands on one line, at a level that there is', () => {
  expect(html(heading('a\nb', 9))).toBe('<h6>a b</h6>');
  expect(html(heading('a'))).toBe('<h2>a</h2>');
});
