import { Checkbox, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ListedLink } from '#shared/contracts/links/links';
import { message, type MessageKey } from '../../i18n/message';
import { LinkTableRow, type LinkRowActions } from './LinkTableRow';
import type { LinkListing } from './page-state';

interface LinkTableProps extends LinkRowActions {
  show: LinkListing;
  links: ListedLink[];
  selected: ReadonlySet<string>;
  /** Absent where there are no bulk actions. */
  onSelect?: ((documentIds: string[], isSelected: boolean) => void) | undefined;
}

const COLUMNS: Record<LinkListing, MessageKey[]> = {
  broken: ['links.column.link', 'links.column.problem', 'links.column.used-in'],
  redirected: ['links.column.link', 'links.column.leads-to', 'links.column.used-in'],
  unused: ['links.column.link', 'links.column.state'],
};

export function LinkTable({ show, links, selected, onSelect, ...actions }: LinkTableProps) {
  const { formatMessage } = useIntl();
  const ids = links.map(({ documentId }) => documentId);
  const chosen = ids.filter((id) => selected.has(id)).length;
  const isSome = chosen > 0 && chosen < ids.length;
  return (
    <Dense>
      <Table colCount={COLUMNS[show].length + (onSelect ? 2 : 1)} rowCount={links.length + 1}>
        <Thead>
          <Tr>
            {onSelect && (
              <Th>
                <Checkbox
                  aria-label={formatMessage(message('links.select-page'))}
                  checked={isSome ? 'indeterminate' : chosen > 0}
                  onCheckedChange={(checked) => onSelect(ids, checked === true)}
                />
              </Th>
            )}
            {[...COLUMNS[show], 'links.column.actions' as const].map((title) => (
              <Th key={title}>
                <Typography variant="sigma" textColor="neutral600">
                  {formatMessage(message(title))}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {links.map((link) => (
            <LinkTableRow
              key={link.documentId}
              show={show}
              link={link}
              isSelected={selected.has(link.documentId)}
              onSelect={onSelect && ((isSelected) => onSelect([link.documentId], isSelected))}
              {...actions}
            />
          ))}
        </Tbody>
      </Table>
    </Dense>
  );
}

/** Less padding than in the content manager: many rows, some with lists in them. */
const Dense = styled.div`
  && td,
  && th {
    padding-inline: ${({ theme }) => theme.spaces[3]};
  }

  && td {
    height: auto;
    padding-block: ${({ theme }) => theme.spaces[3]};
    vertical-align: top;
  }
`;
