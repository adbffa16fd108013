import { Flex, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { message } from '../i18n/message';
import { storyAddress } from './addresses';

export interface ListedStory {
  documentId: string;
  locale: string;
  headline: string | null;
  isLive: boolean;
}

interface StoryListProps {
  stories: ListedStory[];
  /** How many others there are that the reader may not open. */
  hidden?: number;
}

/** Stories, each a link to where it is edited, with its state and its language. */
export function StoryList({ stories, hidden = 0 }: StoryListProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <List>
        {stories.map(({ isLive, headline, ...story }) => (
          <li key={`${story.documentId} ${story.locale} ${isLive}`}>
            <State variant={isLive ? 'success' : 'secondary'} size="XS">
              <Typography tag="span" variant="pi" fontWeight="bold">
                {formatMessage(message(isLive ? 'story.live' : 'story.draft'))}
              </Typography>
            </State>
            <Headline to={storyAddress(story)}>
              <Typography textColor="primary600">
                {headline || formatMessage(message('story.untitled'))}
              </Typography>
            </Headline>
            <Typography variant="pi" textColor="neutral600">
              {story.locale}
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

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: none;
  margin: 0;
  padding: 0;

  &:empty {
    display: none;
  }

  li {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    column-gap: ${({ theme }) => theme.spaces[2]};
    row-gap: ${({ theme }) => theme.spaces[1]};
  }
`;

const State = styled(Status)`
  flex-shrink: 0;
`;

const Headline = styled(Link)`
  min-width: 0;
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;
