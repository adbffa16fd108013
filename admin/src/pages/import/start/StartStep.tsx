import { Alert, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowClockwise, File as FileIcon } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { type DragEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../../i18n/message';
import { isEmpty, type Pasted, pasteOf, formattingIn } from './pasted';
import { PasteArea } from './PasteArea';
import { TypeSelect } from './TypeSelect';

/** Why a source has no preview. */
export interface StartProblem {
  text: string;
  /** The source cannot be imported; otherwise a retry may help. */
  isRefused?: boolean;
  retry?(): void;
}

interface StartStepProps {
  pasted: Pasted;
  onPasted(pasted: Pasted): void;
  isReading: boolean;
  problem: StartProblem | null;
  onRead(): void;
  onFiles(files: File[]): void;
  onType(uid: string): void;
  /** Files are being dragged over the page. */
  isDraggedOver: boolean;
  onDismiss(): void;
}

/** The filter of the file dialog. Dropped files are read whatever their name. */
const ACCEPTED =
  '.txt,.text,.md,.html,.htm,.xhtml,.json,.ninjs,.xml,.rss,.atom,text/plain,text/html,application/json,application/xml,text/xml';

/** The first step: a source is pasted, dropped or chosen. */
export function StartStep(props: StartStepProps) {
  const {
    pasted,
    onPasted,
    isReading,
    problem,
    onRead,
    onFiles,
    onType,
    isDraggedOver,
    onDismiss,
  } = props;
  const { formatMessage } = useIntl();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  /** For dropped text. Files are handled by the whole page. */
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const text = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length === 0 && text !== '') {
      onPasted(pasteOf(text, formattingIn(event.dataTransfer)));
    }
  };

  return (
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
        {problem && <ProblemAlert problem={problem} onDismiss={onDismiss} />}
        <Zone
          data-over={isOver || isDraggedOver}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <TypeSelect isDisabled={isReading} onChange={onType} />
          <PasteArea pasted={pasted} onPasted={onPasted} isDisabled={isReading} onRead={onRead} />
          <Flex gap={4} wrap="wrap">
            <Button onClick={onRead} loading={isReading} disabled={isReading || isEmpty(pasted)}>
              {formatMessage(message('import.read'))}
            </Button>
            <Button
              variant="tertiary"
              startIcon={<FileIcon />}
              disabled={isReading}
              onClick={() => input.current?.click()}
            >
              {formatMessage(message('import.choose-files'))}
            </Button>
            <input
              ref={input}
              type="file"
              multiple
              hidden
              accept={ACCEPTED}
              aria-label={formatMessage(message('import.choose-files'))}
              onChange={({ target }) => {
                onFiles([...(target.files ?? [])]);
                target.value = '';
              }}
            />
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(message('import.drop-files'))}
            </Typography>
          </Flex>
          <VisuallyHidden>
            <span role="status">{isReading && formatMessage(message('import.reading'))}</span>
          </VisuallyHidden>
        </Zone>
        <WhatIsRead />
      </Flex>
    </Layouts.Content>
  );
}

interface ProblemAlertProps {
  problem: StartProblem;
  onDismiss(): void;
}

function ProblemAlert({ problem: { text, isRefused, retry }, onDismiss }: ProblemAlertProps) {
  const { formatMessage } = useIntl();
  return (
    <div role="alert">
      <Alert
        closeLabel={formatMessage(message('page.close'))}
        onClose={onDismiss}
        variant="danger"
        title={formatMessage(message(isRefused ? 'import.refused' : 'import.not-read'))}
        action={
          retry && (
            <Button variant="secondary" size="S" startIcon={<ArrowClockwise />} onClick={retry}>
              {formatMessage(message('page.retry'))}
            </Button>
          )
        }
      >
        {text}
      </Alert>
    </div>
  );
}

function WhatIsRead() {
  const { formatMessage } = useIntl();
  const lines = ['import.reads.text', 'import.reads.html', 'import.reads.agency'] as const;
  return (
    <Flex tag="section" direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="h2" variant="delta">
        {formatMessage(message('import.reads'))}
      </Typography>
      <Lines>
        {lines.map((key) => (
          <Typography key={key} tag="li" textColor="neutral600">
            {formatMessage(message(key))}
          </Typography>
        ))}
      </Lines>
    </Flex>
  );
}

const Zone = styled.div`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  padding: ${({ theme }) => theme.spaces[4]};

  &[data-over='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Lines = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: disc;
  padding-inline-start: ${({ theme }) => theme.spaces[5]};
`;
