import {
  Checkbox,
  Flex,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../../i18n/message';
import { FieldInput } from './FieldInput';
import { type BulkCreditDraft, fieldLabel, BULK_TEXT_FIELDS, type BulkTextField } from './fields';
import { PictureSource } from './PictureSource';

interface CreditFormProps {
  draft: BulkCreditDraft;
  /** Invalid fields. */
  wrong: BulkTextField[];
  onChange(draft: BulkCreditDraft): void;
}

/** The credit to give: typed in, or copied from another picture. */
export function CreditForm({ draft, wrong, onChange }: CreditFormProps) {
  const { formatMessage } = useIntl();
  const from = formatMessage(message('picture-rights.from'));
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Radio.Group
        aria-label={from}
        value={draft.from}
        onValueChange={(value: string) =>
          onChange({ ...draft, from: value === 'picture' ? 'picture' : 'words' })
        }
      >
        <Flex gap={6} wrap="wrap">
          <Radio.Item value="words">
            {formatMessage(message('picture-rights.from.typed'))}
          </Radio.Item>
          <Radio.Item value="picture">
            {formatMessage(message('picture-rights.from.picture'))}
          </Radio.Item>
        </Flex>
      </Radio.Group>
      {draft.from === 'words' ? (
        <CreditTextFields draft={draft} wrong={wrong} onChange={onChange} />
      ) : (
        <PictureSource draft={draft} onChange={onChange} />
      )}
      <Checkbox
        checked={draft.markChecked}
        onCheckedChange={(checked) => onChange({ ...draft, markChecked: checked === true })}
      >
        {formatMessage(message('picture-rights.mark-checked'))}
      </Checkbox>
    </Flex>
  );
}

function CreditTextFields({ draft, wrong, onChange }: CreditFormProps) {
  const { formatMessage } = useIntl();
  const chosen = Object.keys(draft.values) as BulkTextField[];
  const others = BULK_TEXT_FIELDS.filter((field) => !chosen.includes(field));
  const type = (field: BulkTextField, value: string) =>
    onChange({ ...draft, values: { ...draft.values, [field]: value } });
  const remove = (field: BulkTextField) => {
    const { [field]: _removed, ...value } = draft.values;
    onChange({ ...draft, values: value });
  };
  const add = formatMessage(message('picture-rights.add-field'));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message('picture-rights.typed.hint'))}
      </Typography>
      {chosen.map((field) => (
        <FieldInput
          key={field}
          field={field}
          value={draft.values[field] ?? ''}
          isWrong={wrong.includes(field)}
          onType={(value) => type(field, value)}
          onRemove={() => remove(field)}
        />
      ))}
      {others.length > 0 && (
        <SingleSelect
          aria-label={add}
          placeholder={add}
          size="S"
          value={null}
          onChange={(field) => type(field as BulkTextField, '')}
        >
          {others.map((field) => (
            <SingleSelectOption key={field} value={field}>
              {formatMessage(message(fieldLabel(field)))}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Flex>
  );
}
