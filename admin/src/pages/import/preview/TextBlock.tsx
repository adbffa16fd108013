import {
  Button,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Textarea,
} from '@strapi/design-system';
import { ArrowClockwise, Check, Minus, Pencil, Plus } from '@strapi/icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { BodyNode } from '#shared/domain/article/body/nodes';
import { textOfBlock } from '#shared/domain/import/blocks';
import { message, type MessageKey } from '../../../i18n/message';
import { TEXT_KINDS, type TextKind, withKind, withText } from '../story/text-blocks';
import { ReaderBlock } from './ReaderBlock';

interface TextBlockProps {
  node: BodyNode & { type: TextKind };
  isCorrected: boolean;
  isOut: boolean;
  onChange(node: BodyNode): void;
  /** Restores the block as it was read. */
  onUndo(): void;
  onTakeOut(isOut: boolean): void;
}

/** A text block as readers see it, with buttons to correct its text and its kind. */
export function TextBlock({ isOut, onTakeOut, ...block }: TextBlockProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const { node, isCorrected, onUndo } = block;
  const label = (key: MessageKey) => formatMessage(message(key), { text: excerptOf(node) });

  if (isOut) {
    return (
      <Row data-out>
        <ReaderBlock node={node} />
        <IconButton
          variant="ghost"
          label={label('import.block.put-in')}
          onClick={() => onTakeOut(false)}
        >
          <Plus />
        </IconButton>
      </Row>
    );
  }
  if (isOpen) {
    return (
      <Editor
        {...block}
        onTakeOut={() => {
          setIsOpen(false);
          onTakeOut(true);
        }}
        onClose={() => {
          setIsOpen(false);
          requestAnimationFrame(() => pencil.current?.focus());
        }}
      />
    );
  }
  return (
    <Row>
      <ReaderBlock node={node} />
      <Flex gap={1}>
        {isCorrected && (
          <IconButton variant="ghost" label={label('import.bullet.undo')} onClick={onUndo}>
            <ArrowClockwise />
          </IconButton>
        )}
        <IconButton
          ref={pencil}
          variant="ghost"
          label={label('import.block.correct')}
          onClick={() => setIsOpen(true)}
        >
          <Pencil />
        </IconButton>
      </Flex>
    </Row>
  );
}

interface EditorProps extends Pick<TextBlockProps, 'node' | 'onChange'> {
  onTakeOut(): void;
  onClose(): void;
}

/** Every change goes into the story at once, so that no button loses what was typed. */
function Editor({ node, onChange, onTakeOut, onClose }: EditorProps) {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} onKeyDown={onKeyDown}>
      <SingleSelect
        size="S"
        aria-label={formatMessage(message('import.block.kind'))}
        value={node.type}
        onChange={(kind) => onChange(withKind(node, kind as TextKind))}
      >
        {TEXT_KINDS.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {formatMessage(message(`import.block.kind.${kind}`))}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Root>
        <Field.Label>{formatMessage(message('import.block.text'))}</Field.Label>
        <Textarea
          ref={input}
          value={textOfBlock(node)}
          dir="auto"
          onChange={({ target }) => onChange(withText(node, target.value))}
        />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="secondary" startIcon={<Check />} onClick={onClose}>
          {formatMessage(message('import.block.done'))}
        </Button>
        <Button size="S" variant="ghost" startIcon={<Minus />} onClick={onTakeOut}>
          {formatMessage(message('import.take-out'))}
        </Button>
      </Flex>
    </Flex>
  );
}

/** The start of a block's text, to identify it in labels. */
function excerptOf(node: BodyNode): string {
  const input = textOfBlock(node).trim();
  return input.length > 40 ? `${input.slice(0, 40)}…` : input;
}

const Row = styled.div`
  align-items: start;
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  grid-template-columns: minmax(0, 1fr) auto;

  &[data-out] > :first-child {
    text-decoration: line-through;
  }

  @media (hover: hover) {
    &:not([data-out]):not(:hover):not(:focus-within) > :last-child {
      opacity: 0;
    }
  }
`;
