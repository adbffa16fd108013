import { readMarkdown } from '../../../../server/src/adapters/marked';

function found(text: string) {
  return readMarkdown(text).map(({ kind, url, text: label, title, range, urlRange }) => ({
    ...{ kind, url, label, title },
    ...{ source: text.slice(...range), address: text.slice(...urlRange) },
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

test('knows a picture inside a link, and leaves what has its address elsewhere alone', () => {
  const text = '[![a](/a.jpg)](/story)\n\n[ref][1]\n\n[1]: /elsewhere';
  expect(found(text).map(({ kind, url }) => [kind, url])).toEqual([
    ['link', '/story'],
    ['picture', '/a.jpg'],
  ]);
});
