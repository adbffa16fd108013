import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { storyTypeOf } from '#shared/story-types';
import { currentLocale } from '../../../components/links/open-document';
import { message } from '../../../i18n/message';
import type { PanelProps } from '../../panel-props';

const Checklist = lazy(async () => ({ default: (await import('./Checklist')).Checklist }));

/** The panel `Checklist`, for the plugin's article type only. */
export function ChecklistPanel({ model, activeTab, document }: PanelProps) {
  const { formatMessage } = useIntl();
  if (!storyTypeOf(model)) {
    return null;
  }
  return {
    title: formatMessage(message('checklist.title')),
    content: (
      <Suspense fallback={null}>
        <Checklist
          locale={document?.locale ?? currentLocale() ?? null}
          isPublishedTab={activeTab === 'published'}
        />
      </Suspense>
    ),
  };
}
