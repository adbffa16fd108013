import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Sparkle } from '@strapi/icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../i18n/message';
import type { Choice } from './choice';
import { ChoiceOption } from './ChoiceOption';
import { isOpenDocument, type LinkLocation } from './open-document';
import { readTyped, type TypedTarget } from './typed-target';
import {
  queryKey,
  type TargetQuery,
  type TargetSearch,
  useTargetSearch,
} from './use-target-search';

interface TargetComboboxProps {
  location: LinkLocation;
  /** Starts with suggestions instead of an empty list. */
  suggestsAtOnce?: boolean;
  onChoose(choice: Choice): void;
  isDisabled?: boolean;
  /** Why the server refused the last choice. */
  error?: string;
  onType?(): void;
}

/** One input for words of a headline or for a web address, with the list of choices below it. */
export function TargetCombobox(props: TargetComboboxProps) {
  const { location, suggestsAtOnce = false, onChoose, isDisabled, error, onType } = props;
  const { formatMessage } = useIntl();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isSuggesting, setIsSuggesting] = useState(suggestsAtOnce);
  const typed = readTyped(text);
  const query = queryFor(typed, isSuggesting);
  const { search, retry } = useTargetSearch(query, location);
  const choices = choicesOf({ typed, query, search, location });
  const refusal = typed.kind === 'refused' ? formatMessage(message('link-target.no-address')) : '';
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  function handleKey(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step && choices.length > 0) {
      event.preventDefault();
      setActive((active + step + choices.length) % choices.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const choice = choices[active];
      if (choice && !isDisabled) {
        onChoose(choice);
      }
    }
  }

  function setInput(value: string, isSuggestion: boolean) {
    setText(value);
    setIsSuggesting(isSuggestion);
    setActive(0);
    onType?.();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root error={error || refusal} hint={formatMessage(message('link-target.hint'))}>
        <Field.Label>{formatMessage(message('link-target.combobox'))}</Field.Label>
        <TextInput
          ref={field}
          autoFocus
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-activedescendant={choices.length > 0 ? optionId(active) : undefined}
          value={text}
          readOnly={isDisabled}
          placeholder={formatMessage(message('link-target.placeholder'))}
          onKeyDown={handleKey}
          onChange={(event) => setInput(event.target.value, false)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <List
        id={listId}
        role="listbox"
        aria-label={formatMessage(message('link-target.list'))}
        hidden={choices.length === 0}
      >
        {choices.map((choice, index) => (
          <ChoiceOption
            key={keyOf(choice)}
            id={optionId(index)}
            choice={choice}
            isActive={index === active}
            onPoint={() => setActive(index)}
            onChoose={() => !isDisabled && onChoose(choice)}
          />
        ))}
      </List>
      <Flex gap={2} minHeight="2.4rem" justifyContent="space-between" wrap="wrap">
        <Typography role="status" variant="pi" textColor="neutral600">
          {refusal ? '' : formatMessage(statusOf(query, search), { count: choices.length })}
        </Typography>
        {(location.article || location.text) && !isSuggesting && (
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Sparkle />}
            onClick={() => {
              setInput('', true);
              field.current?.focus();
            }}
          >
            {formatMessage(message('link-target.suggest'))}
          </Button>
        )}
        {query && search.status === 'failed' && (
          <Button variant="tertiary" size="S" onClick={retry}>
            {formatMessage(message('link-target.retry'))}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function queryFor(typed: TypedTarget, isSuggesting: boolean): TargetQuery | undefined {
  if (typed.kind !== 'text') {
    return undefined;
  }
  return isSuggesting ? { kind: 'similar' } : typed;
}

function choicesOf({
  typed,
  query,
  search,
  location,
}: {
  typed: TypedTarget;
  query: TargetQuery | undefined;
  search: TargetSearch;
  location: LinkLocation;
}): Choice[] {
  if (typed.kind === 'address') {
    return [{ kind: 'address', url: typed.url }];
  }
  if (!query || search.status !== 'found' || search.query !== queryKey(query)) {
    return [];
  }
  const { stories, links } = search.result;
  return [
    ...stories
      .filter(({ documentId }) => documentId !== location.article && !isOpenDocument(documentId))
      .map((story): Choice => ({ kind: 'story', story })),
    ...links.map((target): Choice => ({ kind: 'link', target })),
  ];
}

function statusOf(query: TargetQuery | undefined, search: TargetSearch) {
  const isSuggestion = query?.kind === 'similar';
  if (!query || search.status === 'found') {
    return message(isSuggestion ? 'link-target.suggested' : 'link-target.count');
  }
  return message(
    search.status === 'failed' ? 'link-target.search-failed' : 'link-target.searching',
  );
}

function keyOf(choice: Choice): string {
  switch (choice.kind) {
    case 'story':
      return choice.story.documentId;
    case 'link':
      return choice.target.documentId;
    default:
      return choice.url;
  }
}

const List = styled.ul`
  max-height: 32rem;
  overflow-y: auto;
  list-style: none;
  margin: 0;
  padding: 0;
`;
