import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import { currentLocale } from '../../../components/links/open-document';
import { useStoryType } from '../../../components/story-types/story-types';
import type { PanelProps } from '../../panel-props';

const RelatedStories = lazy(async () => ({
  default: (await import('./RelatedStories')).RelatedStories,
}));

/** The panel `Related stories`, for drafts of stories only, saved or not. */
export function RelatedStoriesPanel({ model, activeTab, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const type = useStoryType(model);
  if (!type || activeTab === 'published') {
    return null;
  }
  const { documentId, locale } = document ?? {};
  return {
    title: formatMessage(message('related-stories.title')),
    content: (
      <Suspense fallback={null}>
        <RelatedStories
          key={documentId ?? 'new'}
          type={type}
          article={documentId}
          locale={locale ?? currentLocale()}
        />
      </Suspense>
    ),
  };
}
