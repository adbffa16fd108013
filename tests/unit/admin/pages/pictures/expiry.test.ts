import { expiryOf } from '../../../../../admin/src/pages/pictures/expiry';

/** The time of whoever looks. */
const NOW = new Date('2026-03-10T12:00:00');

it.each([
  ['2026-03-10T11:59:59', { urgency: 'expired', days: 0 }],
  ['2026-03-10T12:00:00', { urgency: 'expired', days: 0 }],
  ['2026-03-09T23:59:59', { urgency: 'expired', days: -1 }],
  ['2026-03-05T12:00:00', { urgency: 'expired', days: -5 }],
  ['2026-03-10T12:00:01', { urgency: 'soon', days: 0 }],
  ['2026-03-11T00:00:00', { urgency: 'soon', days: 1 }],
  ['2026-03-17T12:00:00', { urgency: 'soon', days: 7 }],
  ['2026-03-17T12:00:01', { urgency: 'later', days: 7 }],
])('rights that end at %s', (local, expected) => {
  expect(expiryOf(new Date(local).toISOString(), NOW)).toEqual(expected);
});
