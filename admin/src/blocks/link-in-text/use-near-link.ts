import { useEffect, useState } from 'react';
import type { Editor, Element } from 'slate';
import { ReactEditor, useSelected } from 'slate-react';

/** The position of a link's bar. */
export interface Nearby {
  anchor: HTMLElement;
  side: 'top' | 'bottom';
}

/**
 * Above a link while the caret is in it and the editor has the focus; below Strapi's popover of the
 * link while that is open; else null.
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
    // The design system's triggers have this attribute.
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

/** The content of the popover, by its trigger's `aria-controls`. */
function popoverOf(trigger: HTMLElement): HTMLElement | null {
  return document.getElementById(trigger.getAttribute('aria-controls') ?? '');
}

/** Slate does not know the element of Strapi's link, only that of its text. */
function elementOf(editor: Editor, link: Element): HTMLElement | null {
  const [textNode] = link.children;
  if (!textNode) {
    return null;
  }
  try {
    return ReactEditor.toDOMNode(editor as ReactEditor, textNode).closest('a');
  } catch {
    // Between a change and its rendering, Slate does not know the text's element.
    return null;
  }
}
