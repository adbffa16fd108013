import { lazy, Suspense } from 'react';
import { useStoryType } from '../../../components/story-types/story-types';
import type { BulkAction, DialogContent } from './bulk-action';

const CheckedDialog = lazy(async () => ({
  default: (await import('./CheckedDialog')).CheckedDialog,
}));

/**
 * Puts the findings of the publish gate before the dialog of Strapi's bulk action `Publish`, which only
 * checks required fields. Other actions, and types that hold no stories, stay as they are.
 */
export function withGateCheck(action: BulkAction): BulkAction {
  const CheckedAction: BulkAction = (props) => {
    const description = action(props);
    const type = useStoryType(props.model);
    const isOurs = type !== undefined && description?.actionType === 'publish';
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
  CheckedAction.type = action.type;
  return CheckedAction;
}
