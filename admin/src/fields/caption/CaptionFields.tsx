import { Checkbox, Field, Flex, TextInput, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import type { CaptionErrors } from './caption-errors';
import type { CaptionWords } from './caption-value';

interface CaptionFieldsProps {
  words: CaptionWords;
  /** Gets the one word that changed. */
  onChange(change: Partial<CaptionWords>): void;
  errors?: CaptionErrors;
  disabled?: boolean;
}

/** The inputs for the words of one use of a picture; how they are stored is the caller's business. */
export function CaptionFields({ words, onChange, errors = {}, disabled }: CaptionFieldsProps) {
  const { formatMessage } = useIntl();

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root error={errors.caption}>
        <Field.Label>{formatMessage(message('caption.caption'))}</Field.Label>
        <GrowingTextarea
          value={words.caption}
          placeholder={formatMessage(message('caption.caption.placeholder'))}
          onChange={(event) => onChange({ caption: event.target.value })}
          disabled={disabled}
        />
        <Field.Error />
      </Field.Root>

      <Field.Root
        error={errors.alternativeText}
        hint={formatMessage(message('caption.alternative-text.hint'))}
      >
        <Field.Label>{formatMessage(message('caption.alternative-text'))}</Field.Label>
        <GrowingTextarea
          value={words.alternativeText}
          placeholder={formatMessage(message('caption.alternative-text.placeholder'))}
          onChange={(event) => onChange({ alternativeText: event.target.value })}
          disabled={disabled}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>

      <Checkbox
        checked={words.displayCredit}
        onCheckedChange={(checked) => onChange({ displayCredit: checked === true })}
        disabled={disabled}
      >
        {formatMessage(message('caption.show-credit'))}
      </Checkbox>

      {words.displayCredit && (
        <Field.Root
          error={errors.creditText}
          hint={formatMessage(message('caption.credit-text.hint'))}
        >
          <Field.Label>{formatMessage(message('caption.credit-text'))}</Field.Label>
          <TextInput
            value={words.creditText}
            onChange={(event) => onChange({ creditText: event.target.value })}
            disabled={disabled}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      )}
    </Flex>
  );
}

/** As tall as its words, where the browser can do that; elsewhere it scrolls. */
const GrowingTextarea = styled(Textarea).attrs({ minHeight: '8rem' })`
  field-sizing: content;
  max-height: 32rem;
`;
