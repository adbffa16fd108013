import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../../i18n/message';
import { Card } from '../Card';
import type { StoryDraft } from './draft';
import { factsOf } from './recognised-facts';

/** What the import recognised in the source, and its metadata. */
export function Recognised({ id, draft }: { id: string; draft: StoryDraft }) {
  const { formatMessage, formatDate } = useIntl();
  const { source, sourceUrl, keywords, embargoedUntil } = draft.story;
  const more = [
    source && formatMessage(message('import.source'), { source }),
    sourceUrl && formatMessage(message('import.source-url'), { address: sourceUrl }),
    keywords.length > 0 &&
      formatMessage(message('import.keywords'), { keywords: keywords.join(', ') }),
  ].filter(Boolean);
  return (
    <Card title={formatMessage(message('import.recognised'))}>
      <Facts id={id}>
        {factsOf(draft).map(({ key, values }) => (
          <Typography key={key} tag="li">
            {formatMessage(message(key), values)}
          </Typography>
        ))}
      </Facts>
      {more.map((line) => (
        <Wrapped key={String(line)} variant="pi" textColor="neutral600">
          {line}
        </Wrapped>
      ))}
      {embargoedUntil !== '' && (
        <Typography fontWeight="bold" textColor="neutral800">
          {formatMessage(message('import.embargo'), {
            date: formatDate(embargoedUntil, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Typography>
      )}
    </Card>
  );
}

const Facts = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  list-style: none;
  margin: 0;
  padding: 0;

  li {
    background: ${({ theme }) => theme.colors.primary100};
    border-radius: ${({ theme }) => theme.borderRadius};
    color: ${({ theme }) => theme.colors.primary700};
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  }
`;

const Wrapped = styled(Typography)`
  overflow-wrap: anywhere;
`;
