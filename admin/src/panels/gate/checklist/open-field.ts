import type { Finding } from '#shared/domain/gate/finding';
import { elementsOfField } from './elements-of-field';

type Path = Finding['path'];

/** A field of the form. */
export interface OpenField {
  path: Path;
  /** The part of the form that it is in. */
  root: ParentNode;
  /** The place in the field: a block of a text, one of several files. */
  within: Path;
}

/** How long a component may take to draw its fields, in frames. */
const PATIENCE = 60;

const ANYTHING = 'input, textarea, button, [data-slate-editor], [contenteditable="true"]';
const HEAD = 'h3 > button[aria-expanded]';
const CONTENT = '[role="region"]';

/**
 * Finds the field that holds a place, and opens the items of components and dynamic zones around it;
 * undefined where the form does not show such a field.
 */
export async function openField(path: Path): Promise<OpenField | undefined> {
  const { root, depth } = await openItems(path);
  return whenDrawn(() => fieldIn({ root, path, depth }));
}

/** Opens the items that a path leads through. */
async function openItems(path: Path): Promise<{ root: ParentNode; depth: number }> {
  let root: ParentNode = document;
  let depth = 0;
  for (const [index, key] of path.entries()) {
    const head = typeof key === 'number' && headsOf(root, path.slice(0, index))[key];
    if (head) {
      root = (await contentOf(head)) ?? root;
      depth = index + 1;
    }
  }
  return { root, depth };
}

/** The heads of a list's own items, and not of those of lists in it. */
function headsOf(root: ParentNode, list: Path): HTMLElement[] {
  const heads = elementsOfField(root, list, HEAD);
  const level = heads[0]?.closest(CONTENT);
  return heads.filter((head) => head.closest(CONTENT) === level);
}

async function contentOf(head: HTMLElement): Promise<HTMLElement | undefined> {
  if (head.getAttribute('aria-expanded') === 'false') {
    head.click();
  }
  return whenDrawn(() => {
    const content = document.getElementById(head.getAttribute('aria-controls') ?? '');
    return content?.querySelector(ANYTHING) ? content : undefined;
  });
}

/** The field with the longest path. */
function fieldIn({
  root,
  path,
  depth,
}: {
  root: ParentNode;
  path: Path;
  depth: number;
}): OpenField | undefined {
  for (let length = path.length; length > depth; length -= 1) {
    const field = path.slice(0, length);
    if (elementsOfField(root, field, ANYTHING).length > 0) {
      return { root, path: field, within: path.slice(length) };
    }
  }
  return undefined;
}

async function whenDrawn<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const found = find();
    if (found) {
      return found;
    }
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
