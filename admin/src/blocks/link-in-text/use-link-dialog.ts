import { useCallback, useState } from 'react';
import { Editor, type Element, Node, type PathRef, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import type { LinkTargetDialogProps } from '../../components/links/LinkTargetDialog';
import { targetStore } from '../../components/links/use-target';
import { type BulletBlock, isLinkBlock, storedTarget } from '../bullet-links/editing/nodes';
import { restoreCaret } from '../bullet-links/restore-caret';
import { linkedStories } from '../bullet-links/linked-stories';

/** The dialog for the target of a link in running text. */
export function useLinkDialog(
  editor: Editor,
  link: Element,
): { open(): void; dialog: LinkTargetDialogProps | null } {
  const [pathRef, setPathRef] = useState<PathRef | null>(null);
  const open = useCallback(() => {
    setPathRef(Editor.pathRef(editor, ReactEditor.findPath(editor as ReactEditor, link)));
  }, [editor, link]);
  if (!pathRef || !isLinkBlock(link)) {
    return { open, dialog: null };
  }
  const { url, relatedLink } = storedTarget(link);

  return {
    open,
    dialog: {
      location: { text: Node.string(link), linked: linkedStories(editor) },
      current: url === '' ? undefined : { url, relatedLink },
      onChoose: (chosen) => change((path) => setLinkTarget(editor, path, chosen)),
      ...(relatedLink === undefined ? {} : { onRemove: () => change(removeTarget) }),
      onClose: () => setPathRef(null),
      onClosed: () => restoreCaret(editor, pathRef),
    },
  };

  function change(make: (path: number[]) => void) {
    if (pathRef?.current) {
      make(pathRef.current);
    }
    setPathRef(null);
  }

  /** Leaves an ordinary link with its address. */
  function removeTarget(path: number[]) {
    Transforms.unsetNodes<BulletBlock>(editor, 'relatedLink', { at: path });
  }
}

function setLinkTarget(editor: Editor, path: number[], chosen: DescribedTarget): void {
  targetStore.put(chosen);
  const url = chosen.url ?? '';
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes<BulletBlock>(editor, { url, relatedLink: chosen.documentId }, { at: path });
    if (Node.string(Node.get(editor, path)) === '') {
      Transforms.insertText(editor, chosen.headline || url, { at: Editor.end(editor, path) });
    }
  });
  closePopover(editor);
}

/** Strapi keeps the popover of the link that was inserted last open. */
function closePopover(editor: Editor): void {
  (editor as Editor & { lastInsertedLinkPath?: unknown }).lastInsertedLinkPath = null;
}
