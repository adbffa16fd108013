import { Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { styled } from 'styled-components';

interface WordsInputProps {
  label: string;
  /** As stored. */
  value: string;
  /** Whether the stored words say nothing, so that the input shows none. */
  isVoid?: boolean;
  placeholder: string;
  /** Beside the label, for what stands in the placeholder. */
  note?: ReactNode;
  error?: string;
  disabled?: boolean;
  /** Words that have no second line. */
  oneLine?: boolean;
  onChange(words: string): void;
}

/** A text that is as tall as its words. */
export function ImageTextInput({ label, value, isVoid, note, error, ...props }: WordsInputProps) {
  const { oneLine, onChange, ...input } = props;
  const noteId = useId();
  const [words, type] = useTypedWords(value, isVoid === true);
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
        value={words}
        dir={words === '' ? undefined : 'auto'}
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
function useTypedWords(value: string, isVoid: boolean) {
  const [words, setWords] = useState(isVoid ? '' : value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (words !== value) {
      setWords(isVoid ? '' : value);
    }
  }
  return [words, setWords] as const;
}

const GrowingTextarea = styled(Textarea).attrs({ minHeight: '4rem' })`
  field-sizing: content;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  max-height: 24rem;
  resize: vertical;
`;
