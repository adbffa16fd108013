import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { BulkAction } from './gate/bulk-publish/bulk-action';
import { withGateCheck } from './gate/bulk-publish/with-gate-check';
import { ChecklistPanel } from './gate/checklist/ChecklistPanel';
import { LinkedFromPanel } from './links/linked-from/LinkedFromPanel';
import { RelatedStoriesPanel } from './links/related-stories/RelatedStoriesPanel';
import type {
  DocumentAction,
  BulkActionProps,
  DocumentActionProps,
} from './links/unpublish-warning/document-action';
import {
  withBulkConfirmation,
  withConfirmation,
} from './links/unpublish-warning/with-confirmation';
import type { PanelProps } from './panel-props';

type Panel = (props: PanelProps) => { title: string; content: ReactNode } | null;

/** The used part of the content manager's plugin API. */
interface ContentManagerApis {
  addEditViewSidePanel(panels: Panel[]): void;
  addBulkAction<Some extends BulkAction | DocumentAction<BulkActionProps>>(
    change: (actions: Some[]) => Some[],
  ): void;
  addDocumentAction(
    change: (
      actions: Array<DocumentAction<DocumentActionProps>>,
    ) => Array<DocumentAction<DocumentActionProps>>,
  ): void;
}

/**
 * Registers the panels of articles, the gate's check in the bulk publish dialog, and the warnings
 * before a story or a link is unpublished or deleted.
 */
export function registerPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = app.getPlugin('content-manager')?.apis as unknown as ContentManagerApis | undefined;
  apis?.addEditViewSidePanel([ChecklistPanel, LinkedFromPanel, RelatedStoriesPanel]);
  apis?.addBulkAction((actions: BulkAction[]) => actions.map(withGateCheck));
  apis?.addBulkAction((actions: Array<DocumentAction<BulkActionProps>>) =>
    actions.map(withBulkConfirmation),
  );
  apis?.addDocumentAction(withConfirmation);
}
