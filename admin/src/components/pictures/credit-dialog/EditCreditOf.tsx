import { lazy, Suspense, useRef } from 'react';
import type { PictureKey } from '../picture-store';
import { usePicture } from '../use-picture';

const CreditDialog = lazy(async () => {
  const { CreditDialog: component } = await import('./CreditDialog');
  return { default: component };
});

interface EditCreditOfProps {
  /** The documentId of a media file, or its hash. */
  reference: string;
  onClose(): void;
}

/** The dialog for the credit record of a picture, where it may be edited. It gives the focus back. */
export function EditCreditOf({ reference, onClose }: EditCreditOfProps) {
  const state = usePictureOf(reference);
  const before = useRef(document.activeElement);
  return state?.status === 'found' && state.mayEditCredit ? (
    <Suspense fallback={null}>
      <CreditDialog
        picture={state.picture}
        onClose={onClose}
        onClosed={() => before.current instanceof HTMLElement && before.current.focus()}
      />
    </Suspense>
  ) : null;
}

function usePictureOf(reference: string) {
  const ids: PictureKey[] = [`id:${reference}`, `hash:${reference}`];
  return [usePicture(ids[0]), usePicture(ids[1])].find((state) => state?.status === 'found');
}
