import {
  Badge,
  Checkbox,
  Flex,
  IconButton,
  Td,
  TextButton,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { RightsPicture } from '#shared/contracts/pictures/rights';
import { message } from '../../i18n/message';
import { EditCreditButton } from './EditCreditButton';
import { ExpiryDate } from './ExpiryDate';
import { Thumbnail } from './Thumbnail';

/** The actions of a row; one that is not permitted is absent. */
export interface PictureRowActions {
  onShowUses(picture: RightsPicture): void;
  onGiveCredit?: ((picture: RightsPicture) => void) | undefined;
  onDelete?: ((picture: RightsPicture) => void) | undefined;
}

interface PictureRowProps extends PictureRowActions {
  picture: RightsPicture;
  isSelected: boolean;
  onSelect?: ((isSelected: boolean) => void) | undefined;
}

export function PictureRow(props: PictureRowProps) {
  const { picture, isSelected, onSelect, onShowUses, onGiveCredit, onDelete } = props;
  const { formatMessage, formatDate } = useIntl();
  const { name, caption, credit } = picture;
  return (
    <Tr aria-selected={isSelected}>
      {onSelect && (
        <Td>
          <Checkbox
            aria-label={formatMessage(message('picture-rights.select'), { name })}
            checked={isSelected}
            onCheckedChange={(checked) => onSelect(checked === true)}
          />
        </Td>
      )}
      <Td>
        <Flex gap={3} minWidth="18rem" maxWidth="30rem">
          <Thumbnail url={picture.thumbnail} />
          <TwoLines>
            <Typography fontWeight="bold" textColor="neutral800" ellipsis title={name}>
              {name}
            </Typography>
            <Typography variant="pi" textColor="neutral600" ellipsis title={caption ?? undefined}>
              {caption}
            </Typography>
          </TwoLines>
        </Flex>
      </Td>
      <Td>
        <CreditCell picture={picture} onGiveCredit={onGiveCredit} />
      </Td>
      <Td>
        <Supplier textColor="neutral800" tag="span" title={credit?.source ?? undefined}>
          {credit?.source ?? '—'}
        </Supplier>
      </Td>
      <Td>
        <ExpiryDate expires={credit?.expires ?? null} />
      </Td>
      <Td>
        <Uses picture={picture} onShowUses={onShowUses} />
      </Td>
      <Td>
        <Typography textColor="neutral600" variant="pi">
          {formatDate(picture.createdAt, { dateStyle: 'medium' })}
        </Typography>
      </Td>
      <Td>
        <Flex gap={1} justifyContent="flex-end">
          <EditCreditButton picture={picture} />
          {onDelete && (
            <IconButton
              label={formatMessage(message('picture-rights.delete'), { name })}
              variant="ghost"
              onClick={() => onDelete(picture)}
            >
              <Trash />
            </IconButton>
          )}
        </Flex>
      </Td>
    </Tr>
  );
}

function CreditCell({ picture, onGiveCredit }: Pick<PictureRowProps, 'picture' | 'onGiveCredit'>) {
  const { formatMessage } = useIntl();
  const { credit, name } = picture;
  if (!credit?.creditText) {
    return (
      <Flex gap={3}>
        <Badge backgroundColor="danger100" textColor="danger700">
          {formatMessage(message('picture-rights.credit.none'))}
        </Badge>
        {onGiveCredit && (
          <TextButton
            onClick={() => onGiveCredit(picture)}
            aria-label={formatMessage(message('picture-rights.give-credit.to'), { name })}
          >
            {formatMessage(message('picture-rights.give-credit'))}
          </TextButton>
        )}
      </Flex>
    );
  }
  return (
    <TwoLines>
      <Typography textColor="neutral800" ellipsis title={credit.creditText}>
        {credit.creditText}
      </Typography>
      {credit.toBeChecked ? (
        <span>
          <Badge size="S" backgroundColor="warning100" textColor="neutral800">
            {formatMessage(message('picture-rights.credit.to-be-checked'))}
          </Badge>
        </span>
      ) : (
        <Typography variant="pi" textColor="neutral600" ellipsis>
          {credit.creator}
        </Typography>
      )}
    </TwoLines>
  );
}

function Uses({
  picture,
  onShowUses,
}: {
  picture: RightsPicture;
  onShowUses(picture: RightsPicture): void;
}) {
  const { formatMessage } = useIntl();
  const { live, draft, elsewhere } = picture.uses;
  if (live + draft === 0 && !elsewhere) {
    return (
      <Typography textColor="neutral600">
        {formatMessage(message('picture-rights.unused'))}
      </Typography>
    );
  }
  return (
    <TextButton onClick={() => onShowUses(picture)}>
      <VisuallyHidden>
        {`${formatMessage(message('picture-rights.uses.of'), { name: picture.name })} `}
      </VisuallyHidden>
      <Lines>
        {live > 0 && <b>{formatMessage(message('picture-rights.uses.live'), { count: live })}</b>}
        {live > 0 && draft > 0 && ' '}
        {draft > 0 && (
          <span>{formatMessage(message('picture-rights.uses.draft'), { count: draft })}</span>
        )}
        {live + draft === 0 && (
          <span>{formatMessage(message('picture-rights.uses.elsewhere'))}</span>
        )}
      </Lines>
    </TextButton>
  );
}

const TwoLines = styled.span`
  display: flex;
  flex-direction: column;
  max-width: 20rem;
  min-width: 0;
`;

/** A long name is cut after two lines. */
const Supplier = styled(Typography)`
  display: -webkit-box;
  max-width: 15rem;
  overflow: hidden;
  white-space: normal;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
`;

const Lines = styled.span`
  display: flex;
  flex-direction: column;
  font-size: 1.4rem;
  line-height: 1.4;
  text-align: start;
  white-space: nowrap;
`;
