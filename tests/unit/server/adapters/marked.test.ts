import { replaceRanges } from '#shared/domain/article/content/markdown';
import { readMarkdown } from '../../../../server/src/adapters/marked';

function found(text: string) {
  return readMarkdown(text).map(({ kind, url, text: label, title, range, urlRange }) => ({
    ...{ kind, url, label, title },
    ...{ source: text.slice(...range), address: urlRange && text.slice(...urlRange) },
  }));
}

test('finds pictures and links, each with its place in the text', () => {
  const text =
    'See [the *story*](/news/a "Title") and\n\n![Two boats](/uploads/boats_1.jpg "At dawn")';
  expect(found(text)).toEqual([
    {
      kind: 'link',
      url: '/news/a',
      label: 'the *story*',
      title: 'Title',
      source: '[the *story*](/news/a "Title")',
      address: '/news/a',
    },
    {
      kind: 'picture',
      url: '/uploads/boats_1.jpg',
      label: 'Two boats',
      title: 'At dawn',
      source: '![Two boats](/uploads/boats_1.jpg "At dawn")',
      address: '/uploads/boats_1.jpg',
    },
  ]);
});

test('finds them in lists, quotes, headings and tables', () => {
  const text = [
    '## A [b](/b)',
    '> quoted [c](/c)',
    '',
    '- one\n- two [d](/d)\n  - three ![e](/e.jpg)',
    '',
    '| h [i](/i) |\n|---|\n| [j](/j) |',
  ].join('\n');
  expect(found(text).map(({ url, address }) => [url, address])).toEqual([
    ['/b', '/b'],
    ['/c', '/c'],
    ['/d', '/d'],
    ['/e.jpg', '/e.jpg'],
    ['/i', '/i'],
    ['/j', '/j'],
  ]);
});

test('takes no link out of code', () => {
  expect(found('`[a](/a)`\n\n```\n[b](/b)\n```\n\n    [c](/c)')).toEqual([]);
});

test('knows a picture inside a link', () => {
  const text = '[![a](/a.jpg)](/story)';
  expect(found(text).map(({ kind, url }) => [kind, url])).toEqual([
    ['link', '/story'],
    ['picture', '/a.jpg'],
  ]);
});

test('knows what has its address in a definition, and the definitions, also those that come again', () => {
  const text = '[ref][1] and ![pic][p]\n\n[1]: /a "Title"\n[p]: </b.jpg>\n[1]: /c';
  expect(found(text).map(({ kind, url, address }) => [kind, url, address])).toEqual([
    ['link', '/a', null],
    ['picture', '/b.jpg', null],
    ['definition', '/a', '/a'],
    ['definition', '/b.jpg', '/b.jpg'],
    ['definition', '/c', '/c'],
  ]);
});

test('reads the links and pictures of HTML', () => {
  const text =
    'A <a class="x" href="/a">story</a>.\n\n<div><a href=/b>c</a><img alt="Boats" src=\'/d.jpg\'></div>';
  expect(found(text).map(({ kind, url, label, address }) => [kind, url, label, address])).toEqual([
    ['link', '/a', '', '/a'],
    ['link', '/b', '', '/b'],
    ['picture', '/d.jpg', 'Boats', '/d.jpg'],
  ]);
});

test.each([
  ['See [it](/x).', 'See it.'],
  ['See <https://a.example/x>.', 'See .'],
  ['See https://a.example/x now', 'See  now'],
  ['See [it][1].\n\n[1]: /x', 'See it.\n\n'],
  ['See <a href="/x">it</a>.', 'See <a href="#">it</a>.'],
])('nothing of the address is left without its target: %s', (text, without) => {
  const replacements = readMarkdown(text).map(({ range, withoutTarget }) => ({
    ...{ range, by: withoutTarget },
  }));
  expect(replaceRanges(text, replacements)).toBe(without);
});
