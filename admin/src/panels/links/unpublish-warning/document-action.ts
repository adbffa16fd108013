import type { ReactNode } from 'react';

/** What the content manager tells an action of the edit view, or of a row of the list view. */
export interface DocumentActionProps {
  model: string;
  documentId?: string;
  document?: { locale?: string | null };
}

/** What it tells an action for the rows that are chosen in the list view. */
export interface BulkActionProps {
  model: string;
  documents: Array<{ documentId: string; locale?: string | null }>;
}

/** Strapi's own dialog of an action, a question with two buttons. */
interface ConfirmDialog {
  type: 'dialog';
  title: string;
  content?: ReactNode;
  onConfirm?(): unknown;
}

/** A dialog whose whole content is the action's. */
interface ModalDialog {
  type: 'modal';
  title: string;
  content(props: { onClose(): void }): ReactNode;
}

/** The parts of an action's description that matter here; every other part stays as it is. */
export interface ActionDescription {
  label: string;
  /** Answers true where no dialog is to open. */
  onClick?(event: unknown): unknown;
  dialog?: ConfirmDialog | ModalDialog | { type: 'notification' };
}

export interface DocumentAction<Props> {
  (props: Props): ActionDescription | null;
  type?: string;
  position?: string | string[];
}
