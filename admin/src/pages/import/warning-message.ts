import type { IntlShape } from 'react-intl';
import type { PictureProblem, ImportWarning } from '#shared/domain/import/warning';
import { type Version, versionNumber } from '#shared/domain/import/version';
import { message } from '../../i18n/message';

/** The text of a warning of the import, in the language of the admin. */
export function warningMessage(warning: ImportWarning, intl: IntlShape): string {
  const { formatMessage } = intl;
  switch (warning.code) {
    case 'older':
      return formatMessage(message('import.warning.older'), {
        version: versionText(warning.version, intl),
        held: versionText(warning.held, intl),
      });
    case 'picture': {
      const problem = problemText(warning.problem, intl);
      return formatMessage(message('import.warning.picture'), {
        address: warning.address,
        problem,
      });
    }
    default: {
      const { code, ...values } = warning;
      return formatMessage(message(`import.warning.${code}`), values);
    }
  }
}

function versionText(version: Version, { formatDate, formatMessage }: IntlShape): string {
  const number = versionNumber(version);
  return number === undefined
    ? formatDate(version, { dateStyle: 'medium', timeStyle: 'short' })
    : formatMessage(message('import.warning.version'), { number });
}

function problemText(problem: PictureProblem, { formatMessage }: IntlShape): string {
  switch (problem.reason) {
    case 'status':
      return formatMessage(message('import.warning.status'), { status: problem.status });
    case 'no-picture':
    case 'not-kept':
    case 'too-large':
      return formatMessage(message(`import.warning.${problem.reason}`));
    default:
      return formatMessage(message(`links.failure.${problem.reason}`));
  }
}
