import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { styled } from 'styled-components';

interface ImageTextInputProps {
  label: string;
  /** As stored. */
  value: string;
  /** Whether the stored words say nothing, so that the input shows none. */
  isBlank?: boolean;
  placeholder: string;
  /** Beside the label, for what stands in the placeholder. */
  note?: ReactNode;
  error?: string;
  disabled?: boolean;
  /** Words that have no second line. */
  oneLine?: boolean;
  onChange(text: string): void;
}

/** A text that is as tall as its words. */
export function ImageTextInput({
  label,
  value,
  isBlank,
  note,
  error,
  ...props
}: ImageTextInputProps) {
  const { oneLine, onChange, ...input } = props;
  const noteId = useId();
  const [text, type] = useTypedText(value, isBlank === true);
  const Input = oneLine ? TextInput : GrowingTextarea;

  return (
    <Field.Root error={error}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between" alignItems="baseline">
        <Field.Label>{label}</Field.Label>
        {note && (
          <Typography id={noteId} variant="pi" textColor="neutral600">
            {note}
          </Typography>
        )}
      </Flex>
      <Input
        {...input}
        value={text}
        dir={text === '' ? undefined : 'auto'}
        {...(note && !error ? { 'aria-describedby': noteId } : {})}
        onChange={(event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) => {
          type(event.target.value);
          onChange(event.target.value);
        }}
      />
      <Field.Error />
    </Field.Root>
  );
}

/**
 * What was typed, until other words are stored: an editor stores a moment after the key, and an input
 * that waited for it would lose the caret and break what an input method composes.
 */
function useTypedText(value: string, isBlank: boolean) {
  const [text, setText] = useState(isBlank ? '' : value);
  const [storedValue, setStoredValue] = useState(value);
  if (storedValue !== value) {
    setStoredValue(value);
    if (text !== value) {
      setText(isBlank ? '' : value);
    }
  }
  return [text, setText] as const;
}

const GrowingTextarea = styled(Textarea).attrs({ minHeight: '4rem' })`
  field-sizing: content;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  max-height: 24rem;
  resize: vertical;
`;
