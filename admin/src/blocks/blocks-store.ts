import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { BaseEditor } from 'slate';
import type { BodyNode } from '../../../server/src/domain/body/nodes';

/** What slate hands to the component of a block. */
export interface ElementProps {
  attributes: Record<string, unknown>;
  children: ReactNode;
  element: BodyNode;
}

/** A block of Strapi's editor, as `addRichTextBlocks` takes it. */
export interface Block {
  renderElement(props: ElementProps): ReactElement;
  matchNode(node: BodyNode): boolean;
  icon?: ComponentType;
  label?: { id: string; defaultMessage: string };
  isInBlocksSelector: boolean;
  /** Answers with what opens a dialog, where the block needs one. */
  handleConvert?(editor: BaseEditor): unknown;
  handleEnterKey?(editor: BaseEditor): void;
  handleBackspaceKey?(editor: BaseEditor, event: unknown): void;
  handleTab?(editor: BaseEditor): void;
  handleShiftTab?(editor: BaseEditor): void;
  snippets?: string[];
  isDraggable?(element: BodyNode): boolean;
  dragHandleTopMargin?: string;
  plugin?(editor: BaseEditor): BaseEditor;
}

/** All blocks by their names. The first that knows a node draws it, in the order of the store. */
export type BlocksStore = Record<string, Block>;

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
