import { Button, Checkbox, Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ListedLink } from '#shared/contracts/links/links';
import { linkAddress } from '../../components/links/edit-addresses';
import { message } from '../../i18n/message';
import { Address } from './Address';
import { LinkProblem } from './LinkProblem';
import type { LinkListing } from './page-state';
import { UsedIn } from './UsedIn';

/** The actions of a row; one that is not permitted or not applicable is absent. */
export interface LinkRowActions {
  onShowUses(link: ListedLink): void;
  onFollow?: ((link: ListedLink) => void) | undefined;
}

interface LinkTableRowProps extends LinkRowActions {
  show: LinkListing;
  link: ListedLink;
  isSelected: boolean;
  onSelect?: ((isSelected: boolean) => void) | undefined;
}

export function LinkTableRow(props: LinkTableRowProps) {
  const { show, link, isSelected, onSelect, onShowUses, onFollow } = props;
  const { formatMessage } = useIntl();
  const name = link.title || link.url || link.documentId;
  return (
    <Tr aria-selected={onSelect ? isSelected : undefined}>
      {onSelect && (
        <Td>
          <Checkbox
            aria-label={formatMessage(message('links.select'), { name })}
            checked={isSelected}
            onCheckedChange={(checked) => onSelect(checked === true)}
          />
        </Td>
      )}
      <Td>
        <Cell>
          {name !== link.url && (
            <Typography fontWeight="bold" textColor="neutral800">
              {name}
            </Typography>
          )}
          {link.url !== null && <Address url={link.url} />}
        </Cell>
      </Td>
      {show === 'redirected' ? (
        <Td>
          <Cell>
            {link.finalUrl !== null && <Address url={link.finalUrl} />}
            <Checked at={link.checkedAt} />
          </Cell>
        </Td>
      ) : (
        <Td>
          <Cell>
            <LinkProblem link={link} />
            <Checked at={link.checkedAt} />
          </Cell>
        </Td>
      )}
      {show !== 'unused' && (
        <Td>
          <UsedIn link={link} onShowAll={() => onShowUses(link)} />
        </Td>
      )}
      <Td>
        <Flex gap={2} justifyContent="flex-end">
          {onFollow && (
            <Button
              size="S"
              variant="secondary"
              aria-label={formatMessage(message('links.follow.one'), { name })}
              onClick={() => onFollow(link)}
            >
              {formatMessage(message('links.follow'))}
            </Button>
          )}
          <IconButton
            tag={Link}
            to={linkAddress(link.documentId)}
            label={formatMessage(message('links.edit'), { name })}
            variant="ghost"
          >
            <Pencil />
          </IconButton>
        </Flex>
      </Td>
    </Tr>
  );
}

function Checked({ at }: { at: string | null }) {
  const { formatDate, formatMessage } = useIntl();
  if (at === null) {
    return null;
  }
  const date = formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage(message('links.checked'), { date })}
    </Typography>
  );
}

/** Addresses have no spaces to break at. */
const Cell = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  max-width: 34rem;
  min-width: 16rem;
  overflow-wrap: anywhere;
  white-space: normal;
`;
