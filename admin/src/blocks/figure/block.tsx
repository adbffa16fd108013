import { lazy, Suspense } from 'react';
import { type BodyNode, isImage } from '#shared/domain/article/body/nodes';
import type { EditorBlock, BlocksStore } from '../blocks-store';
import { FigureElement } from './FigureElement';

const InsertPictures = lazy(async () => {
  const { InsertPictures: component } = await import('./InsertPictures');
  return { default: component };
});

/** Puts our figure in the place of Strapi's picture: the same icon, name, snippet and keys. */
export function withFigure(blocks: BlocksStore): BlocksStore {
  const { image } = blocks;
  return image ? { ...blocks, image: figureBlock(image) } : blocks;
}

function figureBlock(stock: EditorBlock): EditorBlock {
  return {
    ...stock,
    renderElement: (props) => {
      const node = props.element as unknown as BodyNode;
      return isImage(node) ? <FigureElement {...props} element={node} /> : <></>;
    },
    handleConvert: (editor) => () => (
      <Suspense>
        <InsertPictures editor={editor} />
      </Suspense>
    ),
    // The editor keeps Tab to itself: this is the way into the inputs by keyboard alone.
    handleTab: async (editor) => {
      const { focusSelectedFigure } = await import('./focus-figure');
      focusSelectedFigure(editor);
    },
  };
}
