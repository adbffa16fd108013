import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { StepHeading } from '../StepHeading';
import { StepSheet } from '../StepSheet';
import { useLeaveGuard } from '../use-leave-guard';
import { BatchList } from './BatchList';
import { BatchOptionsForm } from './BatchOptionsForm';
import { BatchProgress } from './BatchProgress';
import type { BatchItem } from './run-batch';
import { type Common, isUnderWay, useBatch } from './use-batch';

interface BatchStepProps {
  files: BatchItem[];
  onStartOver(): void;
}

/** The import of several files, or of one file with several stories: options, progress and results. */
export function BatchStep({ files, onStartOver }: BatchStepProps) {
  const { formatMessage } = useIntl();
  const { items, phase, linking, remainingLinks, run, stop } = useBatch(files);
  const [common, setCommon] = useState<Common>({ locale: '', section: '', pictures: false });
  const isRunning = isUnderWay(phase);
  const blocker = useLeaveGuard(isRunning);

  return (
    <StepSheet>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <StepHeading>{formatMessage(message('import.files'), { count: files.length })}</StepHeading>
        {phase === 'ready' ? (
          <BatchOptionsForm common={common} onChange={setCommon} />
        ) : (
          <BatchProgress
            items={items}
            phase={phase}
            linking={linking}
            remainingLinks={remainingLinks}
          />
        )}
        <Flex gap={3} wrap="wrap">
          {phase === 'ready' && (
            <Button onClick={() => void run(common)}>
              {formatMessage(message('import.create-all'))}
            </Button>
          )}
          {isRunning && (
            <Button variant="tertiary" onClick={stop} disabled={phase === 'stopping'}>
              {formatMessage(message(phase === 'stopping' ? 'import.stopping' : 'import.stop'))}
            </Button>
          )}
          {phase === 'stopped' && (
            <Button onClick={() => void run(common)}>
              {formatMessage(message('import.go-on'))}
            </Button>
          )}
          {phase === 'failed' && (
            <Button variant="secondary" onClick={() => void run(common)}>
              {formatMessage(message('import.try-failed'))}
            </Button>
          )}
          {!isRunning && (
            <Button variant="tertiary" onClick={onStartOver}>
              {formatMessage(message(phase === 'ready' ? 'import.start-over' : 'import.more'))}
            </Button>
          )}
        </Flex>
        <BatchList items={items} />
      </Flex>
      {blocker.state === 'blocked' && (
        <ConfirmDialog
          title={formatMessage(message('import.leave'))}
          body={formatMessage(message('import.leave.running'))}
          cancelLabel={formatMessage(message('import.stay'))}
          confirmLabel={formatMessage(message('import.leave.yes'))}
          onCancel={() => blocker.reset()}
          onConfirm={() => blocker.proceed()}
        />
      )}
    </StepSheet>
  );
}
