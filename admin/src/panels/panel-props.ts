/** What the content manager passes to a side panel of the edit view. */
export interface PanelProps {
  model: string;
  activeTab: 'draft' | 'published' | null;
  document?: { documentId?: string; locale?: string | null };
}
