import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../../i18n/message';
import { DraftLink } from '../DraftLink';
import { OutcomeBadge } from '../OutcomeBadge';
import { warningMessage } from '../warning-message';
import type { BatchItem, StoryResult } from './run-batch';

/** Every file by name, with the result for each of its stories. */
export function BatchList({ items }: { items: BatchItem[] }) {
  const { formatMessage } = useIntl();
  return (
    <List aria-label={formatMessage(message('import.file-list'))}>
      {items.map((item, at) => (
        <li key={at} aria-busy={item.state === 'running'}>
          <Flex gap={3} wrap="wrap" alignItems="baseline">
            <Typography fontWeight="bold">
              <bdi>{item.name}</bdi>
            </Typography>
            {item.state !== 'done' && (
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(message(`import.state.${stateOf(item)}`), {
                  done: item.results.length,
                  all: item.stories,
                })}
              </Typography>
            )}
          </Flex>
          {item.results.length > 0 && (
            <ul>
              {item.results.map((result, index) => (
                <li key={index}>
                  <Result result={result} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </List>
  );
}

function stateOf({ state, stories }: BatchItem): 'waiting' | 'several' | 'running' {
  if (state === 'running') {
    return 'running';
  }
  return stories > 1 ? 'several' : 'waiting';
}

function Result({ result }: { result: StoryResult }) {
  const intl = useIntl();
  return (
    <Flex gap={2} alignItems="baseline">
      <OutcomeBadge outcome={result.outcome} />
      {result.outcome === 'failed' ? (
        <Typography textColor="danger700">{result.reason}</Typography>
      ) : (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <DraftLink documentId={result.documentId} locale={result.locale}>
            {result.headline}
          </DraftLink>
          {result.remarks.map((warning, index) => (
            <Typography key={index} variant="pi" textColor="neutral600">
              {warningMessage(warning, intl)}
            </Typography>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  list-style: none;
  margin: 0;
  padding: 0;

  > li {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: anywhere;
    padding-block: ${({ theme }) => theme.spaces[3]};
  }

  ul {
    display: flex;
    flex-direction: column;
    gap: ${({ theme }) => theme.spaces[2]};
    list-style: none;
    margin: 0;
    padding: ${({ theme }) => theme.spaces[2]} 0 0;
  }
`;
