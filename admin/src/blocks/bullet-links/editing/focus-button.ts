import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { bulletAt } from './nodes';

/** Moves the focus from the text of a bullet to the button for its target. */
export function focusButton(editor: Editor): void {
  const [item] = bulletAt(editor) ?? [];
  if (item) {
    ReactEditor.toDOMNode(editor as ReactEditor, item)
      .querySelector('button')
      ?.focus();
  }
}
