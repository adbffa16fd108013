import { createContext, useContext } from 'react';
import type { Element } from 'slate';

/** What a list of bullet links offers to its bullets. */
export interface BulletListActions {
  /** Opens the dialog for the target of this bullet. */
  chooseTarget(bullet: Element): void;
}

/** Null outside a list of bullet links. */
export const BulletListContext = createContext<BulletListActions | null>(null);

export function useBulletList(): BulletListActions | null {
  return useContext(BulletListContext);
}
