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
  /** May answer with what opens a dialog, as the picture block does. */
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

/** All blocks by their names. The first that knows a node draws it, in the order of the store. */
export type BlocksStore = Record<string, EditorBlock>;

interface ContentManagerApis {
  addRichTextBlocks(change: (blocks: BlocksStore) => BlocksStore): void;
}

/** Strapi's content manager; undefined in versions that cannot be given blocks. */
export function contentManagerApis(
  app: Pick<StrapiApp, 'getPlugin'>,
): ContentManagerApis | undefined {
  const apis = app.getPlugin('content-manager')?.apis as Partial<ContentManagerApis> | undefined;
  const addRichTextBlocks = apis?.addRichTextBlocks;
  return addRichTextBlocks ? { addRichTextBlocks } : undefined;
}
