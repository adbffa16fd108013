import {
  Checkbox,
  Field,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { loadLocales } from '../../../api/locales';
import { useAnswer } from '../../../hooks/use-answer';
import { message } from '../../../i18n/message';
import type { Common } from './use-batch';

interface BatchOptionsFormProps {
  common: Common;
  onChange(common: Common): void;
}

/** Stands for the empty value, which the design system's select does not support. */
const FROM_SOURCE = '-';

/** The options that all drafts of a batch share. */
export function BatchOptionsForm({ common, onChange }: BatchOptionsFormProps) {
  const { formatMessage } = useIntl();
  const { answer } = useAnswer(loadLocales, '');
  const locales = answer.state === 'loaded' ? answer.value : [];
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root>
          <Field.Label>{formatMessage(message('import.locale.all'))}</Field.Label>
          <SingleSelect
            value={common.locale || FROM_SOURCE}
            onChange={(code) =>
              onChange({ ...common, locale: code === FROM_SOURCE ? '' : String(code) })
            }
          >
            <SingleSelectOption value={FROM_SOURCE}>
              {formatMessage(message('import.locale.from-source'))}
            </SingleSelectOption>
            {locales.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root hint={formatMessage(message('import.section.all'))}>
          <Field.Label>{formatMessage(message('import.section'))}</Field.Label>
          <TextInput
            value={common.section}
            maxLength={255}
            onChange={({ target }) => onChange({ ...common, section: target.value })}
          />
          <Field.Hint />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={12} xs={12}>
        <Checkbox
          checked={common.pictures}
          onCheckedChange={(checked) => onChange({ ...common, pictures: checked === true })}
        >
          {formatMessage(message('import.fetch'))}
        </Checkbox>
      </Grid.Item>
    </Grid.Root>
  );
}
