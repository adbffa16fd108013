import type { IntlShape } from 'react-intl';
import type { PictureProblem, ImportWarning } from '#shared/domain/import/warning';
import { type Version, versionNumber } from '#shared/domain/import/version';
import { message } from '../../i18n/message';

/** What an import has to say of a story, for the person who imports it. */
export function warningMessage(remark: ImportWarning, intl: IntlShape): string {
  const { formatMessage } = intl;
  switch (remark.code) {
    case 'older':
      return formatMessage(message('import.remark.older'), {
        version: versionWords(remark.version, intl),
        held: versionWords(remark.held, intl),
      });
    case 'picture': {
      const problem = problemWords(remark.problem, intl);
      return formatMessage(message('import.remark.picture'), { address: remark.address, problem });
    }
    default: {
      const { code, ...values } = remark;
      return formatMessage(message(`import.remark.${code}`), values);
    }
  }
}

function versionWords(version: Version, { formatDate, formatMessage }: IntlShape): string {
  const number = versionNumber(version);
  return number === undefined
    ? formatDate(version, { dateStyle: 'medium', timeStyle: 'short' })
    : formatMessage(message('import.remark.version'), { number });
}

function problemWords(problem: PictureProblem, { formatMessage }: IntlShape): string {
  switch (problem.reason) {
    case 'status':
      return formatMessage(message('import.remark.status'), { status: problem.status });
    case 'no-picture':
    case 'not-kept':
    case 'too-large':
      return formatMessage(message(`import.remark.${problem.reason}`));
    default:
      return formatMessage(message(`links.failure.${problem.reason}`));
  }
}
