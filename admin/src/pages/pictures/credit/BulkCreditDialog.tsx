import { Alert, Button, Flex, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ApplyAnswer, PreviewAnswer } from '#shared/contracts/pictures/credit-change';
import type { RightsPicture } from '#shared/contracts/pictures/rights';
import { applyCredit, previewCredit } from '../../../api/pictures/rights';
import { DiscardDialog } from '../../../components/DiscardDialog';
import { refusalMessage } from '../../../components/refusal-message';
import { message } from '../../../i18n/message';
import { applyInBatches, changing, previewInBatches } from './credit-batches';
import { CreditForm } from './CreditForm';
import { badAddresses, creditOfDraft, EMPTY_DRAFT, hasTypedText } from './fields';
import { CreditPreview } from './CreditPreview';
import { Result } from './CreditResult';

type Step =
  | { step: 'form' }
  | { step: 'preview'; preview: PreviewAnswer }
  | { step: 'running'; done: number; all: number }
  | { step: 'result'; result: ApplyAnswer };

interface BulkCreditDialogProps {
  pictures: RightsPicture[];
  onClose(): void;
  /** After credits were written; the dialog still shows the result. */
  onChanged(): void;
}

/** Gives one credit to several pictures: a form, a preview of the changes, and the result. */
export function BulkCreditDialog({ pictures, onClose, onChanged }: BulkCreditDialogProps) {
  const { formatMessage } = useIntl();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [current, setCurrent] = useState<Step>({ step: 'form' });
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSubmitted, setSubmitted] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const credit = creditOfDraft(draft);
  const wrong = badAddresses(draft);
  const messageOf = (error: unknown) =>
    refusalMessage(error) ?? formatMessage(message('picture-rights.no-answer'));

  const showPreview = async () => {
    setSubmitted(true);
    if (!credit || wrong.length > 0) {
      return;
    }
    setIsAsking(true);
    setProblem(null);
    try {
      const ids = pictures.map(({ documentId }) => documentId);
      const preview = await previewInBatches({ pictures: ids, credit }, previewCredit);
      setCurrent({ step: 'preview', preview });
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setIsAsking(false);
    }
  };

  const applyPreview = async (preview: PreviewAnswer) => {
    const all = changing(preview).length;
    setCurrent({ step: 'running', done: 0, all });
    const result = await applyInBatches({
      preview,
      apply: applyCredit,
      onProgress: (done) => setCurrent({ step: 'running', done, all }),
      noAnswer: messageOf,
    });
    setCurrent({ step: 'result', result });
    onChanged();
  };

  const close = () => {
    const isUnsaved = current.step === 'form' || current.step === 'preview';
    if (isUnsaved && hasTypedText(draft)) {
      setLeaving(true);
    } else if (current.step !== 'running') {
      onClose();
    }
  };

  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage(message('page.close'))}>
          <Modal.Title>
            {formatMessage(message('picture-rights.credit.title'), { count: pictures.length })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {problem !== null && (
            <Alert
              variant="danger"
              marginBottom={4}
              closeLabel={formatMessage(message('page.close'))}
              onClose={() => setProblem(null)}
            >
              {problem}
            </Alert>
          )}
          {current.step === 'form' && (
            <CreditForm draft={draft} wrong={isSubmitted ? wrong : []} onChange={setDraft} />
          )}
          {current.step === 'preview' && <CreditPreview preview={current.preview} />}
          {current.step === 'running' && <Running done={current.done} all={current.all} />}
          {current.step === 'result' && <Result result={current.result} />}
        </Modal.Body>
        <Modal.Footer>
          {current.step === 'form' && (
            <>
              <Button variant="tertiary" onClick={close}>
                {formatMessage(message('page.cancel'))}
              </Button>
              <Button onClick={showPreview} loading={isAsking} disabled={credit === null}>
                {formatMessage(message('picture-rights.preview'))}
              </Button>
            </>
          )}
          {current.step === 'preview' && (
            <>
              <Button variant="tertiary" onClick={() => setCurrent({ step: 'form' })}>
                {formatMessage(message('picture-rights.back'))}
              </Button>
              <Button
                onClick={() => applyPreview(current.preview)}
                disabled={changing(current.preview).length === 0}
              >
                {formatMessage(message('picture-rights.apply'), {
                  count: changing(current.preview).length,
                })}
              </Button>
            </>
          )}
          {current.step === 'result' && (
            <Button onClick={onClose}>{formatMessage(message('page.close'))}</Button>
          )}
        </Modal.Footer>
        {isLeaving && <DiscardDialog onKeep={() => setLeaving(false)} onDiscard={onClose} />}
      </Modal.Content>
    </Modal.Root>
  );
}

function Running({ done, all }: { done: number; all: number }) {
  const { formatMessage } = useIntl();
  const text = formatMessage(message('picture-rights.running'), { done, all });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status">{text}</Typography>
      <ProgressBar aria-label={text} value={all === 0 ? 100 : (100 * done) / all} />
    </Flex>
  );
}
