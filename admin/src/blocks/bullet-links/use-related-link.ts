import { useEffect } from 'react';
import type { Editor } from 'slate';
import { ensureTarget } from '../../api/links/targets';
import { currentLocale } from '../../components/links/open-document';
import { targetStore } from '../../components/links/use-target';
import { isRelatedLinkWanted, nameRelatedLink } from './editing/wanted-related-links';
import type { StoredTarget } from './editing/nodes';

/**
 * Finds or creates the related link of a pasted address, after the paste. Until then, and if it fails,
 * the bullet keeps the address alone.
 */
export function useRelatedLink(editor: Editor, target: StoredTarget | undefined): void {
  const url = target && !target.relatedLink ? target.url : undefined;

  useEffect(() => {
    if (url === undefined || !isRelatedLinkWanted(editor, url)) {
      return undefined;
    }
    let isCurrent = true;
    ensureTarget({ url, locale: currentLocale() }).then(
      (made) => {
        targetStore.put(made);
        if (isCurrent) {
          nameRelatedLink(editor, url, { url: made.url ?? url, relatedLink: made.documentId });
        }
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [editor, url]);
}
