import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Link as LinkIcon, Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Suggestion } from '#shared/contracts/links/links';
import { errorMessage } from '../../../api/error-message';
import { type SuggestionRequest, suggestStories } from '../../../api/links/links';
import { storyAddress } from '../../../components/links/edit-addresses';
import { PlainList } from '../../../components/PlainList';
import { useTypeNames } from '../../../components/story-types/story-types';
import { useAnswer } from '../../../hooks/use-answer';
import { message } from '../../../i18n/message';
import type { Words } from './words';

interface SuggestionsProps {
  request: SuggestionRequest;
  words: Words;
  /** A link is copied, and the story stays in the list. */
  isCopy: boolean;
  onAdd(story: Suggestion): Promise<void>;
}

/** The state of adding suggestions. */
interface Adding {
  busy: string | null;
  added: string[];
  /** The message about the last suggestion that was added. */
  statusText: string;
  isProblem: boolean;
}

const NOTHING: Adding = { busy: null, added: [], statusText: '', isProblem: false };

/** Suggested stories, each with a button that adds it. */
export function Suggestions({ request, words, isCopy, onAdd }: SuggestionsProps) {
  const { formatMessage } = useIntl();
  const { answer } = useAnswer((signal) => suggestStories(request, signal), '');
  const [adding, setAdding] = useState(NOTHING);

  const add = async (story: Suggestion) => {
    const { documentId, headline } = story;
    setAdding((former) => ({ ...former, busy: documentId, statusText: '' }));
    try {
      await onAdd(story);
      const statusText = formatMessage(message(words.added), { headline });
      setAdding(({ added }) => {
        const gone = isCopy ? added : [...added, documentId];
        return { busy: null, added: gone, statusText, isProblem: false };
      });
    } catch (error) {
      const statusText =
        errorMessage(error) ?? formatMessage(message(words.notAdded), { headline });
      setAdding((former) => ({ ...former, busy: null, statusText, isProblem: true }));
    }
  };

  if (answer.state === 'failed') {
    return (
      <Typography role="alert" textColor="danger600">
        {errorMessage(answer.error) ?? formatMessage(message('related-stories.no-answer'))}
      </Typography>
    );
  }
  if (answer.value === undefined) {
    return <Loader small>{formatMessage(message('page.loading'))}</Loader>;
  }
  const remaining = answer.value.filter(({ documentId }) => !adding.added.includes(documentId));
  return (
    <>
      {remaining.length === 0 && adding.statusText === '' && (
        <Typography role="status" textColor="neutral600">
          {formatMessage(message('related-stories.none'))}
        </Typography>
      )}
      <List aria-label={formatMessage(message('related-stories.title'))}>
        {remaining.map((story) => (
          <SuggestionItem
            key={story.documentId}
            story={story}
            words={words}
            isCopy={isCopy}
            isBusy={adding.busy === story.documentId}
            onAdd={() => void add(story)}
          />
        ))}
      </List>
      <Typography
        role={adding.isProblem ? 'alert' : 'status'}
        variant="pi"
        textColor={adding.isProblem ? 'danger600' : 'success700'}
      >
        {adding.statusText}
      </Typography>
    </>
  );
}

interface SuggestionItemProps {
  story: Suggestion;
  words: Words;
  isCopy: boolean;
  isBusy: boolean;
  onAdd(): void;
}

function SuggestionItem({ story, words, isCopy, isBusy, onAdd }: SuggestionItemProps) {
  const { formatDate, formatMessage } = useIntl();
  const nameOfType = useTypeNames();
  const { type, headline, section, publishedAt } = story;
  const details = [
    nameOfType(type),
    section,
    formatDate(publishedAt, { dateStyle: 'medium' }),
  ].filter(Boolean);
  return (
    <li>
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <Headline to={storyAddress(story)} target="_blank">
          <Typography textColor="primary600">{headline}</Typography>
        </Headline>
        <Typography variant="pi" textColor="neutral600">
          {details.join(' · ')}
        </Typography>
      </Flex>
      <Button
        size="S"
        variant="tertiary"
        startIcon={isCopy ? <LinkIcon /> : <Plus />}
        loading={isBusy}
        aria-label={formatMessage(message(words.addOne), { headline })}
        onClick={onAdd}
      >
        {formatMessage(message(words.add))}
      </Button>
    </li>
  );
}

const List = styled(PlainList)`
  li {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
    justify-content: space-between;
  }

  li > div {
    flex: 1 1 8rem;
  }

  button {
    flex-shrink: 0;
  }
`;

const Headline = styled(Link)`
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
