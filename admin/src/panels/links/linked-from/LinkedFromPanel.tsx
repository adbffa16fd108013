import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { storyTypeOf } from '#shared/story-types';
import { message } from '../../../i18n/message';
import type { PanelProps } from '../../panel-props';

const LinkedFrom = lazy(async () => ({ default: (await import('./LinkedFrom')).LinkedFrom }));

/** The panel `Linked from`, for saved articles of the plugin's type only. */
export function LinkedFromPanel({ model, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const documentId = document?.documentId;
  if (!storyTypeOf(model) || !documentId) {
    return null;
  }
  return {
    title: formatMessage(message('linked-from.title')),
    content: (
      <Suspense fallback={null}>
        <LinkedFrom documentId={documentId} />
      </Suspense>
    ),
  };
}
