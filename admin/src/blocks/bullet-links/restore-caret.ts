import { type Editor, type PathRef, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { endOf } from './editing/nodes';

/**
 * Puts the caret at the end of a bullet or a link. Also in the browser: when the editor gets the focus
 * back, it takes its selection from there.
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
