import type { ReactNode } from 'react';

/** What the content manager passes to an action of the edit view, or of a row of the list view. */
export interface DocumentActionProps {
  model: string;
  documentId?: string;
  document?: { locale?: string | null };
}

/** What it passes to a bulk action of the list view. */
export interface BulkActionProps {
  model: string;
  documents: Array<{ documentId: string; locale?: string | null }>;
}

/** Strapi's confirmation dialog of an action. */
interface ConfirmDialog {
  type: 'dialog';
  title: string;
  content?: ReactNode;
  onConfirm?(): unknown;
}

/** A dialog whose whole content is supplied by the action. */
interface ModalDialog {
  type: 'modal';
  title: string;
  content(props: { onClose(): void }): ReactNode;
}

/** The used part of an action's description. */
export interface ActionDescription {
  label: string;
  /** Returns true to open no dialog. */
  onClick?(event: unknown): unknown;
  dialog?: ConfirmDialog | ModalDialog | { type: 'notification' };
}

export interface DocumentAction<Props> {
  (props: Props): ActionDescription | null;
  type?: string;
  position?: string | string[];
}
