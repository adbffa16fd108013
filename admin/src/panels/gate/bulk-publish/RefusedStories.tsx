import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { GateCheckAnswer } from '#shared/contracts/gate/gate';
import { byPlace } from '#shared/domain/gate/by-place';
import type { Finding } from '#shared/domain/gate/finding';
import { message } from '../../../i18n/message';
import { placeMessage, problemMessage } from '../checklist/finding-message';

/** The selected stories that will not be published, with the reasons; nothing without any. */
export function RefusedStories({ stories }: GateCheckAnswer) {
  const { formatMessage } = useIntl();
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
              <Problems key={`${group[0].place.kind} ${group[0].place.number}`} group={group} />
            ))}
          </Box>
        ))}
      </List>
    </Box>
  );
}

function Problems({ group: [first, ...others] }: { group: [Finding, ...Finding[]] }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const problems = [first, ...others].map((finding) => problemMessage(finding, intl));
  return (
    <Typography tag="p" variant="pi" textColor="neutral800">
      {formatMessage(message('bulk-publish.problems'), {
        place: placeMessage(first.place, formatMessage),
        problems: problems.join(' · '),
      })}
    </Typography>
  );
}

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  max-block-size: 24rem;
  overflow-y: auto;
`;
