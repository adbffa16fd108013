import { useEffect } from 'react';
import { Editor, type Element } from 'slate';
import { ReactEditor, useSelected } from 'slate-react';
import { isShortcut } from '../bullet-links/use-target-shortcut';

interface Shortcut {
  editor: Editor;
  link: Element;
  isOff: boolean;
  open(): void;
}

/** Ctrl+K or Cmd+K with the caret in a link of running text. */
export function useLinkShortcut({ editor, link, isOff, open }: Shortcut): void {
  const isSelected = useSelected();

  useEffect(() => {
    if (isOff || !isSelected) {
      return undefined;
    }
    const listen = (event: KeyboardEvent) => {
      if (isShortcut(event) && Editor.above(editor, { match: (node) => node === link })) {
        event.preventDefault();
        open();
      }
    };
    const root = ReactEditor.toDOMNode(editor as ReactEditor, editor);
    root.addEventListener('keydown', listen);
    return () => root.removeEventListener('keydown', listen);
  }, [editor, link, isOff, isSelected, open]);
}
