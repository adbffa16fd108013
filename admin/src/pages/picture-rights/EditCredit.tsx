import { IconButton, LinkButton } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Picture } from '../../../../server/src/contracts/picture-rights';
import { message } from '../../i18n/message';
import { creditAddress } from './addresses';

interface EditCreditProps {
  picture: Picture;
  onGiveCredit?: ((picture: Picture) => void) | undefined;
}

/**
 * Where one credit is edited: the content manager's record, or, for a picture without one, the
 * dialog that gives it its first. A dialog of the page's own would open from here.
 */
export function EditCredit({ picture: { credit, ...picture }, onGiveCredit }: EditCreditProps) {
  const { formatMessage } = useIntl();
  const { name } = picture;
  if (credit) {
    return (
      <LinkButton
        tag={Link}
        to={creditAddress(credit.documentId)}
        variant="ghost"
        size="S"
        startIcon={<Pencil />}
        aria-label={formatMessage(message('picture-rights.edit-credit.of'), { name })}
      >
        {formatMessage(message('picture-rights.edit-credit'))}
      </LinkButton>
    );
  }
  return onGiveCredit ? (
    <IconButton
      label={formatMessage(message('picture-rights.give-credit.to'), { name })}
      variant="ghost"
      onClick={() => onGiveCredit({ credit, ...picture })}
    >
      <Plus />
    </IconButton>
  ) : null;
}
