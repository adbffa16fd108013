import { Box } from '@strapi/design-system';
import { lazy, type ReactNode, Suspense } from 'react';
import { styled } from 'styled-components';
import type { ImageNode } from '../../../../server/src/domain/body/nodes';

interface FigureElementProps {
  attributes: Record<string, unknown>;
  /** Slate's own: the place of the cursor when the block is selected. */
  children: ReactNode;
  element: ImageNode;
}

const Figure = lazy(async () => {
  const { Figure: component } = await import('./Figure');
  return { default: component };
});

/** The block as slate wants it. What is inside is drawn again only when the block itself changes. */
export function FigureElement({ attributes, children, element }: FigureElementProps) {
  return (
    <Box {...attributes}>
      {children}
      <Island contentEditable={false} suppressContentEditableWarning>
        <Suspense fallback={<Box background="neutral100" minHeight="16rem" hasRadius />}>
          <Figure element={element} />
        </Suspense>
      </Island>
    </Box>
  );
}

/** What a reader of the page may select, though the editor around it is one block. */
const Island = styled.div`
  user-select: text;
  cursor: default;
`;
