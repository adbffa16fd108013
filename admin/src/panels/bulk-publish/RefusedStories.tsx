import { Box, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { GateCheckAnswer } from '../../../../server/src/contracts/gate';
import { byPlace } from '../../../../server/src/domain/gate/by-place';
import type { Finding } from '../../../../server/src/domain/gate/finding';
import { checkDrafts } from '../../api/gate';
import { message } from '../../i18n/message';
import { placeWords, problemWords } from '../checklist/finding-words';
import type { BulkActionProps } from './bulk-action';

/** Which of the chosen stories the gate will refuse, and why; nothing where it refuses none. */
export function RefusedStories({ documents }: Pick<BulkActionProps, 'documents'>) {
  const { formatMessage } = useIntl();
  const stories = useRefused(documents);
  if (stories.length === 0) {
    return null;
  }
  return (
    <Box role="status" background="danger100" padding={4}>
      <Typography fontWeight="bold" textColor="danger700">
        {formatMessage(message('bulk-publish.refused'), { count: stories.length })}
      </Typography>
      <List>
        {stories.map(({ documentId, headline, findings }) => (
          <Box tag="li" key={documentId} paddingTop={2}>
            <Typography fontWeight="semiBold" textColor="neutral800">
              {headline}
            </Typography>
            {byPlace(findings, ({ place }) => place).map((group) => (
              <Problems key={group[0].path.join('.')} group={group} />
            ))}
          </Box>
        ))}
      </List>
    </Box>
  );
}

function Problems({ group: [first, ...others] }: { group: [Finding, ...Finding[]] }) {
  const { formatMessage } = useIntl();
  const problems = [first, ...others].map((finding) => problemWords(finding, formatMessage));
  return (
    <Typography tag="p" variant="pi" textColor="neutral800">
      {formatMessage(message('bulk-publish.problems'), {
        place: placeWords(first.place, formatMessage),
        problems: problems.join(' · '),
      })}
    </Typography>
  );
}

/** Asked once for a choice of stories. Where the server does not answer, its refusal says it all. */
function useRefused(documents: BulkActionProps['documents']): GateCheckAnswer['stories'] {
  const [stories, setStories] = useState<GateCheckAnswer['stories']>([]);
  const documentIds = documents.map(({ documentId }) => documentId);
  const request = JSON.stringify({ documentIds, locale: documents[0]?.locale ?? null });
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await checkDrafts(JSON.parse(request)).catch(() => null);
      if (isCurrent && answer) {
        setStories(answer.stories.flatMap(onlyRefused));
      }
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [request]);
  return stories;
}

function onlyRefused(story: GateCheckAnswer['stories'][number]) {
  const findings = story.findings.filter(({ level }) => level === 'require');
  return findings.length > 0 ? [{ ...story, findings }] : [];
}

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  max-block-size: 24rem;
  overflow-y: auto;
`;
