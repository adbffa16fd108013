import type { IntlShape } from 'react-intl';
import type { Finding } from '#shared/domain/gate/finding';
import type { GateRule } from '#shared/domain/gate/rules';
import { message, type MessageKey } from '../../../i18n/message';

/** The controls that fix a finding, the best first. One that the form does not have is skipped. */
const CONTROLS: Record<GateRule | 'own', MessageKey[]> = {
  credit: ['credit.edit', 'caption.credit-text', 'caption.show-credit', 'caption.caption'],
  caption: ['caption.caption'],
  alternativeText: ['caption.alternative-text'],
  expiredRights: ['credit.edit', 'caption.credit-text', 'caption.show-credit', 'caption.caption'],
  awaitingPicture: ['figure.choose', 'caption.caption'],
  links: [],
  own: [],
};

/** The accessible names of the controls, by which they are found in the form. */
export function controlNames(
  { rule }: Pick<Finding, 'rule'>,
  formatMessage: IntlShape['formatMessage'],
): string[] {
  return CONTROLS[rule].map((key) => formatMessage(message(key)));
}
