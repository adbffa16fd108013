import type { Finding } from '#shared/domain/gate/finding';

const NODE = '[data-slate-node="element"], [data-slate-node="text"]';

/** The element of the block at this path of an editor, or of its deepest existing ancestor. */
export function blockAt(editor: HTMLElement, path: Finding['path']): HTMLElement | null {
  let node: HTMLElement | null = null;
  for (const key of path) {
    if (typeof key !== 'number') {
      continue;
    }
    const next: HTMLElement | undefined = childNodesOf(node ?? editor)[key];
    if (!next) {
      break;
    }
    node = next;
  }
  return node;
}

function childNodesOf(parent: HTMLElement): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>(NODE)].filter(
    (node) => node.parentElement?.closest(`${NODE}, [data-slate-editor]`) === parent,
  );
}

/** The editor takes its selection from the document. */
export function putCaretInto(block: HTMLElement, editor: HTMLElement): void {
  const text = block.querySelector('[data-slate-string], [data-slate-zero-width]')?.firstChild;
  editor.focus({ preventScroll: true });
  if (text) {
    window.getSelection()?.setBaseAndExtent(text, 0, text, 0);
  }
}
