import type { ComponentType, KeyboardEvent, ReactElement } from 'react';
import type { Editor } from 'slate';
import type { RenderElementProps } from 'slate-react';

/** A block of Strapi's editor, as `addRichTextBlocks` takes it. */
export interface EditorBlock {
  renderElement(props: RenderElementProps): ReactElement;
  matchNode(node: { type: string }): boolean;
  isInBlocksSelector?: boolean;
  icon?: ComponentType;
  label?: { id: string; defaultMessage: string };
  /** May answer with a dialog to show, as the picture block does. */
  handleConvert?(editor: Editor): unknown;
  handleEnterKey?(editor: Editor): void;
  handleBackspaceKey?(editor: Editor, event: KeyboardEvent<HTMLElement>): void;
  handleTab?(editor: Editor): void;
  handleShiftTab?(editor: Editor): void;
  snippets?: string[];
  dragHandleTopMargin?: string;
  isDraggable?(element: unknown): boolean;
  plugin?(editor: Editor): Editor;
}

/** By name. The first that matches a node renders it. */
export type BlocksStore = Record<string, EditorBlock>;
