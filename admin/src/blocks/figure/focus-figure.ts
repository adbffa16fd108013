import type { BaseEditor } from 'slate';
import { ReactEditor } from 'slate-react';
import type { BlocksEditor } from './change-image';

/** Moves the focus from the selected figure to its caption. */
export function focusSelectedFigure(editor: BaseEditor): void {
  const [index] = editor.selection?.anchor.path ?? [];
  const node = index === undefined ? undefined : editor.children[index];
  if (node) {
    const figure = ReactEditor.toDOMNode(editor as BlocksEditor, node);
    figure.querySelector<HTMLElement>('textarea:enabled')?.focus();
  }
}
