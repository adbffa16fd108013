import type { ReactNode } from 'react';

/** The parts of a bulk action of the list view that matter here. */
export interface BulkPublishProps {
  model: string;
  documents: Array<{ documentId: string; locale?: string | null }>;
}

interface BulkActionDescription {
  actionType?: string;
  dialog?: { type: string; content?: unknown };
}

export type DialogContent = (props: { onClose: () => void }) => ReactNode;

export interface BulkAction {
  (props: BulkPublishProps): BulkActionDescription | null;
  type?: string;
}
