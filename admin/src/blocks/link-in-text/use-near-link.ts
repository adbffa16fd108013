import { useEffect, useState } from 'react';
import type { Editor, Element } from 'slate';
import { ReactEditor, useSelected } from 'slate-react';

/**
 * The DOM element of a link while the caret is in it and the editor has the focus, or while Strapi's
 * popover of the link is open, where the focus and perhaps the caret are elsewhere; else null.
 */
export function useNearLink(editor: Editor, link: Element): HTMLElement | null {
  const isSelected = useSelected();
  const [isFocused, setIsFocused] = useState(false);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    if (!isSelected) {
      return undefined;
    }
    const root = ReactEditor.toDOMNode(editor as ReactEditor, editor);
    const look = () => setIsFocused(root.contains(document.activeElement));
    look();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [editor, isSelected]);

  useEffect(() => {
    const element = elementOf(editor, link);
    if (!element) {
      return undefined;
    }
    const look = () => setIsOpen(element.dataset.state === 'open');
    look();
    // The popover's trigger says so, as every trigger of the design system does.
    const observer = new MutationObserver(look);
    observer.observe(element, { attributeFilter: ['data-state'] });
    return () => observer.disconnect();
  }, [editor, link]);

  return (isSelected && isFocused) || isOpen ? elementOf(editor, link) : null;
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
