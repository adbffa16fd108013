import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { lookUpTargets } from '../../api/links/targets';
import { currentLocale } from './open-document';
import { createTargetStore, type TargetLookup } from './target-store';

/** One for the whole admin: every link of a page is asked for in the same request. */
export const targetStore = createTargetStore({
  lookUp: (documentIds) => lookUpTargets(documentIds, currentLocale()),
  later: (task) => void setTimeout(task),
});

/** What is known of a related-link's target; undefined without one. */
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

/** Asks again when the editor comes back from elsewhere, where a target may have been published. */
export function useFreshTargets(): void {
  useEffect(() => {
    const refresh = () => targetStore.refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
}
