import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useAnswer } from '../hooks/use-answer';
import { message, type MessageKey } from '../i18n/message';
import { Failure } from './Failure';

/** One number of the widget, and the page that lists what it counts. */
export interface Counted<Counts> {
  key: keyof Counts;
  label: MessageKey;
  /** The search part of the page's address. */
  search: string;
}

interface CountWidgetProps<Counts> {
  load(signal: AbortSignal): Promise<Counts>;
  numbers: Array<Counted<Counts>>;
  /** The path of the page that the numbers link to. */
  pathname: string;
  /** Shown instead of the numbers where all of them are 0. */
  nothing: { text: MessageKey; link: MessageKey };
}

/** A widget of the home page: counts of what needs attention, each a link to the list. */
export function CountWidget<Counts extends Record<string, number>>(
  props: CountWidgetProps<Counts>,
) {
  const { load, numbers, pathname, nothing } = props;
  const { formatMessage } = useIntl();
  const { answer, again } = useAnswer(load, '');
  if (answer.state === 'failed') {
    return <Failure error={answer.error} onRetry={again} />;
  }
  if (answer.value === undefined) {
    return (
      <Flex justifyContent="center" height="100%">
        <Loader>{formatMessage(message('page.loading'))}</Loader>
      </Flex>
    );
  }
  const counts = answer.value;
  return numbers.every(({ key }) => counts[key] === 0) ? (
    <NothingToDo pathname={pathname} {...nothing} />
  ) : (
    <List>
      {numbers.map(({ key, label, search }) => (
        <li key={search}>
          <NumberLink to={{ pathname, search }}>
            <Typography
              variant="alpha"
              tag="strong"
              textColor={Number(counts[key]) > 0 ? 'danger600' : 'neutral600'}
            >
              {counts[key]}
            </Typography>{' '}
            <Typography textColor="neutral800">
              {formatMessage(message(label), { count: counts[key] })}
            </Typography>
          </NumberLink>
        </li>
      ))}
    </List>
  );
}

function NothingToDo({
  pathname,
  text,
  link,
}: {
  pathname: string;
  text: MessageKey;
  link: MessageKey;
}) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" gap={3} justifyContent="center" height="100%">
      <Box>
        <CheckCircle width="3.2rem" height="3.2rem" fill="success600" aria-hidden />
      </Box>
      <Typography textColor="neutral600" textAlign="center">
        {formatMessage(message(text))}
      </Typography>
      <Link to={pathname}>
        <Typography textColor="primary600">{formatMessage(message(link))}</Typography>
      </Link>
    </Flex>
  );
}

const List = styled.ul`
  display: flex;
  flex-direction: column;
  list-style: none;
  padding: 0;
  width: 100%;
`;

const NumberLink = styled(Link)`
  align-items: baseline;
  border-radius: ${({ theme }) => theme.borderRadius};
  display: flex;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[2]};
  text-decoration: none;

  strong {
    font-variant-numeric: tabular-nums;
    min-width: 4rem;
    text-align: end;
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
