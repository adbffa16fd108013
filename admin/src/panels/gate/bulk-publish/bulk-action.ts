import type { ReactNode } from 'react';

/** The used part of the props of a bulk action in the list view. */
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
