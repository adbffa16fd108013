import { Cron } from 'croner';

/**
 * Whether croner, which carries out the tasks of Strapi's cron, can read a rule. With the options
 * that Strapi gives it: `5/15` is every 15th from 5 on.
 */
export function isCronPattern(rule: string): boolean {
  try {
    // Without a function it only reads the rule.
    new Cron(rule, { paused: true, sloppyRanges: true });
    return true;
  } catch {
    return false;
  }
}
