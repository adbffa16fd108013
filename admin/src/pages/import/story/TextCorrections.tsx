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

interface WordCorrectionsProps {
  draft: StoryDraft;
  headlineId: string;
  isBusy: boolean;
  onWords(field: TextField, words: string): void;
  onSection(section: string): void;
  onLocale(locale: string): void;
}

const LONGEST_SECTION = 255;

/** The story's own fields. */
export function TextCorrections(props: WordCorrectionsProps) {
  const { draft, headlineId, isBusy, onWords, onSection, onLocale } = props;
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
          onChange={({ target }) => onWords('headline', target.value)}
        />
        <Field.Error />
      </Field.Root>
      <Low>
        <Field.Label>{formatMessage(message('import.summary'))}</Field.Label>
        <Textarea
          value={summary}
          maxLength={MAX_FIELD.summary}
          dir="auto"
          onChange={({ target }) => onWords('summary', target.value)}
        />
      </Low>
      <Line
        label="import.byline"
        value={byline}
        most={MAX_FIELD.byline}
        onType={(words) => onWords('byline', words)}
      />
      <Line
        label="import.dateline"
        value={dateline}
        most={MAX_FIELD.dateline}
        onType={(words) => onWords('dateline', words)}
      />
      <Line
        label="import.section"
        value={draft.section}
        most={LONGEST_SECTION}
        onType={onSection}
      />
      <LocaleSelect
        locale={draft.preview.locale}
        said={draft.story.locale}
        isDisabled={isBusy}
        onChange={onLocale}
      />
    </Card>
  );
}

interface LineProps {
  label: 'import.byline' | 'import.dateline' | 'import.section';
  value: string;
  most: number;
  onType(words: string): void;
}

function Line({ label, value, most, onType }: LineProps) {
  const { formatMessage } = useIntl();
  return (
    <Field.Root>
      <Field.Label>{formatMessage(message(label))}</Field.Label>
      <TextInput
        value={value}
        maxLength={most}
        dir="auto"
        onChange={({ target }) => onType(target.value)}
      />
    </Field.Root>
  );
}

interface LocaleSelectProps {
  locale: string;
  /** The language that the copy names; '' for none. */
  said: string;
  isDisabled: boolean;
  onChange(locale: string): void;
}

function LocaleSelect({ locale, said, isDisabled, onChange }: LocaleSelectProps) {
  const { formatMessage } = useIntl();
  const { answer } = useAnswer(loadLocales, '');
  const known = answer.state === 'loaded' ? answer.value : [];
  const locales = known.some(({ code }) => code === locale)
    ? known
    : [{ code: locale, name: locale }, ...known];
  const isOther = said !== '' && said.split(/[-_]/)[0] !== locale.split('-')[0];
  return (
    <Field.Root
      hint={isOther ? formatMessage(message('import.locale.said'), { locale: said }) : undefined}
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
