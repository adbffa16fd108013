import { useCallback, useMemo, useState } from 'react';
import type { RightsPicture } from '#shared/contracts/pictures/rights';

/** The selected pictures. The selection stays when the page or the filters change. */
export function useSelection() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, RightsPicture>>(new Map());
  const select = useCallback((pictures: RightsPicture[], isSelected: boolean) => {
    setChosen((former) => {
      const next = new Map(former);
      for (const picture of pictures) {
        if (isSelected) {
          next.set(picture.documentId, picture);
        } else {
          next.delete(picture.documentId);
        }
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setChosen(new Map()), []);
  const ids = useMemo(() => new Set(chosen.keys()), [chosen]);
  const pictures = useMemo(() => [...chosen.values()], [chosen]);
  return { ids, pictures, select, clear };
}
