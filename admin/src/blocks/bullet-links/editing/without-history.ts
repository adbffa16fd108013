import type { Editor } from 'slate';

interface Batch {
  operations: unknown[];
}

interface History {
  undos: Batch[];
  redos: Batch[];
}

/**
 * Runs a change without a step in the undo history. It may change properties of nodes, but must not
 * add, remove or move nodes: the paths in earlier steps would be wrong.
 */
export function withoutHistory(editor: Editor, change: () => void): void {
  const recorded = editor as Editor & { history?: History };
  const { history } = recorded;
  if (!history) {
    change();
    return;
  }
  // slate-history changes these lists, and may extend the last step.
  const before = { undos: history.undos.map(copy), redos: history.redos.map(copy) };
  change();
  recorded.history = before;
}

function copy(batch: Batch): Batch {
  return { ...batch, operations: [...batch.operations] };
}
