import { createEditor, type Descendant } from 'slate';
import { insertPictures } from '../../../../../admin/src/blocks/figure/insert-pictures';
import { paragraph, text } from '../../../../site/content';

const picture = (hash: string) => ({ type: 'image', image: { hash }, children: [text('')] });

function editorWith(blocks: object[], cursor?: number) {
  const editor = createEditor();
  editor.isVoid = (element) => (element as unknown as { type: string }).type === 'image';
  editor.children = blocks as Descendant[];
  if (cursor !== undefined) {
    editor.select({ path: [cursor, 0], offset: 0 });
  }
  return editor;
}

it('takes the place of an empty block', () => {
  const editor = editorWith([paragraph('One'), paragraph(''), paragraph('Two')], 1);
  insertPictures(editor, [{ hash: 'a' }, { hash: 'b' }]);
  expect(editor.children).toEqual([paragraph('One'), picture('a'), picture('b'), paragraph('Two')]);
  expect(editor.selection?.anchor.path).toEqual([2, 0]);
});

it('comes after a block with words, which stays', () => {
  const editor = editorWith([paragraph('One'), paragraph('Two')], 0);
  insertPictures(editor, [{ hash: 'a' }]);
  expect(editor.children).toEqual([paragraph('One'), picture('a'), paragraph('Two')]);
});

it('comes after a picture', () => {
  const editor = editorWith([picture('a'), paragraph('Two')], 0);
  insertPictures(editor, [{ hash: 'b' }]);
  expect(editor.children).toEqual([picture('a'), picture('b'), paragraph('Two')]);
});

it('comes last where no cursor is', () => {
  const editor = editorWith([paragraph('One')]);
  insertPictures(editor, [{ hash: 'a' }]);
  expect(editor.children).toEqual([paragraph('One'), picture('a')]);
});
