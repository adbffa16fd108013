import { Checkbox, Field, Flex, Loader, Radio, TextInput, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { findPictures } from '../../../api/pictures/rights';
import { Failure } from '../../../components/Failure';
import { useAnswer } from '../../../hooks/use-answer';
import { message } from '../../../i18n/message';
import { Thumbnail } from '../Thumbnail';
import { type BulkCreditDraft, fieldLabel, BULK_TEXT_FIELDS, type BulkTextField } from './fields';

const DEBOUNCE_MS = 300;

interface PictureSourceProps {
  draft: BulkCreditDraft;
  onChange(draft: BulkCreditDraft): void;
}

/** Chooses the picture to copy a credit from, and the fields to copy. */
export function PictureSource({ draft, onChange }: PictureSourceProps) {
  const { formatMessage } = useIntl();
  const toggle = (field: BulkTextField, isChosen: boolean) => {
    const fields = BULK_TEXT_FIELDS.filter((other) =>
      other === field ? isChosen : draft.fields.includes(other),
    );
    onChange({ ...draft, fields });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PictureSearch
        chosen={draft.picture}
        onChoose={(picture) => onChange({ ...draft, picture })}
      />
      <Fields>
        <Typography tag="legend" variant="pi" fontWeight="bold">
          {formatMessage(message('picture-rights.copied-fields'))}
        </Typography>
        {BULK_TEXT_FIELDS.map((field) => (
          <Checkbox
            key={field}
            checked={draft.fields.includes(field)}
            onCheckedChange={(checked) => toggle(field, checked === true)}
          >
            {formatMessage(message(fieldLabel(field)))}
          </Checkbox>
        ))}
      </Fields>
    </Flex>
  );
}

interface PictureSearchProps {
  chosen: string | null;
  onChoose(documentId: string): void;
}

function PictureSearch({ chosen, onChoose }: PictureSearchProps) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState('');
  const query = useDebounced(text.trim());
  const { answer, again } = useAnswer(
    (signal) =>
      findPictures(
        { credit: 'given', pageSize: '6', ...(query === '' ? {} : { q: query }) },
        signal,
      ),
    query,
  );
  const label = formatMessage(message('picture-rights.copy-from'));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <TextInput
          type="search"
          value={text}
          maxLength={200}
          placeholder={formatMessage(message('picture-rights.search.placeholder'))}
          onChange={(event) => setText(event.target.value)}
        />
      </Field.Root>
      {answer.state === 'failed' && <Failure error={answer.error} onRetry={again} />}
      {answer.state === 'loading' && answer.value === undefined && (
        <Loader small>{formatMessage(message('page.loading'))}</Loader>
      )}
      {answer.state !== 'failed' && answer.value?.pictures.length === 0 && (
        <Typography textColor="neutral600" role="status">
          {formatMessage(message('picture-rights.none-found'))}
        </Typography>
      )}
      {answer.state !== 'failed' && answer.value && (
        <Radio.Group aria-label={label} value={chosen ?? ''} onValueChange={onChoose}>
          <Flex direction="column" alignItems="stretch" gap={2}>
            {answer.value.pictures.map(({ documentId, name, thumbnail, credit }) => (
              <Radio.Item key={documentId} value={documentId}>
                <Flex gap={3}>
                  <Thumbnail url={thumbnail} />
                  <span>
                    <Typography tag="span" fontWeight="bold">
                      {credit?.creditText}
                    </Typography>
                    <br />
                    <Typography tag="span" variant="pi" textColor="neutral600">
                      {name}
                    </Typography>
                  </span>
                </Flex>
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      )}
    </Flex>
  );
}

/** The value after it has not changed for a while. */
function useDebounced(value: string): string {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return debounced;
}

const Fields = styled.fieldset`
  border: 0;
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
  margin: 0;
  padding: 0;

  legend {
    margin-block-end: ${({ theme }) => theme.spaces[2]};
  }
`;
