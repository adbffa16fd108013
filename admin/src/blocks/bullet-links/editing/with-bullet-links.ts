import type { Editor } from 'slate';
import { type Operation } from 'slate';
import { readLines } from './clipboard';
import { copyWithoutChips } from './copy';
import { enter } from './keys';
import { bulletAt } from './nodes';
import { normalizeBullets } from './normalize';
import { withoutStaleTarget } from '../../link-in-text/stale-target';
import { pasteLines } from './paste';

type Plugin = (editor: Editor) => Editor;

/** The part of slate-react's editor that is changed here. */
interface BrowserEditor extends Editor {
  insertData(data: DataTransfer): void;
  setFragmentData(data: DataTransfer, origin?: 'drag' | 'copy' | 'cut'): void;
}

/**
 * Extends Strapi's plugin for links. In a bullet, a space typed at the end of the link belongs to the
 * link, and pasted lines become bullets. Elsewhere Strapi's behaviour stays.
 */
export function withBulletLinks(withLinks: Plugin): Plugin {
  return (plain) => {
    const { insertText: insertPlainText } = plain;
    const editor = withLinks(plain) as BrowserEditor;
    const { apply, insertText, insertData, insertBreak, insertSoftBreak } = editor;
    const { normalizeNode, setFragmentData } = editor;
    const isInBullet = () => bulletAt(editor) !== undefined;

    editor.insertText = (text, options) =>
      isInBullet() ? insertPlainText(text, options) : insertText(text, options);

    editor.insertData = (data) =>
      isInBullet() ? pasteLines(editor, readLines(data)) : insertData(data);

    editor.insertBreak = () => (isInBullet() ? enter(editor) : insertBreak());

    editor.insertSoftBreak = () => (isInBullet() ? undefined : insertSoftBreak());

    editor.apply = (operation) => {
      if (!isForcedLineBreak(editor, operation)) {
        apply(withoutStaleTarget(editor, operation));
      }
    };

    editor.normalizeNode = (entry) => {
      if (!normalizeBullets(editor, entry)) {
        normalizeNode(entry);
      }
    };

    editor.setFragmentData = (data, origin) => {
      setFragmentData(data, origin);
      copyWithoutChips(editor, data);
    };

    return editor;
  };
}

/** On Shift+Enter, Strapi inserts the line break directly, without calling the block's handlers. */
function isForcedLineBreak(editor: Editor, operation: Operation): boolean {
  return (
    operation.type === 'insert_text' &&
    operation.text === '\n' &&
    bulletAt(editor, operation.path) !== undefined
  );
}
