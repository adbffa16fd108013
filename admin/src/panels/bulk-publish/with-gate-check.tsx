import { lazy, Suspense } from 'react';
import { ARTICLE_UID } from '../../../../server/src/plugin-id';
import type { BulkAction, DialogContent } from './bulk-action';

const RefusedStories = lazy(async () => ({
  default: (await import('./RefusedStories')).RefusedStories,
}));

/**
 * Strapi's bulk action `Publish`, whose dialog knows what the content types ask for alone, with what
 * the publish gate will refuse above it. Every other action stays as it is.
 */
export function withGateCheck(action: BulkAction): BulkAction {
  const checked: BulkAction = (props) => {
    const description = action(props);
    const content = description?.dialog?.content;
    const isOurs = props.model === ARTICLE_UID && description?.actionType === 'publish';
    if (!description?.dialog || !isOurs || typeof content !== 'function') {
      return description;
    }
    const render = content as DialogContent;
    const withRefusals: DialogContent = (dialog) => (
      <>
        <Suspense fallback={null}>
          <RefusedStories documents={props.documents} />
        </Suspense>
        {render(dialog)}
      </>
    );
    return { ...description, dialog: { ...description.dialog, content: withRefusals } };
  };
  checked.type = action.type;
  return checked;
}
