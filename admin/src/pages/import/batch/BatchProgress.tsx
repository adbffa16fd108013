import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import type { RemainingLinks } from './link-run';
import { LinkResult } from './LinkResult';
import { type BatchItem, countsOf, isOpen, progressOf } from './run-batch';
import { isUnderWay, type Phase } from './use-batch';

interface BatchProgressProps {
  items: BatchItem[];
  phase: Phase;
  /** How much of the linking is done, from 0 to 1. */
  linking: number;
  late: RemainingLinks | null;
}

/** How far a run is, and what became of its stories so far. */
export function BatchProgress({ items, phase, linking, late }: BatchProgressProps) {
  const { formatMessage } = useIntl();
  const done = items.filter(({ state }) => state === 'done').length;
  const words = formatMessage(message('import.progress'), { done, all: items.length });
  const counts = formatMessage(message('import.counts'), { ...countsOf(items) });
  const linkingWords = formatMessage(message('import.late.running'));
  const hasFailed = phase === 'failed' && items.some(isOpen);
  const bar =
    phase === 'linking'
      ? { label: linkingWords, part: linking }
      : { label: words, part: progressOf(items) };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex role="status" direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold">{words}</Typography>
        <Typography textColor="neutral600">{counts}</Typography>
        {phase === 'linking' && <Typography textColor="neutral600">{linkingWords}</Typography>}
        {!isUnderWay(phase) && late && <LinkResult late={late} />}
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
