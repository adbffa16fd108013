/** What one part of a rule may hold. */
interface Part {
  lowest: number;
  highest: number;
  /** The longest step. */
  size: number;
  /** Words for the lowest value and those after it. */
  names?: string[];
  /** What is written as it stands, beside values, ranges and steps. */
  special?: RegExp;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const SECOND: Part = { lowest: 0, highest: 59, size: 60 };

const PARTS: Part[] = [
  { lowest: 0, highest: 59, size: 60 },
  { lowest: 0, highest: 23, size: 24 },
  { lowest: 1, highest: 31, size: 31, special: /^(\?|l)$/ },
  { lowest: 1, highest: 12, size: 12, names: MONTHS },
  // Sunday is 0 and 7. The last Friday is `5L`, the second one `5#2`.
  { lowest: 0, highest: 7, size: 7, names: WEEKDAYS, special: /^(\?|[0-7]l|[0-7]#[1-5])$/ },
];

/**
 * Whether a text is a rule of five parts (minute, hour, day, month, weekday) or six (a second before
 * them) that Strapi's cron carries out: with one that it does not know, it logs an error and starts
 * without the task. Knows what all versions of Strapi 5 do, though they use different libraries.
 */
export function isCronRule(rule: string): boolean {
  const written = rule.trim().toLowerCase().split(/\s+/);
  const parts = written.length === 6 ? [SECOND, ...PARTS] : PARTS;
  return (
    written.length === parts.length &&
    parts.every((part, index) => (written[index] ?? '').split(',').every((item) => is(item, part)))
  );
}

/** A value, a range or `*`, each with a step or without: `5`, `1-5`, `8-18/2`, `5/15`. */
function is(item: string, part: Part): boolean {
  if (part.special?.test(item)) {
    return true;
  }
  const [range = '', step, ...more] = item.split('/');
  return more.length === 0 && isRange(range, part) && (step === undefined || isStep(step, part));
}

function isRange(range: string, part: Part): boolean {
  if (range === '*') {
    return true;
  }
  const [from = '', to = from, ...more] = range.split('-');
  const first = valueOf(from, part);
  const last = valueOf(to, part);
  return more.length === 0 && first <= last && first >= part.lowest && last <= part.highest;
}

function isStep(step: string, { size }: Part): boolean {
  return /^\d+$/.test(step) && Number(step) >= 1 && Number(step) <= size;
}

/** NaN, which is in no range, for what is no value. */
function valueOf(text: string, { lowest, names = [] }: Part): number {
  const place = names.indexOf(text);
  if (place >= 0) {
    return lowest + place;
  }
  return /^\d{1,2}$/.test(text) ? Number(text) : NaN;
}
