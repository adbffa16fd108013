import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message, type MessageKey } from '../../../i18n/message';
import { Notice } from '../../Notice';
import type { CreditEditor } from './use-credit-editor';

/** Conflicts and errors of storing a credit, with buttons to resolve them. */
export function CreditNotices({ editor }: { editor: CreditEditor }) {
  const { formatMessage } = useIntl();
  const { failure, theirs, status } = editor;

  if (theirs !== undefined) {
    return (
      <Notice
        variant="warning"
        text={formatMessage(message(theirs ? 'credit.conflict' : 'credit.conflict.deleted'), {
          credit: theirs?.creditText ?? '',
        })}
      >
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" size="S" onClick={editor.takeTheirs}>
            {formatMessage(message('credit.conflict.take'))}
          </Button>
          <Button variant="danger-light" size="S" onClick={() => void editor.overwrite()}>
            {formatMessage(message('credit.conflict.overwrite'))}
          </Button>
        </Flex>
      </Notice>
    );
  }
  if (!failure) {
    return null;
  }
  if (failure.kind === 'invalid') {
    const hasFields = Object.keys(failure.fields).length > 0;
    const text = hasFields ? formatMessage(message('credit.invalid')) : failure.message;
    return <Notice variant="danger" text={failure.fields.image ?? text} />;
  }
  return (
    <Notice variant="danger" text={formatMessage(message(MESSAGES[failure.kind]))}>
      {status === 'unloaded' && (
        <Button variant="secondary" size="S" onClick={() => void editor.load()}>
          {formatMessage(message('action.try-again'))}
        </Button>
      )}
    </Notice>
  );
}

const MESSAGES = {
  forbidden: 'credit.forbidden',
  missing: 'credit.unavailable',
  unavailable: 'credit.unavailable',
} as const satisfies Record<string, MessageKey>;
