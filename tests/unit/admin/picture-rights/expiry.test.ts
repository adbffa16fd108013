import { expiryOf } from '../../../../admin/src/pages/picture-rights/expiry';

const NOW = new Date('2026-03-10T12:00:00.000Z');

it.each([
  ['2026-03-10T11:59:59.000Z', { urgency: 'expired', days: -1 }],
  ['2026-03-10T12:00:00.000Z', { urgency: 'expired', days: -1 }],
  ['2026-03-05T12:00:00.000Z', { urgency: 'expired', days: -5 }],
  ['2026-03-10T12:00:01.000Z', { urgency: 'soon', days: 1 }],
  ['2026-03-17T12:00:00.000Z', { urgency: 'soon', days: 7 }],
  ['2026-03-17T12:00:01.000Z', { urgency: 'later', days: 8 }],
])('rights that end at %s', (expires, expected) => {
  expect(expiryOf(expires, NOW)).toEqual(expected);
});
