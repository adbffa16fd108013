import { ReactEditor } from 'slate-react';
import type { BlocksEditor } from './change-image';

const listeners = new WeakMap<BlocksEditor, (event: MouseEvent) => void>();

/**
 * From now on a press of the mouse in the text, while the focus is in an input of the editor, puts the
 * editor's own caret there at once. It would follow the browser's a moment later, and if it is drawn in
 * between, because the form takes up what was just typed, it takes the browser's caret back to the figure.
 */
export function placeCaretOnClick(editor: BlocksEditor): void {
  const listener = listeners.get(editor) ?? ((event) => placeCaret(editor, event));
  listeners.set(editor, listener);
  // The same listener again is the same one.
  ReactEditor.toDOMNode(editor, editor).addEventListener('mousedown', listener, true);
}

function placeCaret(editor: BlocksEditor, event: MouseEvent): void {
  const root = ReactEditor.toDOMNode(editor, editor);
  const { activeElement } = document;
  const isInInput = activeElement !== root && root.contains(activeElement);
  const isPlain = event.button === 0 && !event.shiftKey;
  if (isInInput && isPlain && ReactEditor.hasEditableTarget(editor, event.target)) {
    try {
      editor.select(ReactEditor.findEventRange(editor, event));
    } catch {
      // Beside the text Slate knows no place: it takes up the browser's, as ever.
    }
  }
}
