import { Checkbox, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { RightsPicture } from '#shared/contracts/pictures/rights';
import { message, type MessageKey } from '../../i18n/message';
import { PictureRow, type PictureRowActions } from './PictureRow';

interface Column {
  title: MessageKey;
  /** The key that the server sorts by, and the direction of the first click. */
  sort?: { key: string; first: 'asc' | 'desc' };
}

const COLUMNS: Column[] = [
  { title: 'picture-rights.column.picture', sort: { key: 'name', first: 'asc' } },
  { title: 'picture-rights.column.credit', sort: { key: 'creditText', first: 'asc' } },
  { title: 'picture-rights.column.supplier', sort: { key: 'source', first: 'asc' } },
  { title: 'picture-rights.column.expires', sort: { key: 'expires', first: 'asc' } },
  { title: 'picture-rights.column.uses' },
  { title: 'picture-rights.column.uploaded', sort: { key: 'createdAt', first: 'desc' } },
];

interface PictureTableProps extends PictureRowActions {
  pictures: RightsPicture[];
  /** Such as `name:asc`. */
  sort: string;
  onSort(sort: string): void;
  selected: ReadonlySet<string>;
  /** Absent without the permission to change credits. */
  onSelect?: ((pictures: RightsPicture[], isSelected: boolean) => void) | undefined;
}

export function PictureTable(props: PictureTableProps) {
  const { pictures, sort, onSort, selected, onSelect, ...actions } = props;
  const { formatMessage } = useIntl();
  const chosen = pictures.filter(({ documentId }) => selected.has(documentId)).length;
  return (
    <Dense>
      <Table colCount={COLUMNS.length + (onSelect ? 2 : 1)} rowCount={pictures.length + 1}>
        <Thead>
          <Tr>
            {onSelect && (
              <Th>
                <Checkbox
                  aria-label={formatMessage(message('picture-rights.select-page'))}
                  checked={checkedState(chosen, pictures.length)}
                  onCheckedChange={(checked) => onSelect(pictures, checked === true)}
                />
              </Th>
            )}
            {COLUMNS.map((column) => (
              <ColumnHead key={column.title} column={column} sort={sort} onSort={onSort} />
            ))}
            <Th>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage(message('picture-rights.column.actions'))}
              </Typography>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {pictures.map((picture) => (
            <PictureRow
              key={picture.documentId}
              picture={picture}
              isSelected={selected.has(picture.documentId)}
              onSelect={onSelect && ((isSelected) => onSelect([picture], isSelected))}
              {...actions}
            />
          ))}
        </Tbody>
      </Table>
    </Dense>
  );
}

interface ColumnHeadProps {
  column: Column;
  sort: string;
  onSort(sort: string): void;
}

function ColumnHead({ column, sort, onSort }: ColumnHeadProps) {
  const { formatMessage } = useIntl();
  const title = formatMessage(message(column.title));
  const heading = (
    <Typography variant="sigma" textColor="neutral600">
      {title}
    </Typography>
  );
  if (!column.sort) {
    return <Th>{heading}</Th>;
  }
  const { key, first } = column.sort;
  const [sorted, direction] = sort.split(':');
  const isSorted = sorted === key;
  const opposite = direction === 'asc' ? 'desc' : 'asc';
  return (
    <Th role="columnheader" aria-sort={isSorted ? ariaSort(direction) : 'none'}>
      <SortButton type="button" onClick={() => onSort(`${key}:${isSorted ? opposite : first}`)}>
        {heading}
        {isSorted && (direction === 'asc' ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />)}
      </SortButton>
    </Th>
  );
}

function ariaSort(direction: string | undefined) {
  return direction === 'asc' ? 'ascending' : 'descending';
}

function checkedState(chosen: number, all: number): boolean | 'indeterminate' {
  if (chosen === 0) {
    return false;
  }
  return chosen === all ? true : 'indeterminate';
}

const SortButton = styled.button`
  align-items: center;
  background: none;
  border: 0;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;
  display: inline-flex;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0;

  &:hover span {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  svg {
    height: 1rem;
    width: 1rem;
  }
`;

/** Less padding than in the content manager, for many rows. */
const Dense = styled.div`
  td,
  th {
    padding-inline: ${({ theme }) => theme.spaces[3]};
    text-align: start;
    vertical-align: middle;
  }

  td {
    height: auto;
    padding-block: ${({ theme }) => theme.spaces[2]};
  }
`;
