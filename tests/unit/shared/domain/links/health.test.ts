import {
  type CheckOutcome,
  type LinkHealth,
  nextHealth,
  UNCHECKED,
} from '#shared/domain/links/health';

const URL = 'https://example.org/a';
const GOOD: CheckOutcome = { status: 200, finalUrl: URL, isPermanent: false };
const GONE: CheckOutcome = { status: 404, finalUrl: URL, isPermanent: false };
const SILENT: CheckOutcome = { failure: 'timeout' };

/** What becomes of a link that is checked at these times, with these outcomes. */
function after(...checks: Array<[string, CheckOutcome]>): LinkHealth {
  return checks.reduce<LinkHealth>(
    (before, [time, outcome]) => nextHealth(before, { url: URL, outcome, now: new Date(time) }),
    UNCHECKED,
  );
}

function answer(status: number): CheckOutcome {
  return { status, finalUrl: URL, isPermanent: false };
}

describe('nextHealth', () => {
  it('is ok after a good answer', () => {
    expect(after(['2026-11-23T03:30:00Z', GOOD])).toEqual({
      health: 'ok',
      statusCode: 200,
      checkedAt: '2026-11-23T03:30:00.000Z',
      finalUrl: null,
      failures: 0,
      lastFailureOn: null,
      problem: null,
    });
  });

  it('is redirected where an address moved for good, and says where to', () => {
    const moved = { status: 200, finalUrl: 'https://example.org/b', isPermanent: true };
    expect(after(['2026-11-23', moved])).toMatchObject({
      health: 'redirected',
      finalUrl: 'https://example.org/b',
    });
    expect(after(['2026-11-23', { ...moved, isPermanent: false }])).toMatchObject({
      health: 'ok',
      finalUrl: 'https://example.org/b',
    });
    expect(after(['2026-11-23', moved], ['2026-11-24', GOOD])).toMatchObject({
      health: 'ok',
      finalUrl: null,
    });
  });

  it('is broken after failures on three different days, and not before', () => {
    const day = (number: number): [string, CheckOutcome] => [`2026-11-2${number}T01:00Z`, GONE];
    expect(after(day(1), day(1), day(1), day(1))).toMatchObject({
      health: 'unchecked',
      failures: 1,
      lastFailureOn: '2026-11-21',
    });
    expect(after(day(1), day(2))).toMatchObject({ health: 'unchecked', failures: 2 });
    expect(after(day(1), day(2), day(3))).toMatchObject({ health: 'broken', failures: 3 });
    expect(after(['2026-11-20', GOOD], day(1), day(2), ['2026-11-25', SILENT])).toMatchObject({
      health: 'broken',
      statusCode: null,
      problem: 'timeout',
    });
  });

  it('starts again after a good answer', () => {
    const checks: Array<[string, CheckOutcome]> = [
      ['2026-11-20', GONE],
      ['2026-11-21', SILENT],
      ['2026-11-22', GOOD],
      ['2026-11-23', GONE],
    ];
    expect(after(...checks)).toMatchObject({ health: 'ok', failures: 1 });
    const broken = after(['2026-11-20', GONE], ['2026-11-21', GONE], ['2026-11-22', GONE]);
    const now = new Date('2026-11-23');
    expect(nextHealth(broken, { url: URL, outcome: GOOD, now })).toMatchObject({
      health: 'ok',
      failures: 0,
      lastFailureOn: null,
    });
  });

  it.each([400, 404, 410, 500, 502, 504])('counts %i as a failure', (status) => {
    expect(after(['2026-11-23', answer(status)])).toMatchObject({ failures: 1 });
  });

  it.each([401, 403, 405, 429, 451, 503, 999])('does not judge by %i', (status) => {
    const checks: Array<[string, CheckOutcome]> = [
      ['2026-11-20', GOOD],
      ['2026-11-21', GONE],
      ['2026-11-22', answer(status)],
    ];
    expect(after(...checks)).toMatchObject({ health: 'ok', statusCode: status, failures: 1 });
  });
});
