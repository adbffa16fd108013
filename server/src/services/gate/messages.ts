import { byPlace } from '#shared/domain/gate/by-place';
import type { Finding, FindingPlace } from '#shared/domain/gate/finding';
import type { Problem } from '#shared/domain/platform/problem';

/** How many places a message names before it only counts the problems that are left. */
const MAX_NAMED = 5;

type Found = { finding: Finding; locale?: string };

/** What is wrong, in one sentence, and what to do about it. */
interface Words {
  what: string;
  todo: string;
}

/** A finding as the API answers it; in a story that is judged in several locales, with its own. */
export function problemOf(finding: Finding, locale?: string): Problem {
  const { what, todo } = wordsOf(finding);
  const message = prefix(locale) + [what, todo].filter(Boolean).join(' ');
  const rule = finding.rule === 'own' ? { rule: finding.ownRule } : {};
  return { path: finding.path, message, ...rule };
}

/** All that stands between a story and publishing, in the one message that Strapi's admin shows. */
export function summaryOf(findings: Found[]): string {
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return `This story cannot be published yet: ${count}. ${sentencesOf(findings)}`;
}

/** What is wrong, without what to do: a sentence for each of the first few places. */
function sentencesOf(findings: Found[]): string {
  const places = byPlace(findings, ({ finding, locale }) => ({ ...finding.place, locale }));
  const named = places.slice(0, MAX_NAMED);
  const left = places.slice(MAX_NAMED).flat().length;
  const sentences = named.map((place) => prefix(place[0].locale) + sentenceOf(place));
  return [...sentences, ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
}

/** Such as `Picture 2 (“gates.jpg”) has no caption and no alternative text.` */
function sentenceOf(found: [Found, ...Found[]]): string {
  const missing = found.flatMap(({ finding: { rule } }) => (rule in LACKS ? [LACKS[rule]] : []));
  const others = found.filter(({ finding: { rule } }) => !(rule in LACKS));
  const [first] = found;
  if (missing.length < 2) {
    return found.map(({ finding }) => wordsOf(finding).what).join(' ');
  }
  const list = `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`;
  const sentence = `${placeWords(first.finding.place)} has ${list}.`;
  return [sentence, ...others.map(({ finding }) => wordsOf(finding).what)].join(' ');
}

const LACKS: Partial<Record<Finding['rule'], string>> = {
  credit: 'no credit',
  caption: 'no caption',
  alternativeText: 'no alternative text',
};

function prefix(locale: string | undefined): string {
  return locale === undefined ? '' : `${locale}: `;
}

function wordsOf(finding: Finding): Words {
  const { place, reference } = finding;
  const where = placeWords(place);
  switch (finding.rule) {
    case 'own':
      return { what: `${where}: ${finding.messages.en}`, todo: '' };
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
  story: () => 'The story',
  field: () => 'The field',
  part: (number) => `Part ${number} of the field`,
};
