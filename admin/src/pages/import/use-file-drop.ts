import { useEffect, useState } from 'react';

/**
 * Takes files that are dropped anywhere in the window. Without a taker they fall: the browser would
 * leave the page to open them, and what was corrected there would be lost.
 *
 * @returns whether files are held over the window that would be taken
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
