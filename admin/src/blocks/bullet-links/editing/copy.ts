import type { Editor } from 'slate';
import { type Descendant, Node } from 'slate';
import { isBlock, isBullets, isLinkBlock } from './nodes';

/** Removes the states of targets, which the editor shows beside the text, from copied content. */
export function copyWithoutChips(editor: Editor, data: DataTransfer): void {
  const fragment = editor.getFragment();
  if (!fragment.some((node) => isBullets(node))) {
    return;
  }
  data.setData('text/plain', fragment.flatMap(lines).join('\n'));
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html');
  page.querySelectorAll('[contenteditable="false"]').forEach((chip) => chip.remove());
  data.setData('text/html', page.body.innerHTML);
}

function lines(node: Descendant): string[] {
  const inner = isBlock(node)
    ? node.children.filter((child) => isBlock(child) && !isLinkBlock(child))
    : [];
  return inner.length > 0 ? inner.flatMap(lines) : [Node.string(node)];
}
