import {
  Flex,
  IconButtonGroup,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message, type MessageKey } from '../i18n/message';

const SIZES = ['25', '50', '100'];

interface PagingProps {
  pagination: { page: number; pageSize: number; pageCount: number };
  /** What is counted, as in "Pictures per page". */
  sizeLabel: MessageKey;
  onPage(page: number): void;
  onSize(size: string): void;
}

/** The page navigation of a table, and the select for its page size. */
export function Paging({ pagination, sizeLabel, onPage, onSize }: PagingProps) {
  const { formatMessage } = useIntl();
  const { page, pageSize, pageCount } = pagination;
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={2}>
        <Short>
          <SingleSelect
            size="S"
            aria-label={formatMessage(message(sizeLabel))}
            value={String(pageSize)}
            onChange={(size) => onSize(String(size))}
          >
            {[...new Set([...SIZES, String(pageSize)])].map((size) => (
              <SingleSelectOption key={size} value={size}>
                {size}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Short>
        <Typography textColor="neutral600" aria-hidden>
          {formatMessage(message(sizeLabel))}
        </Typography>
      </Flex>
      <Flex gap={3}>
        <Typography textColor="neutral600">
          {formatMessage(message('paging.page-of'), {
            page,
            count: Math.max(1, pageCount),
          })}
        </Typography>
        <IconButtonGroup>
          <IconButton
            label={formatMessage(message('paging.previous'))}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <Turned>
              <ChevronLeft />
            </Turned>
          </IconButton>
          <IconButton
            label={formatMessage(message('paging.next'))}
            disabled={page >= pageCount}
            onClick={() => onPage(page + 1)}
          >
            <Turned>
              <ChevronRight />
            </Turned>
          </IconButton>
        </IconButtonGroup>
      </Flex>
    </Flex>
  );
}

const Short = styled.div`
  width: 8rem;
`;

/** Mirrored in languages that are read from right to left. */
const Turned = styled.span`
  display: flex;

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;
