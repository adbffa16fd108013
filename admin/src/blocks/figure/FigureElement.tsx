import { Box } from '@strapi/design-system';
import { lazy, memo, type ReactNode, Suspense } from 'react';
import { styled } from 'styled-components';
import type { ImageNode } from '#shared/domain/article/body/nodes';

interface FigureElementProps {
  attributes: Record<string, unknown>;
  /** Slate's empty text, which holds the selection of a void block. */
  children: ReactNode;
  element: ImageNode;
}

const Figure = lazy(async () => {
  const { Figure: component } = await loadFigure();
  return { default: component };
});

/** Called early, so that the first story with a picture does not wait for this chunk. */
export function loadFigure() {
  return import('./Figure');
}

/** The block in the structure that Slate requires of a void element. */
export function FigureElement({ attributes, children, element }: FigureElementProps) {
  return (
    <div {...attributes}>
      {children}
      <FigureContent element={element} />
    </div>
  );
}

/** Memoised, because Strapi renders every block again whenever the form stores the text. */
const FigureContent = memo(function FigureIsland({ element }: { element: ImageNode }) {
  return (
    <Embedded contentEditable={false} suppressContentEditableWarning>
      <Suspense fallback={<Box background="neutral100" minHeight="16rem" hasRadius />}>
        <Figure element={element} />
      </Suspense>
    </Embedded>
  );
});

/** Text in it can be selected, although the editor treats the figure as one block. */
const Embedded = styled.div`
  user-select: text;
  cursor: default;
`;
