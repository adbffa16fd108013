import {
  Checkbox,
  DateTimePicker,
  Field,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import { type CreditField, fieldsIn, YES } from './credit-draft';
import { CREDIT_INPUTS, PICTURE_CATEGORIES, DIGITAL_SOURCE_TYPES } from './credit-inputs';
import type { CreditEditor } from './use-credit-editor';

/** The fields of a credit, each with its error. */
export function CreditFields({ editor }: { editor: CreditEditor }) {
  return (
    <Grid.Root gap={4}>
      {fieldsIn(editor.base).map((field) => (
        <Grid.Item
          key={field}
          col={CREDIT_INPUTS[field].wide ? 12 : 6}
          xs={12}
          direction="column"
          alignItems="stretch"
        >
          <CreditInput editor={editor} field={field} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

interface CreditInputProps {
  editor: CreditEditor;
  field: CreditField;
}

function CreditInput({ editor, field }: CreditInputProps) {
  const { formatMessage } = useIntl();
  const { failure } = editor;
  const { kind, label, hint, required } = CREDIT_INPUTS[field];

  return (
    <Field.Root
      name={field}
      required={required}
      error={failure?.kind === 'invalid' ? failure.fields[field] : undefined}
      hint={hint && formatMessage(message(hint))}
    >
      {kind !== 'flag' && <Field.Label>{formatMessage(message(label))}</Field.Label>}
      <CreditControl editor={editor} field={field} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function CreditControl({ editor, field }: CreditInputProps) {
  const { formatMessage } = useIntl();
  const value = editor.draft[field];
  const change = (text: string) => editor.change(field, text);

  switch (CREDIT_INPUTS[field].kind) {
    case 'long':
      return (
        <Textarea
          dir={dirOf(value)}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      );
    case 'category':
      return (
        <SingleSelect
          value={value}
          onChange={(chosen) => change(String(chosen))}
          onClear={() => change('')}
          clearLabel={formatMessage(message('action.clear'))}
        >
          {PICTURE_CATEGORIES.map((category) => (
            <SingleSelectOption key={category} value={category}>
              {formatMessage(message(`credit.category.${category}`))}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    case 'time':
      return (
        <DateTimePicker
          value={value ? new Date(value) : null}
          onChange={(time) => change(time?.toISOString() ?? '')}
          onClear={() => change('')}
          clearLabel={formatMessage(message('action.clear'))}
          dateLabel={formatMessage(message('credit.expires.date'))}
          timeLabel={formatMessage(message('credit.expires.time'))}
        />
      );
    case 'source-type':
      return (
        <>
          <TextInput
            value={value}
            list={`newsroom-${field}`}
            onChange={(event) => change(event.target.value)}
          />
          <datalist id={`newsroom-${field}`}>
            {DIGITAL_SOURCE_TYPES.map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
        </>
      );
    case 'flag':
      return (
        <Checkbox
          checked={value === YES}
          onCheckedChange={(checked) => change(checked === true ? YES : '')}
        >
          {formatMessage(message(CREDIT_INPUTS[field].label))}
        </Checkbox>
      );
    case 'url':
    case 'text':
      return (
        <TextInput
          type={CREDIT_INPUTS[field].kind}
          dir={dirOf(value)}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      );
  }
}

/** The direction of a text follows its script, not the language of the admin. */
function dirOf(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto';
}
