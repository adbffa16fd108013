import { Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../i18n/message';
import type { FileOutcome } from './batch/run-batch';

const VARIANTS = {
  created: 'success',
  updated: 'success',
  unchanged: 'secondary',
  kept: 'warning',
  skipped: 'secondary',
  failed: 'danger',
} as const;

/** A badge for the outcome of importing a story. */
export function OutcomeBadge({ outcome }: { outcome: FileOutcome }) {
  const { formatMessage } = useIntl();
  return (
    <Status variant={VARIANTS[outcome]} size="S">
      <Typography tag="span" variant="pi" fontWeight="bold">
        {formatMessage(message(`import.outcome.${outcome}`))}
      </Typography>
    </Status>
  );
}
