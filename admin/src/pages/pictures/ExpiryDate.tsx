import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import { expiryOf } from './expiry';

const COLOURS = { expired: 'danger600', soon: 'warning600', later: 'neutral600' } as const;

/** The date when the rights to a picture end, with the distance to it. */
export function ExpiryDate({ expires }: { expires: string | null }) {
  const { formatDate, formatMessage, formatRelativeTime } = useIntl();
  if (expires === null) {
    return <Typography textColor="neutral600">—</Typography>;
  }
  const { urgency, days } = expiryOf(expires, new Date());
  const distance = formatRelativeTime(days, 'day', { numeric: 'auto' });
  return (
    <Lines>
      <Typography textColor="neutral800">{formatDate(expires, { dateStyle: 'medium' })}</Typography>
      <Typography
        variant="pi"
        fontWeight={urgency === 'later' ? 'regular' : 'bold'}
        textColor={COLOURS[urgency]}
      >
        {urgency === 'expired'
          ? formatMessage(message('picture-rights.expired'), { distance })
          : distance}
      </Typography>
    </Lines>
  );
}

const Lines = styled.span`
  display: flex;
  flex-direction: column;
  white-space: nowrap;
`;
