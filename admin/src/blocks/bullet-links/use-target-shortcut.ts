import { useEffect } from 'react';
import { type Editor, type Element, Node } from 'slate';
import { ReactEditor } from 'slate-react';
import { bulletAt } from './editing/nodes';

interface Shortcut {
  editor: Editor;
  /** The list whose bullets have the shortcut. */
  list: Element;
  isOff: boolean;
  open(bullet: Element): void;
}

/** Ctrl+K or Cmd+K with the caret in a bullet. Strapi's blocks have no hook for other keys. */
export function useTargetShortcut({ editor, list, isOff, open }: Shortcut): void {
  useEffect(() => {
    if (isOff) {
      return undefined;
    }
    const listen = (event: KeyboardEvent) => {
      const [bullet, path] = isShortcut(event) ? (bulletAt(editor) ?? []) : [];
      if (bullet && path && Node.parent(editor, path) === list) {
        event.preventDefault();
        open(bullet);
      }
    };
    const root = ReactEditor.toDOMNode(editor as ReactEditor, editor);
    root.addEventListener('keydown', listen);
    return () => root.removeEventListener('keydown', listen);
  }, [editor, list, isOff, open]);
}

/** Ctrl+K or Cmd+K, without Shift or Alt. */
export function isShortcut({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}
