import type { IntlShape } from 'react-intl';
import type { Finding, FindingPlace } from '#shared/domain/gate/finding';
import type { GateRule } from '#shared/domain/gate/rules';
import { message, type MessageKey } from '../../../i18n/message';

type FormatMessage = IntlShape['formatMessage'];

const PLACES = {
  leadPicture: 'gate.place.lead-picture',
  picture: 'gate.place.picture',
  bullet: 'gate.place.bullet',
  link: 'gate.place.link',
  story: 'gate.place.story',
  field: 'gate.place.field',
  part: 'gate.place.part',
} as const satisfies Record<FindingPlace['kind'], MessageKey>;

const RULES = {
  credit: 'gate.credit',
  caption: 'gate.caption',
  alternativeText: 'gate.alternative-text',
  expiredRights: 'gate.expired-rights',
  awaitingPicture: 'gate.awaiting-picture',
} as const satisfies Record<Exclude<GateRule, 'links'>, MessageKey>;

/** Such as `Picture 3`. */
export function placeMessage({ kind, number }: FindingPlace, formatMessage: FormatMessage): string {
  return formatMessage(message(PLACES[kind]), { number });
}

/** Such as `No caption`; of a rule of the site, its own words in the editor's language. */
export function problemMessage(
  finding: Finding,
  { formatMessage, locale }: Pick<IntlShape, 'formatMessage' | 'locale'>,
): string {
  if (finding.rule === 'own') {
    return finding.messages[locale] ?? finding.messages.en;
  }
  const { rule, reference } = finding;
  if (rule === 'links') {
    return formatMessage(message(reference === null ? 'gate.no-target' : 'gate.closed-target'));
  }
  return formatMessage(message(RULES[rule]));
}
