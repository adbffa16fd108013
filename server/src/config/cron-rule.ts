import { isCronPattern } from '../adapters/croner';

/** What a part of a rule may be made of in every Strapi 5; `L` is the last, `5#2` the second Friday. */
const TIME = /^[\d*]+([-/,][\d*]+)*$/;
const DAY = /^[\d*?L]+([-/,][\d*?L]+)*$/i;
const MONTH = /^[\w*]+([-/,][\w*]+)*$/;
const WEEKDAY = /^[\w*?]+(#\d|[-/,][\w*?]+)*$/;

const PARTS = [TIME, TIME, DAY, MONTH, WEEKDAY];
const PARTS_WITH_SECOND = [TIME, ...PARTS];

/**
 * Whether a text is a rule of five parts (minute, hour, day, month, weekday) or six (a second before
 * them) that Strapi's cron carries out: with one that it does not know, it logs an error and starts
 * without the task.
 *
 * Strapi 5.54 has croner, whose own check decides about values, ranges and steps. Older ones have
 * node-schedule, which knows less: neither `@daily` nor `15W`, `5#L`, `/15` or `?` for an hour.
 */
export function isCronRule(rule: string): boolean {
  const written = rule.trim().split(/\s+/);
  const parts = written.length === PARTS.length ? PARTS : PARTS_WITH_SECOND;
  return (
    written.length === parts.length &&
    parts.every((part, index) => part.test(written[index] ?? '')) &&
    isCronPattern(rule)
  );
}
