import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, KeyboardEvent, ReactElement } from 'react';
import type { Editor } from 'slate';
import type { RenderElementProps } from 'slate-react';

/** A block of Strapi's editor, as `addRichTextBlocks` takes it. */
export interface EditorBlock {
  renderElement(props: RenderElementProps): ReactElement;
  matchNode(node: { type: string }): boolean;
  icon?: ComponentType;
  label?: { id: string; defaultMessage: string };
  isInBlocksSelector?: boolean;
  /** May return a component that opens a dialog, as the image block does. */
  handleConvert?(editor: Editor): unknown;
  handleEnterKey?(editor: Editor): void;
  handleBackspaceKey?(editor: Editor, event: KeyboardEvent<HTMLElement>): void;
  handleTab?(editor: Editor): void;
  handleShiftTab?(editor: Editor): void;
  snippets?: string[];
  isDraggable?(element: unknown): boolean;
  dragHandleTopMargin?: string;
  plugin?(editor: Editor): Editor;
}

/** All blocks by name. A node is rendered by the first block whose `matchNode` accepts it. */
export type BlocksStore = Record<string, EditorBlock>;

interface ContentManagerApis {
  addRichTextBlocks(change: (blocks: BlocksStore) => BlocksStore): void;
}

/** The API of Strapi's content manager; undefined in versions without `addRichTextBlocks`. */
export function contentManagerApis(
  app: Pick<StrapiApp, 'getPlugin'>,
): ContentManagerApis | undefined {
  const apis = app.getPlugin('content-manager')?.apis as Partial<ContentManagerApis> | undefined;
  const addRichTextBlocks = apis?.addRichTextBlocks;
  return addRichTextBlocks ? { addRichTextBlocks } : undefined;
}
