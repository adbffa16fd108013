import { Flex, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { StoryState } from '#shared/domain/article/story-state';
import { message } from '../../i18n/message';
import { storyAddress } from './edit-addresses';
import { PlainList } from '../PlainList';
import { useTypeNames } from '../story-types/story-types';

export interface ListedStory {
  /** uid of its type. */
  type: string;
  documentId: string;
  locale: string;
  headline: string | null;
  state: StoryState;
}

export const STATE_VARIANTS = {
  live: 'success',
  embargoed: 'alternative',
  draft: 'secondary',
} as const satisfies Record<StoryState, string>;

interface StoryListProps {
  stories: ListedStory[];
  /** How many more stories there are that the administrator may not read. */
  hidden?: number;
}

/** Stories with state, type and language, each a link to its edit view. */
export function StoryList({ stories, hidden = 0 }: StoryListProps) {
  const { formatMessage } = useIntl();
  const nameOfType = useTypeNames();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <List>
        {stories.map(({ state, headline, ...story }) => (
          <li key={`${story.documentId} ${story.locale} ${state}`}>
            <State variant={STATE_VARIANTS[state]} size="XS">
              <Typography tag="span" variant="pi" fontWeight="bold">
                {formatMessage(message(`story.${state}`))}
              </Typography>
            </State>
            <Headline to={storyAddress(story)}>
              <Typography tag="span" textColor="primary600">
                {headline || formatMessage(message('story.untitled'))}
              </Typography>
            </Headline>
            <Typography tag="span" variant="pi" textColor="neutral600">
              {[nameOfType(story.type), story.locale].filter(Boolean).join(' · ')}
            </Typography>
          </li>
        ))}
      </List>
      {hidden > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('story.hidden'), { count: hidden })}
        </Typography>
      )}
    </Flex>
  );
}

const List = styled(PlainList)`
  gap: ${({ theme }) => theme.spaces[2]};

  li {
    line-height: 2rem;
    overflow-wrap: anywhere;
  }

  li > * {
    margin-inline-end: ${({ theme }) => theme.spaces[2]};
  }
`;

/** Inline, so that a long headline wraps below it. */
const State = styled(Status)`
  display: inline-block;
`;

const Headline = styled(Link)`
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
