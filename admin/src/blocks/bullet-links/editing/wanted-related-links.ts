import { Editor, Transforms } from 'slate';
import { webAddressIn } from '../../../components/links/typed-target';
import { type BulletBlock, bulletAt, isLinkBlock, targetIn } from './nodes';
import { withoutHistory } from './without-history';

/** Addresses that came into an editor without a related-link, and are to get one. */
const wanted = new WeakMap<Editor, Set<string>>();

/** Notes a web address that is to get one; anything else a link may lead to is left alone. */
export function wantRelatedLink(editor: Editor, url: string): void {
  if (webAddressIn(url)) {
    wanted.set(editor, (wanted.get(editor) ?? new Set()).add(url));
  }
}

export function isRelatedLinkWanted(editor: Editor, url: string): boolean {
  return wanted.get(editor)?.has(url) ?? false;
}

/**
 * Names the related-link of an address in all bullets that have the address alone. Not a step of its
 * own to undo: the paste was.
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
