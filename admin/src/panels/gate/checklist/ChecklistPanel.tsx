import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { ARTICLE_UID } from '#shared/plugin-id';
import { message } from '../../../i18n/message';

/** What the content manager tells a side panel of the edit view. */
export interface PanelProps {
  model: string;
  activeTab: 'draft' | 'published' | null;
  document?: { documentId?: string; locale?: string | null };
}

const Checklist = lazy(async () => ({ default: (await import('./Checklist')).Checklist }));

/** The panel `Checklist` beside an article; no other type has one. */
export function ChecklistPanel({ model, activeTab, document }: PanelProps) {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE_UID) {
    return null;
  }
  return {
    title: formatMessage(message('checklist.title')),
    content: (
      <Suspense fallback={null}>
        <Checklist
          locale={document?.locale ?? localeInAddress()}
          isPublishedTab={activeTab === 'published'}
        />
      </Suspense>
    ),
  };
}

/** A story that is not saved yet has its language in the address alone. */
function localeInAddress(): string | null {
  return new URLSearchParams(window.location.search).get('plugins[i18n][locale]');
}
