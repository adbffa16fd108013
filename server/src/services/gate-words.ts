import type { Finding, FindingPlace } from '../domain/gate/finding';
import type { Problem } from '../domain/problem';

/** How many problems a message names before it only counts. */
const MAX_NAMED = 5;

/** What is wrong, in one sentence, and what to do about it. */
interface Words {
  what: string;
  todo: string;
}

/** A finding as the API answers it; in a story that is judged in several locales, with its own. */
export function problemOf(finding: Finding, locale?: string): Problem {
  const { what, todo } = wordsOf(finding);
  return { path: finding.path, message: `${prefix(locale)}${what} ${todo}` };
}

/** All that stands between a story and publishing, in the one message that Strapi's admin shows. */
export function summaryOf(findings: Array<{ finding: Finding; locale?: string }>): string {
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return `This story cannot be published yet: ${count}. ${sentencesOf(findings)}`;
}

/** What is wrong, without what to do: one sentence each, the first few of them. */
export function sentencesOf(findings: Array<{ finding: Finding; locale?: string }>): string {
  const named = findings
    .slice(0, MAX_NAMED)
    .map(({ finding, locale }) => prefix(locale) + wordsOf(finding).what);
  const left = findings.length - named.length;
  return [...named, ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
}

function prefix(locale: string | undefined): string {
  return locale === undefined ? '' : `${locale}: `;
}

function wordsOf({ rule, place, reference }: Finding): Words {
  const where = placeWords(place);
  switch (rule) {
    case 'credit':
      return {
        what: `${where} has no credit.`,
        todo: 'Name its source in its image credit, or give this use a credit of its own.',
      };
    case 'caption':
      return {
        what: `${where} has no caption.`,
        todo: 'Write one here or in the media library.',
      };
    case 'alternativeText':
      return {
        what: `${where} has no alternative text.`,
        todo: 'Say what it shows, for readers who cannot see it.',
      };
    case 'expiredRights':
      return {
        what: `${where} has expired rights.`,
        todo: 'Replace it, remove it, or change the date in its image credit once the rights are extended.',
      };
    case 'awaitingPicture':
      return {
        what: `${where} is still awaited.`,
        todo: 'Choose the picture, or remove it from the story.',
      };
    case 'links':
      return linkWords({ where, place, hasTarget: reference !== null });
  }
}

function linkWords({
  where,
  place,
  hasTarget,
}: {
  where: string;
  place: FindingPlace;
  hasTarget: boolean;
}): Words {
  if (!hasTarget) {
    return {
      what: `${where} has no link target.`,
      todo: 'Set one, or remove the bullet.',
    };
  }
  const fate = place.kind === 'bullet' ? 'the bullet will be missing' : 'it will be plain text';
  return {
    what: `${where} points at a story that readers cannot open.`,
    todo: `Until that story is published, ${fate}. Publish it, or choose another target.`,
  };
}

function placeWords({ kind, number, name, isDeleted }: FindingPlace): string {
  const quoted = name === null ? '' : `“${name}”`;
  const deleted = isDeleted ? 'no longer in the media library' : '';
  const details = [quoted, deleted].filter(Boolean).join(', ');
  return PLACES[kind](number) + (details ? ` (${details})` : '');
}

const PLACES: Record<FindingPlace['kind'], (number: number) => string> = {
  leadPicture: () => 'The lead picture',
  picture: (number) => `Picture ${number}`,
  bullet: (number) => `Bullet ${number}`,
  link: (number) => `Link ${number} in the text`,
};
