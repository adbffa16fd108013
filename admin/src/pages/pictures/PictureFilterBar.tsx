import {
  Button,
  Flex,
  Searchbar,
  SearchForm,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type FormEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { findSuppliers } from '../../api/pictures/rights';
import { useAnswer } from '../../hooks/use-answer';
import { message } from '../../i18n/message';
import {
  CREDIT_CHOICES,
  type FilterChoice,
  chosen,
  RIGHTS_CHOICES,
  USE_CHOICES,
} from './filter-choices';
import { isFiltered, type PicturesPageState } from './page-state';

interface PictureFilterBarProps {
  state: PicturesPageState;
  onChange(change: PicturesPageState): void;
  onClear(): void;
}

/** The filters of the table, and a search. */
export function PictureFilterBar({ state, onChange, onClear }: PictureFilterBarProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <Search text={state.q ?? ''} onSearch={(q) => onChange({ q })} />
      <ChoiceSelect
        label={formatMessage(message('picture-rights.filter.credit'))}
        choices={CREDIT_CHOICES}
        state={state}
        onChange={onChange}
      />
      <ChoiceSelect
        label={formatMessage(message('picture-rights.filter.rights'))}
        choices={RIGHTS_CHOICES}
        state={state}
        onChange={onChange}
      />
      <ChoiceSelect
        label={formatMessage(message('picture-rights.filter.use'))}
        choices={USE_CHOICES}
        state={state}
        onChange={onChange}
      />
      <SupplierSelect supplier={state.supplier} onChange={(supplier) => onChange({ supplier })} />
      {isFiltered(state) && (
        <Button variant="tertiary" size="S" startIcon={<Cross />} onClick={onClear}>
          {formatMessage(message('picture-rights.filter.clear'))}
        </Button>
      )}
    </Flex>
  );
}

interface SearchProps {
  text: string;
  onSearch(text: string): void;
}

function Search({ text, onSearch }: SearchProps) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <Wide>
      <SearchForm onSubmit={submit}>
        <Searchbar
          name="q"
          size="S"
          value={typed}
          maxLength={200}
          onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
          onClear={() => onSearch('')}
          clearLabel={formatMessage(message('picture-rights.search.clear'))}
          placeholder={formatMessage(message('picture-rights.search.placeholder'))}
        >
          {formatMessage(message('picture-rights.search'))}
        </Searchbar>
      </SearchForm>
    </Wide>
  );
}

interface ChoiceSelectProps {
  label: string;
  choices: FilterChoice[];
  state: PicturesPageState;
  onChange(change: PicturesPageState): void;
}

function ChoiceSelect({ label, choices, state, onChange }: ChoiceSelectProps) {
  const { formatMessage } = useIntl();
  const value = chosen(choices, state);
  return (
    <Narrow>
      <SingleSelect
        aria-label={label}
        placeholder={label}
        size="S"
        value={value}
        onChange={(name) => onChange(choices.find((choice) => choice.name === name)?.change ?? {})}
        onClear={() => onChange(choices[0]?.none ?? {})}
        clearLabel={formatMessage(message('picture-rights.filter.any'))}
      >
        {choices.map(({ name, label: text, values }) => (
          <SingleSelectOption key={name} value={name}>
            {formatMessage(message(text), values)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Narrow>
  );
}

interface SupplierSelectProps {
  supplier: string | undefined;
  onChange(supplier: string | undefined): void;
}

function SupplierSelect({ supplier, onChange }: SupplierSelectProps) {
  const { formatMessage } = useIntl();
  const { answer } = useAnswer(findSuppliers, '');
  const suppliers = answer.state === 'failed' ? [] : (answer.value?.suppliers ?? []);
  const isListed = supplier === undefined || suppliers.some(({ name }) => name === supplier);
  const label = formatMessage(message('picture-rights.column.supplier'));
  return (
    <Narrow>
      <SingleSelect
        aria-label={label}
        placeholder={label}
        size="S"
        value={supplier ?? null}
        onChange={(name) => onChange(String(name))}
        onClear={() => onChange(undefined)}
        clearLabel={formatMessage(message('picture-rights.filter.any'))}
        disabled={suppliers.length === 0 && supplier === undefined}
      >
        {!isListed && <SingleSelectOption value={supplier}>{supplier}</SingleSelectOption>}
        {suppliers.map(({ name, pictures }) => (
          <SingleSelectOption key={name} value={name}>
            {`${name} (${pictures})`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Narrow>
  );
}

const Wide = styled.div`
  flex: 1 1 28rem;
  max-width: 40rem;
  min-width: 0;
`;

const Narrow = styled.div`
  flex: 1 1 20rem;
  max-width: 28rem;
  min-width: 14rem;
`;
