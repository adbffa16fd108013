import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Failure } from '../../../components/Failure';
import { Notice } from '../../../components/Notice';
import { refusalMessage } from '../../../components/refusal-message';
import { useAnswer } from '../../../hooks/use-answer';
import { message } from '../../../i18n/message';
import type { ActionDescription } from './document-action';
import { isHarmless, loadImpact, type Subject } from './load-impact';
import { ImpactMessage } from './ImpactMessage';

interface UnpublishDialogProps {
  action: ActionDescription;
  subject: Subject;
  onClose(): void;
}

/** The impact of an action, above the content of Strapi's own dialog, with the buttons. */
export function UnpublishDialog({ action, subject, onClose }: UnpublishDialogProps) {
  const { formatMessage } = useIntl();
  const { answer, again } = useAnswer(
    (signal) => loadImpact(subject, signal),
    JSON.stringify(subject),
  );
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isRefused = answer.state === 'loaded' && answer.value.isRefused;
  const strapiDialog = action.dialog?.type === 'dialog' ? action.dialog : null;

  const confirm = async () => {
    setIsRunning(true);
    setFailure(null);
    try {
      await (strapiDialog ? strapiDialog.onConfirm?.() : action.onClick?.(undefined));
      onClose();
    } catch (error) {
      setFailure(refusalMessage(error) ?? formatMessage(message('page.failed')));
      setIsRunning(false);
    }
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {answer.state === 'loading' && (
            <Flex justifyContent="center" padding={4}>
              <Loader>{formatMessage(message('unpublish-warning.looking'))}</Loader>
            </Flex>
          )}
          {answer.state === 'failed' && <Failure error={answer.error} onRetry={again} />}
          {answer.state === 'loaded' && !isHarmless(answer.value) && (
            <ImpactMessage subject={subject} impact={answer.value} />
          )}
          {answer.state === 'loaded' && isHarmless(answer.value) && subject.kind === 'links' && (
            <Typography textAlign="center">
              {formatMessage(message('unpublish-warning.links.unused'))}
            </Typography>
          )}
          {answer.state !== 'loading' && !isRefused && strapiDialog?.content}
          {failure !== null && <Notice variant="danger" text={failure} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose} disabled={isRunning}>
          {formatMessage(message(isRefused ? 'action.close' : 'action.cancel'))}
        </Button>
        {!isRefused && (
          <Button
            variant="danger-light"
            loading={isRunning}
            disabled={answer.state === 'loading'}
            onClick={() => void confirm()}
          >
            {action.label}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}
