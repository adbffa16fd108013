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

/** Strapi's editor: slate with slate-react and slate-history. */
export type BlocksEditor = BaseEditor &
  ReactEditor & {
    history: { undos: Batch[]; redos: Batch[] };
    undo(): void;
    redo(): void;
  };

interface Change {
  editor: BlocksEditor;
  /** The block as it was last drawn. */
  element: ImageNode;
  change(image: StoredImage): StoredImage;
  /** The field that is being typed in: one burst of typing there is one step of undo. */
  typing?: string;
}

/** Writes into a picture's block at once, as one step of undo. */
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
  /** Milliseconds of the clock. */
  at: number;
  batch?: Batch;
}

/** A pause that ends a burst of typing, in milliseconds: a thought, not a slow finger. */
const PAUSE = 1500;

const bursts = new WeakMap<BlocksEditor, Burst>();

/** Makes the newest step of undo a part of the one before, where both are of one burst. */
function joinBurst(editor: BlocksEditor, burst: Burst): void {
  const { undos } = editor.history;
  const newest = undos.at(-1);
  const last = bursts.get(editor);
  const isSameBurst = last?.of === burst.of && burst.at - last.at < PAUSE;
  if (isSameBurst && newest && last.batch && last.batch === undos.at(-2)) {
    undos.pop();
    last.batch.operations = joined(last.batch.operations, newest.operations);
  }
  bursts.set(editor, { ...burst, batch: undos.at(-1) });
}

/** Two settings of the same block are one: a long caption must not keep a copy per letter. */
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
