import type { DOMAttributes, FocusEvent, KeyboardEvent, SyntheticEvent } from 'react';
import { ReactEditor } from 'slate-react';
import type { ImageNode } from '#shared/domain/article/body/nodes';
import type { BlocksEditor } from './change-image';
import { isSaving, saveWithCaptions } from './save-with-captions';
import { placeCaretOnClick } from './place-caret-on-click';

type Current = { current: ImageNode };

/**
 * Keeps what happens in the inputs of a figure away from the editor around them: keys, the clipboard
 * and what an input method composes. Only undo, redo and Escape are the editor's; saving is Strapi's.
 */
export function embeddedEvents(
  editor: BlocksEditor,
  current: Current,
): DOMAttributes<HTMLDivElement> {
  return {
    onKeyDown: (event) => onKeyDown(event, { editor, current }),
    onFocus: () => placeCaretOnClick(editor),
    onBlur: (event) => onBlur(event, editor),
    onBeforeInput: stop,
    onCompositionStart: stop,
    onCompositionUpdate: stop,
    onCompositionEnd: stop,
    onCopy: stop,
    onCut: stop,
    onPaste: stop,
    onDrop: stop,
    onSubmit: stop,
  };
}

function stop(event: SyntheticEvent) {
  event.stopPropagation();
}

/**
 * Strapi's editor hands its content to the form when it loses the focus, at once and before the focus
 * has arrived elsewhere. A dialog that is drawn anew in between takes the focus for itself
 * (Radix' `FocusScope`), as the dialog of a relation does. Within the editor nothing needs handing over.
 */
function onBlur(event: FocusEvent<HTMLDivElement>, editor: BlocksEditor) {
  if (ReactEditor.toDOMNode(editor, editor).contains(event.relatedTarget)) {
    event.stopPropagation();
  }
}

interface FigureContext {
  editor: BlocksEditor;
  current: Current;
}

function onKeyDown(event: KeyboardEvent<HTMLDivElement>, context: FigureContext) {
  // React hands over the keys of dialogs too, which the document must hear: Escape closes them.
  if (!event.currentTarget.contains(event.target as Node)) {
    return;
  }
  event.stopPropagation();
  if (event.nativeEvent.isComposing) {
    return;
  }
  if (isSaving(event)) {
    return saveWithCaptions(event);
  }
  const step = undoOrRedo(event);
  if (step) {
    event.preventDefault();
    undoStep(event, { ...context, step });
  } else if (event.key === 'Escape') {
    leaveFigure(context);
  }
}

function undoOrRedo(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return undefined;
  }
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) {
    return 'redo';
  }
  return key === 'z' ? 'undo' : undefined;
}

/** Undoing may take the figure away: the editor has the focus then, and hears the next key. */
function undoStep(
  event: KeyboardEvent,
  { editor, step }: FigureContext & { step: 'undo' | 'redo' },
) {
  const { target } = event;
  editor[step]();
  setTimeout(() => {
    if (target instanceof HTMLElement && !target.isConnected) {
      ReactEditor.focus(editor);
    }
  }, 0);
}

/** Back to the editor, with this figure selected: arrows go on from here. */
function leaveFigure({ editor, current }: FigureContext) {
  const element = current.current as unknown as Parameters<typeof ReactEditor.findPath>[1];
  editor.select(ReactEditor.findPath(editor, element));
  ReactEditor.focus(editor);
  // The browser would put its caret at the start of the text, and the editor would follow it.
  if (editor.selection) {
    const range = ReactEditor.toDOMRange(editor, editor.selection);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
