import { useCallback, useState } from 'react';
import { Editor, type Element, type PathRef } from 'slate';
import { ReactEditor } from 'slate-react';
import type { DescribedTarget } from '#shared/contracts/links/targets';
import type { LinkTargetDialogProps } from '../../components/links/LinkTargetDialog';
import { targetStore } from '../../components/links/use-target';
import { removeTarget } from './editing/keys';
import { linkedStories } from './linked-stories';
import { bulletOn, targetIn, textOfNode } from './editing/nodes';
import { setTarget } from './editing/target';
import { restoreCaret } from './restore-caret';

/** The dialog for the target of a bullet: how to open it, and its props while it is open. */
export function useTargetDialog(editor: Editor): {
  open(bullet: Element): void;
  dialog: LinkTargetDialogProps | null;
} {
  const [pathRef, setPathRef] = useState<PathRef | null>(null);
  const open = useCallback(
    (bullet: Element) => {
      const path = ReactEditor.findPath(editor as ReactEditor, bullet);
      setPathRef(Editor.pathRef(editor, path));
    },
    [editor],
  );
  const bullet = pathRef?.current ? bulletOn(editor, pathRef.current) : undefined;
  if (!pathRef || !bullet) {
    return { open, dialog: null };
  }
  const target = targetIn(bullet);

  return {
    open,
    dialog: {
      location: { text: textOfNode(bullet), linked: linkedStories(editor) },
      current: target ? { relatedLink: target.relatedLink, url: target.url } : undefined,
      onChoose: (chosen) => change((path) => setChosenTarget(editor, path, chosen)),
      onRemove: () => change((path) => removeTarget(editor, path)),
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
}

function setChosenTarget(editor: Editor, path: number[], chosen: DescribedTarget): void {
  targetStore.put(chosen);
  const url = chosen.url ?? '';
  setTarget(editor, path, {
    target: { url, relatedLink: chosen.documentId },
    headline: chosen.headline || url,
  });
}
