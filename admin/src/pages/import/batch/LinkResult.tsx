import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import type { RemainingLinks } from './link-run';

/** How many bullets found their story at the end of a run, and why others were not looked up. */
export function LinkResult({ late }: { late: RemainingLinks }) {
  const { formatMessage } = useIntl();
  return (
    <>
      {late.linked > 0 && (
        <Typography textColor="neutral600">
          {formatMessage(message('import.late.linked'), { count: late.linked })}
        </Typography>
      )}
      {late.outcome === 'failed' && (
        <Typography textColor="danger700">
          {formatMessage(message('import.late.failed'), { reason: late.reason })}
        </Typography>
      )}
      {(late.outcome === 'stopped' || late.outcome === 'forbidden') && (
        <Typography textColor="neutral600">
          {formatMessage(message(`import.late.${late.outcome}`))}
        </Typography>
      )}
    </>
  );
}
