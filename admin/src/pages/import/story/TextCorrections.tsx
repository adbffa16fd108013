import {
  Field,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { MAX_FIELD } from '#shared/domain/import/limits';
import { loadLocales } from '../../../api/locales';
import { useAnswer } from '../../../hooks/use-answer';
import { message } from '../../../i18n/message';
import { Card } from '../Card';
import type { StoryDraft, TextField } from './draft';

interface TextCorrectionsProps {
  draft: StoryDraft;
  headlineId: string;
  isBusy: boolean;
  onText(field: TextField, value: string): void;
  onSection(section: string): void;
  onLocale(locale: string): void;
}

const MAX_SECTION = 255;

/** The inputs for the story's text fields, section and locale. */
export function TextCorrections(props: TextCorrectionsProps) {
  const { draft, headlineId, isBusy, onText, onSection, onLocale } = props;
  const { formatMessage } = useIntl();
  const { headline, summary, byline, dateline } = draft.story;
  const isHeadless = headline.trim() === '';
  return (
    <Card title={formatMessage(message('import.story'))}>
      <Field.Root
        id={headlineId}
        required
        error={isHeadless ? formatMessage(message('import.headline.empty')) : undefined}
      >
        <Field.Label>{formatMessage(message('import.headline'))}</Field.Label>
        <TextInput
          value={headline}
          maxLength={MAX_FIELD.headline}
          dir="auto"
          onChange={({ target }) => onText('headline', target.value)}
        />
        <Field.Error />
      </Field.Root>
      <Low>
        <Field.Label>{formatMessage(message('import.summary'))}</Field.Label>
        <Textarea
          value={summary}
          maxLength={MAX_FIELD.summary}
          dir="auto"
          onChange={({ target }) => onText('summary', target.value)}
        />
      </Low>
      <Line
        label="import.byline"
        value={byline}
        maxLength={MAX_FIELD.byline}
        onType={(value) => onText('byline', value)}
      />
      <Line
        label="import.dateline"
        value={dateline}
        maxLength={MAX_FIELD.dateline}
        onType={(value) => onText('dateline', value)}
      />
      <Line
        label="import.section"
        value={draft.section}
        maxLength={MAX_SECTION}
        onType={onSection}
      />
      <LocaleSelect
        locale={draft.preview.locale}
        sourceLocale={draft.story.locale}
        isDisabled={isBusy}
        onChange={onLocale}
      />
    </Card>
  );
}

interface LineProps {
  label: 'import.byline' | 'import.dateline' | 'import.section';
  value: string;
  maxLength: number;
  onType(value: string): void;
}

function Line({ label, value, maxLength, onType }: LineProps) {
  const { formatMessage } = useIntl();
  return (
    <Field.Root>
      <Field.Label>{formatMessage(message(label))}</Field.Label>
      <TextInput
        value={value}
        maxLength={maxLength}
        dir="auto"
        onChange={({ target }) => onType(target.value)}
      />
    </Field.Root>
  );
}

interface LocaleSelectProps {
  locale: string;
  /** The language that the source names; '' for none. */
  sourceLocale: string;
  isDisabled: boolean;
  onChange(locale: string): void;
}

function LocaleSelect({ locale, sourceLocale, isDisabled, onChange }: LocaleSelectProps) {
  const { formatMessage } = useIntl();
  const { answer } = useAnswer(loadLocales, '');
  const siteLocales = answer.state === 'loaded' ? answer.value : [];
  const locales = siteLocales.some(({ code }) => code === locale)
    ? siteLocales
    : [{ code: locale, name: locale }, ...siteLocales];
  const isOther = sourceLocale !== '' && sourceLocale.split(/[-_]/)[0] !== locale.split('-')[0];
  return (
    <Field.Root
      hint={
        isOther
          ? formatMessage(message('import.locale.in-source'), { locale: sourceLocale })
          : undefined
      }
    >
      <Field.Label>{formatMessage(message('import.locale'))}</Field.Label>
      <SingleSelect
        value={locale}
        disabled={isDisabled}
        onChange={(code) => code !== locale && onChange(String(code))}
      >
        {locales.map(({ code, name }) => (
          <SingleSelectOption key={code} value={code}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

const Low = styled(Field.Root)`
  textarea {
    min-height: 6.4rem;
  }
`;
