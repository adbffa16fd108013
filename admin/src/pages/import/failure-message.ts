import type { IntlShape } from 'react-intl';
import { FileUnreadable } from '../../api/import';
import { refusalMessage, isForbidden } from '../../components/refusal-message';
import { message } from '../../i18n/message';

const TOO_LARGE = 413;

/** What Strapi says where it says nothing. */
const GENERIC_MESSAGES = ['Forbidden', 'Policy Failed'];

/** Why a copy did not come through, and what to do about it. */
export function failureMessage(error: unknown, { formatMessage }: IntlShape): string {
  if (error instanceof FileUnreadable) {
    return formatMessage(message('import.unreadable'));
  }
  if (error instanceof Error && 'status' in error && error.status === TOO_LARGE) {
    return formatMessage(message('import.too-large'));
  }
  const text = refusalMessage(error);
  if (isForbidden(error) && (text === null || GENERIC_MESSAGES.includes(text))) {
    return formatMessage(message('import.forbidden'));
  }
  return text ?? formatMessage(message('import.no-answer'));
}
