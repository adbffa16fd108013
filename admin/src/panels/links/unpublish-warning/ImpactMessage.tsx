import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { StoryList } from '../../../components/links/StoryList';
import { message } from '../../../i18n/message';
import type { Impact, Subject } from './load-impact';

/** A message about the affected stories, with their list. */
export function ImpactMessage({ subject, impact }: { subject: Subject; impact: Impact }) {
  const { formatMessage } = useIntl();
  const { stories, hidden, isRefused, linkCounts: places } = impact;
  const storyMessageKey = isRefused
    ? 'unpublish-warning.stories.refused'
    : 'unpublish-warning.stories';
  const messageKey = subject.kind === 'links' ? 'unpublish-warning.links' : storyMessageKey;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} alignItems="flex-start">
        <Flex shrink={0} paddingTop={1}>
          <WarningCircle aria-hidden width="2rem" height="2rem" fill="danger600" />
        </Flex>
        <Typography role="status" fontWeight="bold" textColor="neutral800">
          {formatMessage(message(messageKey), {
            count: stories.length + hidden,
            taken: subject.documentIds.length,
            ...places,
          })}
        </Typography>
      </Flex>
      <Box maxHeight="28rem" overflow="auto">
        <StoryList stories={stories} hidden={hidden} />
      </Box>
    </Flex>
  );
}
