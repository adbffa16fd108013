import { useIntl } from 'react-intl';
import type { RightsPicture } from '#shared/contracts/pictures/rights';
import { EditCredit as EditCreditRecord } from '../../components/pictures/credit-dialog/EditCredit';
import { message } from '../../i18n/message';
import { usePicture } from '../../components/pictures/use-picture';

/** The button that edits a picture's credit, for roles that may update credits. */
export function EditCreditButton({
  picture: { documentId, credit, name },
}: {
  picture: RightsPicture;
}) {
  const { formatMessage } = useIntl();
  const state = usePicture(`id:${documentId}`);
  const mayEdit = credit && state?.status === 'found' && state.mayEditCredit;
  return mayEdit ? (
    <EditCreditRecord
      picture={state.picture}
      iconLabel={formatMessage(message('picture-rights.edit-credit.of'), { name })}
    />
  ) : null;
}
