import {
  DatePicker,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import {
  longestOf,
  PICTURE_CATEGORIES,
} from '../../../components/pictures/credit-dialog/credit-inputs';
import { message } from '../../../i18n/message';
import { inputKind, fieldLabel, type BulkTextField } from './fields';

interface FieldInputProps {
  field: BulkTextField;
  words: string;
  /** Whether a web address is none. */
  isWrong: boolean;
  onType(words: string): void;
  onRemove(): void;
}

/** One field of the credit that is given, and a way to leave it alone after all. */
export function FieldInput({ field, words, isWrong, onType, onRemove }: FieldInputProps) {
  const { formatMessage } = useIntl();
  const label = formatMessage(message(fieldLabel(field)));
  const hint = field === 'creditText' ? '' : formatMessage(message('picture-rights.empties'));
  return (
    <Field.Root
      required={field === 'creditText'}
      error={isWrong ? formatMessage(message('credit.bad-address')) : undefined}
      hint={words.trim() === '' && hint !== '' ? hint : undefined}
    >
      <Field.Label>{label}</Field.Label>
      <Flex gap={2} alignItems="flex-start">
        <Grow>
          <Input field={field} words={words} onType={onType} />
        </Grow>
        <IconButton
          label={formatMessage(message('picture-rights.leave-field'), { field: label })}
          variant="ghost"
          onClick={onRemove}
        >
          <Cross />
        </IconButton>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Input({ field, words, onType }: Omit<FieldInputProps, 'isWrong' | 'onRemove'>) {
  const { formatMessage } = useIntl();
  const most = longestOf(field);
  switch (inputKind(field)) {
    case 'text':
      return (
        <Textarea value={words} maxLength={most} onChange={(event) => onType(event.target.value)} />
      );
    case 'category':
      return (
        <SingleSelect
          value={words || null}
          onChange={(value) => onType(String(value))}
          onClear={() => onType('')}
          placeholder={formatMessage(message('picture-rights.choose'))}
        >
          {PICTURE_CATEGORIES.map((category) => (
            <SingleSelectOption key={category} value={category}>
              {formatMessage(message(`picture-rights.category.${category}`))}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    case 'date':
      return (
        <DatePicker
          value={words === '' ? undefined : new Date(words)}
          onChange={(date) => onType(date ? endOfDay(date) : '')}
          onClear={() => onType('')}
        />
      );
    case 'line':
      return (
        <TextInput
          value={words}
          maxLength={most}
          onChange={(event) => onType(event.target.value)}
        />
      );
  }
}

/** Rights that end on a day hold to the end of that day, where the editor is. */
function endOfDay(date: Date): string {
  const end = new Date(date);
  end.setHours(23, 59, 59, 0);
  return end.toISOString();
}

const Grow = styled.div`
  flex: 1;
  min-width: 0;
`;
