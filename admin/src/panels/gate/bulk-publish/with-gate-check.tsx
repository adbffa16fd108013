import { lazy, Suspense } from 'react';
import { storyTypeOf } from '#shared/story-types';
import type { BulkAction, DialogContent } from './bulk-action';

const CheckedDialog = lazy(async () => ({
  default: (await import('./CheckedDialog')).CheckedDialog,
}));

/**
 * Puts the findings of the publish gate before the dialog of Strapi's bulk action `Publish`, which only
 * checks required fields. Other actions, and other types than the plugin's articles, stay as they are.
 */
export function withGateCheck(action: BulkAction): BulkAction {
  const checked: BulkAction = (props) => {
    const description = action(props);
    const isOurs = storyTypeOf(props.model) !== undefined && description?.actionType === 'publish';
    if (!description?.dialog || !isOurs) {
      return description;
    }
    const content: DialogContent = ({ onClose }) => (
      <Suspense fallback={null}>
        <CheckedDialog action={action} chosen={props} onClose={onClose} />
      </Suspense>
    );
    return { ...description, dialog: { ...description.dialog, content } };
  };
  checked.type = action.type;
  return checked;
}
