import type { Editor } from 'slate';
import { type Path, Range, Transforms } from 'slate';
import { wantRelatedLink } from './wanted-related-links';
import type { PastedLine } from './clipboard';
import { bulletAt, bulletOn, endOf, linkIn, newBullet, textOfNode } from './nodes';
import { setTarget } from './target';

/**
 * Pastes lines into a bullet: the first line at the caret, each further line as a new bullet. A line
 * that is only an address becomes the target of this bullet.
 */
export function pasteLines(editor: Editor, lines: PastedLine[]): void {
  if (editor.selection && Range.isExpanded(editor.selection)) {
    Transforms.delete(editor);
  }
  const entry = bulletAt(editor);
  const [first, ...others] = lines;
  if (!entry || !first) {
    return;
  }
  const [, path] = entry;
  pasteInto(editor, path, first);
  const bullets = others.map(({ text, target }) => newBullet(text || target?.url || '', target));
  if (bullets.length > 0) {
    const after = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];
    Transforms.insertNodes(editor, bullets, { at: after });
    const last = [...path.slice(0, -1), (path.at(-1) ?? 0) + bullets.length];
    Transforms.select(editor, endOf(editor, last));
  }
  for (const { target } of lines) {
    if (target && !target.relatedLink) {
      wantRelatedLink(editor, target.url);
    }
  }
}

function pasteInto(editor: Editor, path: Path, { text, target }: PastedLine): void {
  const item = bulletOn(editor, path);
  if (!item) {
    return;
  }
  if (target && (text === '' || isEmptyBullet(item))) {
    setTarget(editor, path, { target, headline: text || target.url });
    return;
  }
  Transforms.insertText(editor, text);
}

function isEmptyBullet(item: Parameters<typeof textOfNode>[0]): boolean {
  return textOfNode(item) === '' && !linkIn(item);
}
