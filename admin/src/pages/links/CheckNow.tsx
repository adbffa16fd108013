import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { type IntlShape, useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { LinkCheckProgress } from '#shared/contracts/links/check';
import { refusalMessage } from '../../components/refusal-message';
import { message } from '../../i18n/message';
import { useLinkCheck } from './use-link-check';

interface CheckNowProps {
  /** Without it the time of the last check and the progress are shown, but no buttons. */
  mayCheck: boolean;
  onDone(): void;
}

/** The check of all web addresses: its last time, its progress, and the buttons to start and stop it. */
export function CheckNow({ mayCheck, onDone }: CheckNowProps) {
  const intl = useIntl();
  const { progress, error, start, stop } = useLinkCheck(onDone);
  const isRunning = progress?.state === 'running';
  const problem = error
    ? (refusalMessage(error) ?? intl.formatMessage(message('links.no-answer')))
    : '';
  const percent = progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0;
  return (
    <Side>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography role="status" variant="pi" textColor="neutral600">
          {progress && statusText(progress, intl)}
        </Typography>
        {isRunning && (
          <ProgressBar
            size="S"
            value={percent}
            aria-label={intl.formatMessage(message('links.check.progress'))}
          />
        )}
        {problem && (
          <Typography role="alert" variant="pi" textColor="danger600">
            {problem}
          </Typography>
        )}
      </Flex>
      {mayCheck && isRunning && (
        <Button variant="tertiary" startIcon={<Cross />} onClick={() => void stop()}>
          {intl.formatMessage(message('links.check.stop'))}
        </Button>
      )}
      {mayCheck && (
        <Button
          variant="secondary"
          startIcon={<ArrowClockwise />}
          loading={isRunning}
          onClick={() => void start()}
        >
          {intl.formatMessage(message('links.check'))}
        </Button>
      )}
    </Side>
  );
}

function statusText(progress: LinkCheckProgress, { formatDate, formatMessage }: IntlShape): string {
  const { state, total, done, left, finishedAt, startedAt } = progress;
  const date = formatDate(finishedAt ?? startedAt ?? undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  switch (state) {
    case 'idle':
      return formatMessage(message('links.check.never'));
    case 'running':
      return formatMessage(message('links.check.running'), { done, total });
    case 'stopped':
      return formatMessage(message('links.check.stopped'), { date, done, total });
    default:
      return formatMessage(message('links.check.done'), { date, done, left });
  }
}

const Side = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[4]};
`;
