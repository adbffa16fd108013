import { Button, Flex, Loader, Modal } from '@strapi/design-system';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Picture } from '#shared/contracts/pictures/lookup';
import { message } from '../../../i18n/message';
import { CreditFields } from './CreditFields';
import { CreditNotices } from './CreditNotices';
import { DiscardDialog } from '../../DiscardDialog';
import { type CreditEditor, useCreditEditor } from './use-credit-editor';

interface CreditDialogProps {
  picture: Picture;
  onClose(): void;
  /** After closing, to return the focus. */
  onClosed(): void;
}

/** Edits the credit record of a picture, or creates it. */
export function CreditDialog({ picture, onClose, onClosed }: CreditDialogProps) {
  const { formatMessage } = useIntl();
  const editor = useCreditEditor(picture, onClose);
  const [isAsking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const close = () => (editor.isChanged ? setAsking(true) : onClose());
  useFocus(form, editor);

  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onClosed();
        }}
      >
        <Modal.Header closeLabel={formatMessage(message('action.close'))}>
          <Modal.Title>
            {formatMessage(message('credit.dialog.title'), { name: picture.name })}
          </Modal.Title>
        </Modal.Header>
        <form ref={form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <CreditNotices editor={editor} />
              {editor.status === 'loading' && (
                <Loader>{formatMessage(message('credit.loading'))}</Loader>
              )}
              {(editor.status === 'editing' || editor.status === 'saving') && (
                <CreditFields editor={editor} />
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={close}>
              {formatMessage(message('action.cancel'))}
            </Button>
            <Button
              type="submit"
              loading={editor.status === 'saving'}
              disabled={editor.status !== 'editing' || !editor.isChanged}
            >
              {formatMessage(message('credit.save'))}
            </Button>
          </Modal.Footer>
        </form>
        {isAsking && <DiscardDialog onKeep={() => setAsking(false)} onDiscard={onClose} />}
      </Modal.Content>
    </Modal.Root>
  );

  /** In the dialog, Strapi's shortcuts for saving store the credit, not the article. */
  function onKeyDown(event: KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && ['s', 'S', 'Enter'].includes(event.key)) {
      submit(event);
    }
  }

  /** Stopped here, because React bubbles the event to the form of the article. */
  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (editor.status === 'editing' && editor.isChanged) {
      void editor.save();
    }
  }
}

/** Focuses the first field after loading, and the first invalid field after an error. */
function useFocus(
  form: { current: HTMLFormElement | null },
  { status, failure }: Pick<CreditEditor, 'status' | 'failure'>,
) {
  const hasFields = status === 'editing' || status === 'saving';
  useEffect(() => {
    if (hasFields) {
      form.current?.querySelector('input')?.focus();
    }
  }, [form, hasFields]);
  useEffect(() => {
    if (failure) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [form, failure]);
}
