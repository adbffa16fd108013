import type { Editor } from 'slate';

interface Batch {
  operations: unknown[];
}

interface History {
  undos: Batch[];
  redos: Batch[];
}

/**
 * Runs a change that is no step to undo. It must leave the shape of the document alone (properties
 * of nodes are fine), or the steps before it would no longer fit.
 */
export function withoutHistory(editor: Editor, change: () => void): void {
  const recorded = editor as Editor & { history?: History };
  const { history } = recorded;
  if (!history) {
    change();
    return;
  }
  // The recorder writes into the lists, and may add to the last step.
  const before = { undos: history.undos.map(copy), redos: history.redos.map(copy) };
  change();
  recorded.history = before;
}

function copy(batch: Batch): Batch {
  return { ...batch, operations: [...batch.operations] };
}
