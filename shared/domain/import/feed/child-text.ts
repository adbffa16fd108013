import { type Element, isTreeElement, textOf } from '../tree';
import { oneLine } from '../text/clean';

/** The words of an element's first child of a name; '' without one. */
export function childText(parent: Element, name: string): string {
  const found = child(parent, name);
  return found ? oneLine(textOf(found)) : '';
}

export function child(parent: Element, name: string): Element | undefined {
  return parent.children.find((one): one is Element => isTreeElement(one) && one.name === name);
}
