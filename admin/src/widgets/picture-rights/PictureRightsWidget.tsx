import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { AttentionAnswer } from '../../../../server/src/contracts/picture-rights';
import { countAttention } from '../../api/picture-rights';
import { Failure } from '../../components/Failure';
import { useAnswer } from '../../hooks/use-answer';
import { message, type MessageKey } from '../../i18n/message';
import { NEWSROOM_PATH } from '../../pages/newsroom/register';

/** What each number counts, and the filters under which the page shows what is behind it. */
const NUMBERS: Array<{ key: keyof AttentionAnswer; label: MessageKey; search: string }> = [
  {
    key: 'uncreditedInUse',
    label: 'picture-rights.widget.uncredited',
    search: 'credit=none&use=any',
  },
  { key: 'expiringThisWeek', label: 'picture-rights.widget.expiring', search: 'expiresWithin=7' },
  {
    key: 'liveArticlesWithExpired',
    label: 'picture-rights.widget.expired',
    search: 'expired=live',
  },
];

/** What needs the picture desk, in numbers that lead there. */
export function PictureRightsWidget() {
  const { formatMessage } = useIntl();
  const { answer, again } = useAnswer(countAttention, '');
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
  const numbers = answer.value;
  return NUMBERS.every(({ key }) => numbers[key] === 0) ? (
    <NothingToDo />
  ) : (
    <List>
      {NUMBERS.map(({ key, label, search }) => (
        <li key={key}>
          <NumberLink to={{ pathname: `/${NEWSROOM_PATH}/picture-rights`, search }}>
            <Typography
              variant="alpha"
              tag="strong"
              textColor={numbers[key] > 0 ? 'danger600' : 'neutral600'}
            >
              {numbers[key]}
            </Typography>{' '}
            <Typography textColor="neutral800">
              {formatMessage(message(label), { count: numbers[key] })}
            </Typography>
          </NumberLink>
        </li>
      ))}
    </List>
  );
}

function NothingToDo() {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" gap={3} justifyContent="center" height="100%">
      <Box>
        <CheckCircle width="3.2rem" height="3.2rem" fill="success600" aria-hidden />
      </Box>
      <Typography textColor="neutral600" textAlign="center">
        {formatMessage(message('picture-rights.widget.nothing'))}
      </Typography>
      <Link to={`/${NEWSROOM_PATH}/picture-rights`}>
        <Typography textColor="primary600">
          {formatMessage(message('picture-rights.widget.open'))}
        </Typography>
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
