import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { storyTypeOf } from '#shared/story-types';
import { message } from '../../../i18n/message';
import { currentLocale } from '../../../components/links/open-document';
import type { PanelProps } from '../../panel-props';

const RelatedStories = lazy(async () => ({
  default: (await import('./RelatedStories')).RelatedStories,
}));

/** The panel `Related stories`, for drafts of the plugin's article type only, saved or not. */
export function RelatedStoriesPanel({ model, activeTab, document }: PanelProps) {
  const { formatMessage } = useIntl();
  if (!storyTypeOf(model) || activeTab === 'published') {
    return null;
  }
  const { documentId, locale } = document ?? {};
  return {
    title: formatMessage(message('related-stories.title')),
    content: (
      <Suspense fallback={null}>
        <RelatedStories
          key={documentId ?? 'new'}
          article={documentId}
          locale={locale ?? currentLocale()}
        />
      </Suspense>
    ),
  };
}
