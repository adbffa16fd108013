import {
  sourceOfPaste,
  edited,
  formattingIn,
  isEmpty,
  NOTHING_PASTED,
  pasteOf,
} from '../../../../../admin/src/pages/import/start/pasted';

const clipboard = (html: string) => ({
  getData: (type: string) => (type === 'text/html' ? html : ''),
});

it.each([
  ['<h1>Headline</h1><p>Words</p>', true],
  ['<meta charset="utf-8"><a href="https://post.example/a">Story</a>', true],
  ['<img src="https://post.example/a.jpg">', true],
  ['<meta charset="utf-8"><div style="color:red"><span>const a = 1;</span><br></div>', false],
  ['', false],
])('%s says more than its words: %s', (html, expected) => {
  expect(formattingIn(clipboard(html))).toBe(expected ? html : null);
});

it('a paste with formatting is read as HTML until its words are changed', () => {
  const pasted = pasteOf('Headline', '<h1>Headline</h1>');
  expect(sourceOfPaste(pasted)).toEqual({ kind: 'html', html: '<h1>Headline</h1>' });
  const changed = edited(pasted, 'Headlines');
  expect(sourceOfPaste(changed)).toEqual({ kind: 'text', text: 'Headlines' });
  expect(changed.lostFormatting).toBe(true);
  expect(edited(changed, 'Headlines!').lostFormatting).toBe(true);
  expect(edited(changed, '')).toEqual(NOTHING_PASTED);
});

it('formatting that is not wanted is left behind, and comes back', () => {
  const plain = { ...pasteOf('Headline', '<h1>Headline</h1>'), isFormatted: false };
  expect(sourceOfPaste(plain)).toEqual({ kind: 'text', text: 'Headline' });
  expect(sourceOfPaste({ ...plain, isFormatted: true })).toEqual({
    kind: 'html',
    html: '<h1>Headline</h1>',
  });
});

it('white space is nothing to read; a picture without words is', () => {
  expect(isEmpty({ ...NOTHING_PASTED, text: ' \n' })).toBe(true);
  expect(isEmpty(pasteOf('', '<img src="https://post.example/a.jpg">'))).toBe(false);
});
