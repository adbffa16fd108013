import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { currentLocale } from '../../../components/links/open-document';
import { message } from '../../../i18n/message';
import { useStoryType } from '../../../components/story-types/story-types';
import type { PanelProps } from '../../panel-props';

const Checklist = lazy(async () => ({ default: (await import('./Checklist')).Checklist }));

/** The panel `Checklist`, for stories only. */
export function ChecklistPanel({ model, activeTab, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const type = useStoryType(model);
  if (!type) {
    return null;
  }
  return {
    title: formatMessage(message('checklist.title')),
    content: (
      <Suspense fallback={null}>
        <Checklist
          type={type}
          locale={document?.locale ?? currentLocale() ?? null}
          documentId={document?.documentId ?? null}
          isPublishedTab={activeTab === 'published'}
        />
      </Suspense>
    ),
  };
}
