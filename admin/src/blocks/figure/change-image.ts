import type { BaseEditor, Operation } from 'slate';
import { ReactEditor } from 'slate-react';
import {
  type BodyNode,
  type ImageNode,
  isImage,
  type StoredImage,
} from '#shared/domain/article/body/nodes';

interface Batch {
  operations: Operation[];
}

/** Strapi's editor: Slate with slate-react and slate-history. */
export type BlocksEditor = BaseEditor &
  ReactEditor & {
    history: { undos: Batch[]; redos: Batch[] };
    undo(): void;
    redo(): void;
  };

interface Change {
  editor: BlocksEditor;
  /** The block as it was last rendered. */
  element: ImageNode;
  change(image: StoredImage): StoredImage;
  /** The field that is being typed in: one burst of typing in it is one undo step. */
  typing?: string;
}

/** Changes the image of a block, as one undo step. */
export function changeImage({ editor, element, change, typing }: Change): void {
  const slateElement = element as unknown as Parameters<typeof ReactEditor.findPath>[1];
  const path = ReactEditor.findPath(editor, slateElement);
  const [node] = editor.node(path);
  const block = node as unknown as BodyNode;
  if (!isImage(block)) {
    return;
  }
  const image = change(block.image);
  editor.setNodes({ image } as object, { at: path });
  if (typing) {
    const { id } = ReactEditor.findKey(editor, editor.node(path)[0]);
    joinBurst(editor, { of: `${id} ${typing}`, at: Date.now() });
  }
}

interface Burst {
  /** The block and the field. */
  of: string;
  /** Milliseconds since the epoch. */
  at: number;
  batch?: Batch;
}

/** A longer pause ends a burst of typing. In milliseconds. */
const PAUSE_MS = 1500;

const bursts = new WeakMap<BlocksEditor, Burst>();

/** Merges the newest undo step into the one before, where both belong to one burst. */
function joinBurst(editor: BlocksEditor, burst: Burst): void {
  const { undos } = editor.history;
  const newest = undos.at(-1);
  const last = bursts.get(editor);
  const isSameBurst = last?.of === burst.of && burst.at - last.at < PAUSE_MS;
  if (isSameBurst && newest && last.batch && last.batch === undos.at(-2)) {
    undos.pop();
    last.batch.operations = joined(last.batch.operations, newest.operations);
  }
  bursts.set(editor, { ...burst, batch: undos.at(-1) });
}

/** Merges two `set_node` operations into one, so that no copy of the caption is kept per key press. */
function joined(before: Operation[], after: Operation[]): Operation[] {
  const last = before.at(-1);
  const [next] = after;
  if (before.length === 1 && after.length === 1 && isSetting(last) && isSetting(next)) {
    return [{ ...last, newProperties: next.newProperties }];
  }
  return [...before, ...after];
}

function isSetting(operation: Operation | undefined) {
  return operation?.type === 'set_node';
}
