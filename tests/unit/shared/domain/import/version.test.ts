import { compareVersions, versionText, versionOf } from '#shared/domain/import/version';

it.each([
  [{ made: '2026-11-20T10:00:00+02:00', number: 3 }, '2026-11-20T08:00:00.000Z'],
  [{ made: 'Fri, 20 Nov 2026 10:00:00 GMT' }, '2026-11-20T10:00:00.000Z'],
  [{ made: 'yesterday', number: '3' }, '#000000000003'],
  [{ number: 12 }, '#000000000012'],
  [{ number: '1.2' }, ''],
  [{ made: '' }, ''],
  [{}, ''],
])('%j is the version %j', (said, version) => {
  expect(versionOf(said)).toBe(version);
});

it.each([
  ['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:01.000Z', 'older'],
  [versionOf({ number: 10 }), versionOf({ number: 9 }), 'newer'],
  ['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z', 'unknown'],
  ['2026-11-20T08:00:00.000Z', versionOf({ number: 9 }), 'unknown'],
  ['2026-11-20T08:00:00.000Z', '', 'unknown'],
])('%s beside %s is %s', (one, other, expected) => {
  expect(compareVersions(one, other)).toBe(expected);
});

it('reads as a person writes it', () => {
  expect(['2026-11-20T08:00:01.000Z', versionOf({ number: 9 })].map(versionText)).toEqual([
    '2026-11-20 08:00 UTC',
    'version 9',
  ]);
});
