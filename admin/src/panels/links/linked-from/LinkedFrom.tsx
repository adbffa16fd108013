import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { StoryState } from '#shared/domain/article/story-state';
import { findLinkedFrom, type LinkedFromAnswer } from '../../../api/links/links';
import { StoryList } from '../../../components/links/StoryList';
import { groupVersions } from '../../../components/links/group-versions';
import { refusalMessage } from '../../../components/refusal-message';
import { useAnswer } from '../../../hooks/use-answer';
import { message } from '../../../i18n/message';

/** The live and draft stories that link to the open one. Loaded again when the window gets the focus. */
export function LinkedFrom({ documentId }: { documentId: string }) {
  const { formatMessage } = useIntl();
  const { answer, again } = useAnswer(
    (signal) => findLinkedFrom({ documentId, locale: '*' }, signal),
    documentId,
  );

  useEffect(() => {
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [again]);

  if (answer.state === 'failed') {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography role="alert" textColor="danger600">
          {refusalMessage(answer.error) ?? formatMessage(message('linked-from.no-answer'))}
        </Typography>
        <Button variant="tertiary" size="S" onClick={again}>
          {formatMessage(message('action.try-again'))}
        </Button>
      </Flex>
    );
  }
  return answer.value ? <Stories {...answer.value} /> : <Loading />;
}

function Stories({ data, meta: { hidden } }: LinkedFromAnswer) {
  const { formatMessage } = useIntl();
  const stories = groupVersions(data);
  const count = (state: StoryState) => stories.filter((story) => story.state === state).length;
  if (stories.length === 0 && hidden === 0) {
    return (
      <Typography textColor="neutral600">{formatMessage(message('linked-from.none'))}</Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor="neutral800">
        {formatMessage(message('linked-from.count'), {
          live: count('live'),
          embargoed: count('embargoed'),
          drafts: count('draft'),
        })}
      </Typography>
      <Box maxHeight="28rem" overflow="auto">
        <StoryList stories={stories} hidden={hidden} />
      </Box>
    </Flex>
  );
}

function Loading() {
  const { formatMessage } = useIntl();
  return <Loader small>{formatMessage(message('page.loading'))}</Loader>;
}
