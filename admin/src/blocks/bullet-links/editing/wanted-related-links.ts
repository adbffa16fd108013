import { Editor, Transforms } from 'slate';
import { webAddressIn } from '../../../components/links/typed-target';
import { type BulletBlock, bulletAt, isLinkBlock, targetIn } from './nodes';
import { withoutHistory } from './without-history';

/** Addresses without a related link for which one is to be created, per editor. */
const wanted = new WeakMap<Editor, Set<string>>();

/** Marks a web address for which a related link is wanted. Other addresses are ignored. */
export function wantRelatedLink(editor: Editor, url: string): void {
  if (webAddressIn(url)) {
    wanted.set(editor, (wanted.get(editor) ?? new Set()).add(url));
  }
}

export function isRelatedLinkWanted(editor: Editor, url: string): boolean {
  return wanted.get(editor)?.has(url) ?? false;
}

/**
 * Sets the related link in all bullets that have this address and no related link. It is not a step of
 * the undo history: the paste before it is.
 */
export function nameRelatedLink(
  editor: Editor,
  address: string,
  { url, relatedLink }: { url: string; relatedLink: string },
): void {
  const links = [...Editor.nodes(editor, { at: [], match: isLinkBlock })].filter(([, path]) => {
    const target = targetIn(bulletAt(editor, path)?.[0] ?? { children: [] });
    return target?.url === address && !target.relatedLink;
  });
  withoutHistory(editor, () => {
    for (const [, at] of links) {
      Transforms.setNodes<BulletBlock>(editor, { url, relatedLink }, { at });
    }
  });
}
