import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListedLink } from '#shared/contracts/links/links';
import { message, type MessageKey } from '../../i18n/message';

const STATES: Record<ListedLink['health'], MessageKey> = {
  unchecked: 'links.health.unchecked',
  ok: 'links.health.ok',
  redirected: 'links.redirected',
  broken: 'links.broken',
};

/** Messages for common status codes; others are shown as their number. */
const ANSWERS: Partial<Record<number, MessageKey>> = {
  404: 'links.answer.not-found',
  410: 'links.answer.gone',
};

/** The state of a link's address, or the reason why it is broken. */
export function LinkProblem({ link }: { link: ListedLink }) {
  const { formatMessage } = useIntl();
  const { health, problem, statusCode, url } = link;
  if (url === null) {
    return <Typography>{formatMessage(message('links.health.story'))}</Typography>;
  }
  if (health !== 'broken') {
    return <Typography>{formatMessage(message(STATES[health]))}</Typography>;
  }
  const text = problem
    ? formatMessage(message(`links.failure.${problem}`))
    : formatMessage(message(ANSWERS[statusCode ?? 0] ?? 'links.answer'), { status: statusCode });
  return <Typography textColor="danger700">{text}</Typography>;
}
