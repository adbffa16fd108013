import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { ArrowClockwise, Lock, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../i18n/message';
import { refusalMessage, isForbidden } from './refusal-message';

/** Shown instead of content that could not be loaded: the reason, and a button to retry. */
export function Failure({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { formatMessage } = useIntl();
  if (isForbidden(error)) {
    return <NotAllowed />;
  }
  return (
    <Box role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="4.8rem" height="4.8rem" fill="danger600" />}
        content={refusalMessage(error) ?? formatMessage(message('page.failed'))}
        action={
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
            {formatMessage(message('page.retry'))}
          </Button>
        }
      />
    </Box>
  );
}

/** Shown instead of content that the administrator's roles may not see. */
export function NotAllowed() {
  const { formatMessage } = useIntl();
  return (
    <EmptyStateLayout
      icon={<Lock width="4.8rem" height="4.8rem" fill="neutral500" />}
      content={formatMessage(message('page.forbidden'))}
    />
  );
}
