import { IconButton } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Picture } from '../../../../server/src/contracts/picture-rights';
import { message } from '../../i18n/message';
import { creditAddress } from './addresses';

/**
 * Where the credit of one picture is edited: its record in the content manager. A dialog of the
 * page's own would open from here.
 */
export function EditCredit({ picture: { credit, name } }: { picture: Picture }) {
  const { formatMessage } = useIntl();
  return (
    credit && (
      <IconButton
        tag={Link}
        to={creditAddress(credit.documentId)}
        label={formatMessage(message('picture-rights.edit-credit.of'), { name })}
        variant="ghost"
      >
        <Pencil />
      </IconButton>
    )
  );
}
