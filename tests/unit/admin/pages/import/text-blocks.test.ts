import fc from 'fast-check';
import { withKind, withText } from '../../../../../admin/src/pages/import/story/text-blocks';
import { paragraph, text, textOfBlock } from '#shared/domain/import/blocks';

const link = (content: string) => ({
  type: 'link',
  url: 'https://example.org/pier',
  children: [text(content)],
});

const block = paragraph(text('The '), text('old', { bold: true }), text(' pier: '), link('read'));

it.each([
  [
    'The old pier: read on',
    [text('The '), text('old', { bold: true }), text(' pier: '), link('read on')],
  ],
  [
    'The older pier: read',
    [text('The '), text('older', { bold: true }), text(' pier: '), link('read')],
  ],
  ['The pier: read', [text('The '), text('pier: '), link('read')]],
  [
    'Now the old pier: read',
    [text('Now the '), text('old', { bold: true }), text(' pier: '), link('read')],
  ],
  ['The old pier', [text('The '), text('old', { bold: true }), text(' pier')]],
  ['', [text('')]],
])('%j keeps the marks and links of what stays', (content, children) => {
  expect(withText(block, content)).toEqual(paragraph(...children));
});

it('another kind keeps its words, and loses the level of a heading', () => {
  const heading = withKind(block, 'heading');
  expect(heading).toEqual({ type: 'heading', level: 2, children: block.children });
  expect(withKind(heading, 'paragraph')).toEqual(block);
});

it('says the new words, whatever they were', () => {
  const leaf = fc.string({ minLength: 1, maxLength: 5 }).map((content) => text(content));
  const linked = fc.string({ minLength: 1, maxLength: 5 }).map(link);
  const blocks = fc.array(fc.oneof(leaf, linked), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(blocks, fc.string({ maxLength: 20 }), (children, content) => {
      expect(textOfBlock(withText(paragraph(...children), content))).toBe(content);
    }),
  );
});
