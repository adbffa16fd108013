import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import { useStoryType } from '../../../components/story-types/story-types';
import type { PanelProps } from '../../panel-props';

const LinkedFrom = lazy(async () => ({ default: (await import('./LinkedFrom')).LinkedFrom }));

/** The panel `Linked from`, for saved stories only. */
export function LinkedFromPanel({ model, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const type = useStoryType(model);
  const documentId = document?.documentId;
  if (!type || !documentId) {
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
