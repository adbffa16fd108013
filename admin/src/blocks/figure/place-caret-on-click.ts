import { ReactEditor } from 'slate-react';
import type { BlocksEditor } from './change-image';

const listeners = new WeakMap<BlocksEditor, (event: MouseEvent) => void>();

/**
 * From now on, a mouse press in the text sets the editor's selection at once while an input of the
 * editor has the focus. Otherwise the editor takes the selection from the browser a moment later; if it
 * renders in between, because the form stores what was typed, it moves the caret back to the figure.
 */
export function placeCaretOnClick(editor: BlocksEditor): void {
  const listener = listeners.get(editor) ?? ((event) => placeCaret(editor, event));
  listeners.set(editor, listener);
  // Adding the same listener again has no effect.
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
      // Beside the text Slate finds no point. It then takes the browser's selection, as usual.
    }
  }
}
