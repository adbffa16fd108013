import type { IntlShape } from 'react-intl';
import { FileUnreadable } from '../../api/import';
import { refusalMessage, isForbidden } from '../../components/refusal-message';
import { message } from '../../i18n/message';

const TOO_LARGE = 413;

/** Default messages of Strapi, which give no reason. */
const GENERIC_MESSAGES = ['Forbidden', 'Policy Failed'];

/** The message for a failed request of the import. */
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
