import { Box } from '@strapi/design-system';
import { lazy, memo, type ReactNode, Suspense } from 'react';
import { styled } from 'styled-components';
import type { ImageNode } from '#shared/domain/article/body/nodes';

interface FigureElementProps {
  attributes: Record<string, unknown>;
  /** Slate's own: the place of the cursor when the block is selected. */
  children: ReactNode;
  element: ImageNode;
}

const Figure = lazy(async () => {
  const { Figure: component } = await loadFigure();
  return { default: component };
});

/** Early, or the first story with a picture waits for it when it could be drawn. */
export function loadFigure() {
  return import('./Figure');
}

/** The block as slate wants it. */
export function FigureElement({ attributes, children, element }: FigureElementProps) {
  return (
    <div {...attributes}>
      {children}
      <FigureContent element={element} />
    </div>
  );
}

/**
 * Strapi draws every block anew whenever the form takes up the text: what is inside is drawn when the
 * block itself has changed.
 */
const FigureContent = memo(function FigureIsland({ element }: { element: ImageNode }) {
  return (
    <Embedded contentEditable={false} suppressContentEditableWarning>
      <Suspense fallback={<Box background="neutral100" minHeight="16rem" hasRadius />}>
        <Figure element={element} />
      </Suspense>
    </Embedded>
  );
});

/** What a reader of the page may select, though the editor around it is one block. */
const Embedded = styled.div`
  user-select: text;
  cursor: default;
`;
