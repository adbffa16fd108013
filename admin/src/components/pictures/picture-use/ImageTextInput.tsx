import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { styled } from 'styled-components';

interface ImageTextInputProps {
  label: string;
  /** The stored text. */
  value: string;
  /** Whether the stored text counts as empty, so that the input does not show it. */
  isBlank?: boolean;
  placeholder: string;
  /** Shown beside the label; explains the placeholder. */
  note?: ReactNode;
  error?: string;
  disabled?: boolean;

  oneLine?: boolean;
  onChange(text: string): void;
}

/** A text input that grows with its text. */
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
 * The typed text, until another text is stored. The editor stores with a delay: an input that waited
 * for it would lose the caret and break the composition of an input method.
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
