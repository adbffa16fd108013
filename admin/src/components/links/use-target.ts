import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { lookUpTargets } from '../../api/links/targets';
import { currentLocale } from './open-document';
import { createTargetStore, type TargetLookup } from './target-store';

/** One for the whole admin, so that all links of a page share one request. */
export const targetStore = createTargetStore({
  lookUp: (documentIds) => lookUpTargets(documentIds, currentLocale()),
  later: (task) => void setTimeout(task),
});

/** The target of a related link; undefined without a related link. */
export function useTarget(documentId: string | undefined): TargetLookup | undefined {
  const watch = useCallback(
    (onChange: () => void) =>
      documentId === undefined ? () => undefined : targetStore.watch(documentId, onChange),
    [documentId],
  );
  return useSyncExternalStore(watch, () =>
    documentId === undefined ? undefined : targetStore.get(documentId),
  );
}

/** Looks targets up again when the window gets the focus: they may have been published meanwhile. */
export function useFreshTargets(): void {
  useEffect(() => {
    const refresh = () => targetStore.refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
}
