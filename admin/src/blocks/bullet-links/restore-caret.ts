import { type Editor, type PathRef, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { endOf } from './editing/nodes';

/**
 * The caret to the end of a bullet's or a link's words, wherever it was. In the browser too: when the editor
 * gets the focus back, it takes up the caret that it finds there.
 */
export function restoreCaret(editor: Editor, pathRef: PathRef): void {
  const path = pathRef.unref();
  ReactEditor.focus(editor as ReactEditor);
  if (path) {
    const end = endOf(editor, path);
    const { startContainer, startOffset } = ReactEditor.toDOMRange(editor as ReactEditor, {
      anchor: end,
      focus: end,
    });
    window.getSelection()?.collapse(startContainer, startOffset);
    Transforms.select(editor, end);
  }
}
