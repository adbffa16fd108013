/**
 * Which version of a story a source is, where it says so: when it was made (ISO 8601, UTC), else its
 * number. '' where the source does not say.
 */
export type Version = string;

const NUMBER = '#';

/** Digits enough that numbers compare as text. */
const DIGITS = 12;

export function versionOf({ made, number }: { made?: string; number?: string | number }): Version {
  const time = made ? Date.parse(made) : Number.NaN;
  if (!Number.isNaN(time)) {
    return new Date(time).toISOString();
  }
  const digits = String(number ?? '').trim();
  return /^\d{1,12}$/.test(digits) ? NUMBER + digits.padStart(DIGITS, '0') : '';
}

/** How one version stands to another; a date and a number say nothing of each other. */
export function compareVersions(one: Version, other: Version): 'older' | 'newer' | 'unknown' {
  const isComparable = one !== '' && other !== '' && isNumber(one) === isNumber(other);
  if (!isComparable || one === other) {
    return 'unknown';
  }
  return one < other ? 'older' : 'newer';
}

/** The number of a version that is told by one; the others are told by a date. */
export function versionNumber(version: Version): number | undefined {
  return isNumber(version) ? Number(version.slice(NUMBER.length)) : undefined;
}

/** A version in words for reports. */
export function versionText(version: Version): string {
  const number = versionNumber(version);
  return number === undefined
    ? version.replace(/:\d\d\.\d+Z$/, ' UTC').replace('T', ' ')
    : `version ${number}`;
}

function isNumber(version: Version): boolean {
  return version.startsWith(NUMBER);
}
