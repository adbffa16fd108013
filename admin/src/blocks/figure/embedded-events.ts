import type { DOMAttributes, FocusEvent, KeyboardEvent, SyntheticEvent } from 'react';
import { ReactEditor } from 'slate-react';
import type { ImageNode } from '#shared/domain/article/body/nodes';
import type { BlocksEditor } from './change-image';
import { isSaving, saveWithCaptions } from './save-with-captions';
import { placeCaretOnClick } from './place-caret-on-click';

type Current = { current: ImageNode };

/**
 * Handlers that stop events of a figure's inputs before they reach the editor around them: keys, the
 * clipboard and composition. Undo, redo and Escape are passed to the editor, and saving to Strapi.
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
 * Strapi's editor writes its content to the form on blur, before the next element has the focus. A
 * dialog that renders again in between takes the focus back (Radix' `FocusScope`), for example the
 * dialog of a relation. So a move of the focus inside the editor is not reported as blur.
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
  // React also bubbles keys of dialogs. They must reach the document: Escape closes a dialog.
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

/** Undo may remove the figure: then the editor gets the focus, so that it receives the next key. */
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

/** Moves the focus to the editor, with this figure selected. */
function leaveFigure({ editor, current }: FigureContext) {
  const element = current.current as unknown as Parameters<typeof ReactEditor.findPath>[1];
  editor.select(ReactEditor.findPath(editor, element));
  ReactEditor.focus(editor);
  // Otherwise the browser puts its caret at the start of the text, and the editor takes it over.
  if (editor.selection) {
    const range = ReactEditor.toDOMRange(editor, editor.selection);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
