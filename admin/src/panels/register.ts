import type { StrapiApp } from '@strapi/strapi/admin';
import type { BulkAction } from './bulk-publish/bulk-action';
import { withGateCheck } from './bulk-publish/with-gate-check';
import { ChecklistPanel, type PanelProps } from './checklist/ChecklistPanel';

/** The parts of the content manager's plugin API that the panels need. */
interface ContentManagerApis {
  addEditViewSidePanel(
    panels: Array<(props: PanelProps) => ReturnType<typeof ChecklistPanel>>,
  ): void;
  addBulkAction(change: (actions: BulkAction[]) => BulkAction[]): void;
}

/** Puts the checklist beside every article, and the gate's refusals into the bulk publish dialog. */
export function registerPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = app.getPlugin('content-manager')?.apis as unknown as ContentManagerApis | undefined;
  apis?.addEditViewSidePanel([ChecklistPanel]);
  apis?.addBulkAction((actions) => actions.map(withGateCheck));
}
