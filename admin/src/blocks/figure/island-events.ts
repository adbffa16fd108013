import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from 'react';
import { ReactEditor } from 'slate-react';
import type { ImageNode } from '../../../../server/src/domain/body/nodes';
import type { BlocksEditor } from './change-image';

type Current = { current: ImageNode };

/**
 * Keeps what happens in the inputs of a figure away from the editor around them: keys, the clipboard
 * and what an input method composes. Only undo, redo and Escape are the editor's; saving is Strapi's.
 */
export function islandEvents(
  editor: BlocksEditor,
  current: Current,
): DOMAttributes<HTMLDivElement> {
  return {
    onKeyDown: (event) => onKeyDown(event, { editor, current }),
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

interface Place {
  editor: BlocksEditor;
  current: Current;
}

function onKeyDown(event: KeyboardEvent<HTMLDivElement>, place: Place) {
  // React hands over the keys of dialogs too, which the document must hear: Escape closes them.
  if (!event.currentTarget.contains(event.target as Node)) {
    return;
  }
  event.stopPropagation();
  if (event.nativeEvent.isComposing) {
    return;
  }
  if (isSaving(event)) {
    return saveWithWords(event);
  }
  const step = undoOrRedo(event);
  if (step) {
    event.preventDefault();
    travel(event, { ...place, step });
  } else if (event.key === 'Escape') {
    leave(place);
  }
}

/** Strapi's shortcuts: save and publish. */
function isSaving({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['s', 'S', 'Enter'].includes(key);
}

/** Strapi's form is drawn anew by then, also where a machine is slow. In milliseconds. */
const FORM_DELAY = 50;

/** Strapi, which listens on the window, hears the key when the form has the words. */
function saveWithWords(event: KeyboardEvent) {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  event.preventDefault();
  const again = new window.KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey });
  handOver(target, () => window.dispatchEvent(again));
}

/**
 * The editor hands its content to the form a moment after each change, and at once on blur. What is
 * typed on meanwhile is handed over too: the form takes nothing more once it saves, and shows what
 * was stored afterwards.
 */
function handOver(target: EventTarget, done: () => void) {
  const words = wordsIn(target);
  if (target instanceof HTMLElement) {
    target.blur();
    target.focus();
  }
  setTimeout(() => (wordsIn(target) === words ? done() : handOver(target, done)), FORM_DELAY);
}

function wordsIn(target: EventTarget): string | undefined {
  return 'value' in target ? String(target.value) : undefined;
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
function travel(event: KeyboardEvent, { editor, step }: Place & { step: 'undo' | 'redo' }) {
  const { target } = event;
  editor[step]();
  setTimeout(() => {
    if (target instanceof HTMLElement && !target.isConnected) {
      ReactEditor.focus(editor);
    }
  }, 0);
}

/** Back to the editor, with this figure selected: arrows go on from here. */
function leave({ editor, current }: Place) {
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
