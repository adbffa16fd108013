import { lazy, Suspense } from 'react';
import { ARTICLE_UID } from '#shared/plugin-id';
import type { BulkAction, DialogContent } from './bulk-action';

const CheckedDialog = lazy(async () => ({
  default: (await import('./CheckedDialog')).CheckedDialog,
}));

/**
 * Strapi's bulk action `Publish`, whose dialog knows what the fields ask for alone, behind what the
 * publish gate says of articles. Every other action stays as it is.
 */
export function withGateCheck(action: BulkAction): BulkAction {
  const checked: BulkAction = (props) => {
    const description = action(props);
    const isOurs = props.model === ARTICLE_UID && description?.actionType === 'publish';
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
