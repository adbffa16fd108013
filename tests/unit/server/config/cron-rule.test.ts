import { isCronRule } from '../../../../server/src/config/cron-rule';

describe('isCronRule', () => {
  it.each([
    '30 3 * * *',
    '*/15 8-18/2 * * *',
    '0 */24 * * *',
    '5/15 0,12 1,15 * *',
    '0 0 1 JAN,jul *',
    '0 0 * * MON-FRI',
    '59 23 31 12 7',
    '0 30 3 * * 0',
    ' 0  5 ? * * ',
    '0 0 L * *',
    '0 0 ? * 5#2',
    '0 0 * * 5L',
  ])('takes %j', (rule) => {
    expect(isCronRule(rule)).toBe(true);
  });

  it.each([
    ['99 99 99 99 99', 'no part of it is a time'],
    ['60 3 * * *', 'the last minute is 59'],
    ['0 24 * * *', 'the last hour is 23'],
    ['0 0 0 * *', 'a month begins with day 1'],
    ['0 0 32 * *', 'no month has 32 days'],
    ['0 0 * 13 *', 'a year has 12 months'],
    ['0 0 * 0 *', 'a year begins with month 1'],
    ['0 0 * * 8', 'Sunday is 0 or 7'],
    ['60 0 0 * * *', 'the last second is 59'],
    ['0 0 * MON *', 'a weekday is no month'],
    ['0 MON * * *', 'a weekday is no hour'],
    ['0 0 * * monday', 'weekdays have three letters'],
    ['30-10 3 * * *', 'a range goes upwards'],
    ['1-2-3 3 * * *', 'a range has two ends'],
    ['-5 3 * * *', 'a range has two ends'],
    ['5, 3 * * *', 'a list ends with a value'],
    ['*/0 3 * * *', 'a step of none never comes'],
    ['*/90 3 * * *', 'no step leads out of the hour'],
    ['*/5/5 3 * * *', 'there is one step'],
    ['*/x 3 * * *', 'a step is a number'],
    ['0 0 LW * *', 'croner knows it, the library of older Strapis does not'],
    ['0 0 15W * *', 'that one knows no working days'],
    ['0 0 * * 5#L', 'nor the last Friday in this form'],
    ['/15 3 * * *', 'nor a step without a start'],
    ['? 3 * * *', 'nor any minute in this form'],
    ['0 0 * * 5#6', 'a month has no sixth Friday'],
    ['constructor 0 * * *', 'no word is a minute'],
    ['* * * *', 'four parts are too few'],
    ['* * * * * * *', 'seven are too many'],
    ['@daily', 'a name is no rule of parts'],
    ['', 'nothing is no rule'],
  ])('refuses %j: %s', (rule) => {
    expect(isCronRule(rule)).toBe(false);
  });
});
