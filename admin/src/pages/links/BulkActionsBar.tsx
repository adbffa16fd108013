import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../i18n/message';
import type { BulkJob } from './BulkDialog';
import type { LinkListing } from './page-state';

interface BulkActionsBarProps {
  show: LinkListing;
  /** How many links the tab has, on all its pages. */
  total: number;
  selected: string[];
  onJob(job: BulkJob): void;
  onClear(): void;
}

/** The actions for several links at once. */
export function BulkActionsBar({ show, total, selected, onJob, onClear }: BulkActionsBarProps) {
  const { formatMessage } = useIntl();
  const count = selected.length;
  if (count === 0) {
    return show === 'redirected' ? (
      <Flex>
        <Button variant="secondary" onClick={() => onJob({ kind: 'follow-all', total })}>
          {formatMessage(message('links.follow.all'), { count: total })}
        </Button>
      </Flex>
    ) : null;
  }
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={3}>
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="bold" textColor="primary700" role="status">
          {formatMessage(message('links.selected'), { count })}
        </Typography>
        {show === 'redirected' ? (
          <Button size="S" onClick={() => onJob({ kind: 'follow', documentIds: selected })}>
            {formatMessage(message('links.follow.selected'))}
          </Button>
        ) : (
          <Button
            size="S"
            variant="danger-light"
            onClick={() => onJob({ kind: 'delete', documentIds: selected })}
          >
            {formatMessage(message('links.delete.selected'))}
          </Button>
        )}
        <Button size="S" variant="tertiary" onClick={onClear}>
          {formatMessage(message('links.select-none'))}
        </Button>
      </Flex>
    </Box>
  );
}
