import { lazy, Suspense } from 'react';
import { type BodyNode, isImage } from '#shared/domain/article/body/nodes';
import type { EditorBlock, BlocksStore } from '../blocks-store';
import { FigureElement } from './FigureElement';

const InsertPictures = lazy(async () => {
  const { InsertPictures: component } = await import('./InsertPictures');
  return { default: component };
});

/** Replaces Strapi's image block by the figure. Icon, name, snippet and keys stay. */
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
    // Strapi's editor handles Tab, so this is the only way into the inputs by keyboard.
    handleTab: async (editor) => {
      const { focusSelectedFigure } = await import('./focus-figure');
      focusSelectedFigure(editor);
    },
  };
}
