import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import { type BatchItem, countsOf, progressOf } from './run-batch';
import type { Phase } from './use-batch';

/** How far a run is, and what became of its stories so far. */
export function BatchProgress({ items, phase }: { items: BatchItem[]; phase: Phase }) {
  const { formatMessage } = useIntl();
  const done = items.filter(({ state }) => state === 'done').length;
  const words = formatMessage(message('import.progress'), { done, all: items.length });
  const counts = formatMessage(message('import.counts'), { ...countsOf(items) });
  const isRunning = phase === 'running' || phase === 'stopping';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex role="status" direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold">{words}</Typography>
        <Typography textColor="neutral600">{counts}</Typography>
        {(phase === 'stopped' || phase === 'failed') && (
          <Typography textColor="neutral600">
            {formatMessage(message(`import.ended.${phase}`))}
          </Typography>
        )}
      </Flex>
      {isRunning && <ProgressBar aria-label={words} value={100 * progressOf(items)} />}
    </Flex>
  );
}
