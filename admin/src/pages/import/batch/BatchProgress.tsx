import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import type { RemainingLinks } from './link-remaining';
import { LinkResult } from './LinkResult';
import { type BatchItem, countsOf, isUnfinished, progressOf } from './run-batch';
import { isUnderWay, type Phase } from './use-batch';

interface BatchProgressProps {
  items: BatchItem[];
  phase: Phase;
  /** The progress of the linking, from 0 to 1. */
  linking: number;
  remainingLinks: RemainingLinks | null;
}

/** The progress of a batch, and the counts of its results so far. */
export function BatchProgress({ items, phase, linking, remainingLinks }: BatchProgressProps) {
  const { formatMessage } = useIntl();
  const done = items.filter(({ state }) => state === 'done').length;
  const progressText = formatMessage(message('import.progress'), { done, all: items.length });
  const counts = formatMessage(message('import.counts'), { ...countsOf(items) });
  const linkingText = formatMessage(message('import.linking.running'));
  const hasFailed = phase === 'failed' && items.some(isUnfinished);
  const bar =
    phase === 'linking'
      ? { label: linkingText, part: linking }
      : { label: progressText, part: progressOf(items) };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex role="status" direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold">{progressText}</Typography>
        <Typography textColor="neutral600">{counts}</Typography>
        {phase === 'linking' && <Typography textColor="neutral600">{linkingText}</Typography>}
        {!isUnderWay(phase) && remainingLinks && <LinkResult remainingLinks={remainingLinks} />}
        {(phase === 'stopped' || hasFailed) && (
          <Typography textColor="neutral600">
            {formatMessage(message(hasFailed ? 'import.ended.failed' : 'import.ended.stopped'))}
          </Typography>
        )}
      </Flex>
      {isUnderWay(phase) && <ProgressBar aria-label={bar.label} value={100 * bar.part} />}
    </Flex>
  );
}
