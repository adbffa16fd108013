import { Alert, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { BulkResult } from '#shared/contracts/links/links';
import { refusalMessage } from '../../components/refusal-message';
import { message, type MessageKey } from '../../i18n/message';
import { type BulkJob, runBulkJob, sizeOf } from './run-bulk-job';

export type { BulkJob } from './run-bulk-job';

interface BulkDialogProps {
  job: BulkJob;
  /** `hasChanged`: whether links may have been changed. */
  onClose(hasChanged: boolean): void;
}

type Step =
  | { at: 'asking' }
  | { at: 'running' | 'done'; result: BulkResult }
  | { at: 'failed'; result: BulkResult; problem: string };

const NOTHING: BulkResult = { done: 0, skipped: [] };

/** Confirms an action on several links, then shows its progress and its result. */
export function BulkDialog({ job, onClose }: BulkDialogProps) {
  const { formatMessage } = useIntl();
  const [step, setStep] = useState<Step>({ at: 'asking' });
  const count = sizeOf(job);
  const isDeletion = job.kind === 'delete';
  const text = (key: MessageKey, values = {}) => formatMessage(message(key), { count, ...values });
  const hasBegun = step.at !== 'asking';
  const close = () => step.at !== 'running' && onClose(hasBegun);

  const run = async () => {
    let result = NOTHING;
    setStep({ at: 'running', result });
    try {
      result = await runBulkJob(job, (soFar) => {
        result = soFar;
        setStep({ at: 'running', result });
      });
      setStep({ at: 'done', result });
    } catch (error) {
      setStep({ at: 'failed', result, problem: refusalMessage(error) ?? text('links.no-answer') });
    }
  };

  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || close()}>
      <Dialog.Content>
        <Dialog.Header>
          {text(isDeletion ? 'links.delete.title' : 'links.follow.title')}
        </Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            {step.at === 'asking' && (
              <Typography tag="p">
                {text(isDeletion ? 'links.delete.question' : 'links.follow.question')}
              </Typography>
            )}
            {step.at === 'failed' && (
              <Alert variant="danger" closeLabel={text('page.close')} onClose={close}>
                {step.problem}
              </Alert>
            )}
            {step.at !== 'asking' && (
              <Result {...step.result} isDeletion={isDeletion} isRunning={step.at === 'running'} />
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          {step.at === 'asking' || step.at === 'running' ? (
            <>
              <Button fullWidth variant="tertiary" disabled={hasBegun} onClick={close}>
                {text('page.cancel')}
              </Button>
              <Button
                fullWidth
                variant={isDeletion ? 'danger-light' : 'default'}
                loading={step.at === 'running'}
                onClick={run}
              >
                {text(isDeletion ? 'links.delete.confirm' : 'links.follow.confirm')}
              </Button>
            </>
          ) : (
            <Button fullWidth onClick={close}>
              {text('page.close')}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

interface ResultProps extends BulkResult {
  isDeletion: boolean;
  isRunning: boolean;
}

function Result({ done, skipped, isDeletion, isRunning }: ResultProps) {
  const { formatMessage } = useIntl();
  const messageKey = isDeletion ? 'links.delete.done' : 'links.follow.done';
  return (
    <>
      <Typography tag="p" role="status" fontWeight="bold">
        {isRunning && done === 0
          ? formatMessage(message('links.running'))
          : formatMessage(message(messageKey), { count: done })}
      </Typography>
      {skipped.length > 0 && (
        <>
          <Typography tag="p">
            {formatMessage(message('links.skipped'), { count: skipped.length })}
          </Typography>
          <Skipped>
            {skipped.map(({ documentId, title, message: why }) => (
              <li key={documentId}>
                <Typography fontWeight="semiBold">{title ?? documentId}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {why}
                </Typography>
              </li>
            ))}
          </Skipped>
        </>
      )}
    </>
  );
}

const Skipped = styled.ul`
  list-style: none;
  margin: 0;
  max-block-size: 24rem;
  overflow-wrap: anywhere;
  overflow-y: auto;
  padding: 0;
`;
