import { retryAfterMs } from '#shared/domain/platform/net/retry-after';

const NOW = new Date('2026-11-23T12:00:00Z');

it.each<[string | undefined, number | null]>([
  ['120', 120_000],
  [' 0 ', 0],
  ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['', null],
  [undefined, null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['99999999999999999999', null],
])('Retry-After: %s asks for %s ms', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms);
});
