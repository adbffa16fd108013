import { useEffect, useState } from 'react';
import type { Editor, Element } from 'slate';
import { ReactEditor, useSelected } from 'slate-react';

/** Where the bar of a link goes. */
export interface Nearby {
  anchor: HTMLElement;
  side: 'top' | 'bottom';
}

/**
 * Over a link while the caret is in it and the editor has the focus; at Strapi's popover of the link
 * while that is open, where the focus and perhaps the caret are elsewhere; else null.
 */
export function useNearLink(editor: Editor, link: Element): Nearby | null {
  const isSelected = useSelected();
  const [isFocused, setIsFocused] = useState(false);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    if (!isSelected) {
      return undefined;
    }
    const root = ReactEditor.toDOMNode(editor as ReactEditor, editor);
    const update = () => setIsFocused(root.contains(document.activeElement));
    update();
    document.addEventListener('focusin', update);
    return () => document.removeEventListener('focusin', update);
  }, [editor, isSelected]);

  useEffect(() => {
    const element = elementOf(editor, link);
    if (!element) {
      return undefined;
    }
    const update = () => setIsOpen(element.dataset.state === 'open');
    update();
    // The popover's trigger says so, as every trigger of the design system does.
    const observer = new MutationObserver(update);
    observer.observe(element, { attributeFilter: ['data-state'] });
    return () => observer.disconnect();
  }, [editor, link]);

  const element = isOpen || (isSelected && isFocused) ? elementOf(editor, link) : null;
  const popover = isOpen && element ? popoverOf(element) : null;
  if (popover) {
    return { anchor: popover, side: 'bottom' };
  }
  return element && { anchor: element, side: 'top' };
}

/** What the trigger of a popover names as its content. */
function popoverOf(trigger: HTMLElement): HTMLElement | null {
  return document.getElementById(trigger.getAttribute('aria-controls') ?? '');
}

/** Strapi's link keeps its element from Slate; the one of its words is known. */
function elementOf(editor: Editor, link: Element): HTMLElement | null {
  const [textNode] = link.children;
  if (!textNode) {
    return null;
  }
  try {
    return ReactEditor.toDOMNode(editor as ReactEditor, textNode).closest('a');
  } catch {
    // Between a change and its rendering, Slate does not know the words' element.
    return null;
  }
}
