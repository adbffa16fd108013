import { useEffect, useState } from 'react';
import type { Editor, Element } from 'slate';
import { ReactEditor, useSelected } from 'slate-react';

/** What Strapi's popovers and ours are drawn in, outside the editor. */
const POPOVER = '[data-radix-popper-content-wrapper]';

/**
 * The DOM element of a link while the editor's selection is in it, and the focus in the editor or in
 * a popover, where Strapi's own form of the link is; else null.
 */
export function useNearLink(editor: Editor, link: Element): HTMLElement | null {
  const isSelected = useSelected();
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    if (!isSelected) {
      setIsNear(false);
      return undefined;
    }
    const root = ReactEditor.toDOMNode(editor as ReactEditor, editor);
    const look = () => {
      const { activeElement } = document;
      setIsNear(root.contains(activeElement) || activeElement?.closest(POPOVER) != null);
    };
    look();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [editor, isSelected]);

  return isNear ? elementOf(editor, link) : null;
}

/** Strapi's link keeps its element from Slate; the one of its words is known. */
function elementOf(editor: Editor, link: Element): HTMLElement | null {
  const [words] = link.children;
  if (!words) {
    return null;
  }
  try {
    return ReactEditor.toDOMNode(editor as ReactEditor, words).closest('a');
  } catch {
    // Between a change and its rendering, Slate does not know the words' element.
    return null;
  }
}
