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
  maxLengthOf,
  PICTURE_CATEGORIES,
} from '../../../components/pictures/credit-dialog/credit-inputs';
import { message } from '../../../i18n/message';
import { inputKind, fieldLabel, type BulkTextField } from './fields';

interface FieldInputProps {
  field: BulkTextField;
  value: string;
  /** Whether the value is not a valid web address. */
  isWrong: boolean;
  onType(value: string): void;
  onRemove(): void;
}

/** One field of the credit, and a button that removes it from the change. */
export function FieldInput({ field, value, isWrong, onType, onRemove }: FieldInputProps) {
  const { formatMessage } = useIntl();
  const label = formatMessage(message(fieldLabel(field)));
  const hint = field === 'creditText' ? '' : formatMessage(message('picture-rights.empties'));
  return (
    <Field.Root
      required={field === 'creditText'}
      error={isWrong ? formatMessage(message('credit.bad-address')) : undefined}
      hint={value.trim() === '' && hint !== '' ? hint : undefined}
    >
      <Field.Label>{label}</Field.Label>
      <Flex gap={2} alignItems="flex-start">
        <Grow>
          <Input field={field} value={value} onType={onType} />
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

function Input({ field, value, onType }: Omit<FieldInputProps, 'isWrong' | 'onRemove'>) {
  const { formatMessage } = useIntl();
  const maxLength = maxLengthOf(field);
  switch (inputKind(field)) {
    case 'text':
      return (
        <Textarea
          value={value}
          maxLength={maxLength}
          onChange={(event) => onType(event.target.value)}
        />
      );
    case 'category':
      return (
        <SingleSelect
          value={value || null}
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
          value={value === '' ? undefined : new Date(value)}
          onChange={(date) => onType(date ? endOfDay(date) : '')}
          onClear={() => onType('')}
        />
      );
    case 'line':
      return (
        <TextInput
          value={value}
          maxLength={maxLength}
          onChange={(event) => onType(event.target.value)}
        />
      );
  }
}

/** Rights that end on a day last until its end, in the editor's time zone. */
function endOfDay(date: Date): string {
  const end = new Date(date);
  end.setHours(23, 59, 59, 0);
  return end.toISOString();
}

const Grow = styled.div`
  flex: 1;
  min-width: 0;
`;
