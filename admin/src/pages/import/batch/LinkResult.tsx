import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import type { RemainingLinks } from './link-remaining';

/** How many bullets were linked at the end of a batch, and why others were not looked up. */
export function LinkResult({ remainingLinks }: { remainingLinks: RemainingLinks }) {
  const { formatMessage } = useIntl();
  return (
    <>
      {remainingLinks.linked > 0 && (
        <Typography textColor="neutral600">
          {formatMessage(message('import.linking.linked'), { count: remainingLinks.linked })}
        </Typography>
      )}
      {remainingLinks.outcome === 'failed' && (
        <Typography textColor="danger700">
          {formatMessage(message('import.linking.failed'), { reason: remainingLinks.reason })}
        </Typography>
      )}
      {(remainingLinks.outcome === 'stopped' || remainingLinks.outcome === 'forbidden') && (
        <Typography textColor="neutral600">
          {formatMessage(message(`import.linking.${remainingLinks.outcome}`))}
        </Typography>
      )}
    </>
  );
}
