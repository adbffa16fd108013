import { useEffect, useState } from 'react';

/**
 * Handles files that are dropped anywhere in the window. Without a handler the drop is ignored:
 * otherwise the browser would open the file and leave the page, and corrections would be lost.
 *
 * @returns whether files that can be dropped are being dragged over the window
 */
export function useFileDrop(take: ((files: File[]) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (holdsFiles(event)) {
        event.preventDefault();
        setIsOver(take !== null);
      }
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) {
        setIsOver(false);
      }
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (holdsFiles(event)) {
        event.preventDefault();
        take?.(files);
      }
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
