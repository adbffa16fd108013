import { eachPerHost } from '../../../../../../server/src/services/links/check/each-per-host';

/** Items are named after their host: `a1` and `a2` are of host `a`. */
interface Options {
  atOnce?: number;
  restMs?: Record<string, number[]>;
  stopAfter?: number;
}

async function run(items: string[], { atOnce = 2, restMs = {}, stopAfter }: Options = {}) {
  const log: string[] = [];
  const left: string[] = [];
  const stopping = new AbortController();
  let busy = 0;
  let most = 0;
  await eachPerHost(items, {
    atOnce,
    longestRestMs: 1000,
    signal: stopping.signal,
    hostOf: (item) => item.charAt(0),
    async work(item, isLast) {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      log.push(isLast ? `${item} again` : item);
      if (log.length === stopAfter) {
        stopping.abort();
      }
      return { restMs: restMs[item]?.shift() };
    },
    async sleep(ms) {
      log.push(`sleep ${ms}`);
    },
    leave: (items_) => left.push(...items_),
  });
  return { log, left, most };
}

it('works on every item once, those of a host in order, a few at a time', async () => {
  const { log, most } = await run(['a1', 'a2', 'b1', 'c1', 'c2', 'd1']);
  expect([...log].sort()).toEqual(['a1', 'a2', 'b1', 'c1', 'c2', 'd1']);
  expect(log.indexOf('a1')).toBeLessThan(log.indexOf('a2'));
  expect(most).toBe(2);
});

it('never works on two items of a host at once', async () => {
  expect((await run(['a1', 'a2', 'a3'], { atOnce: 9 })).most).toBe(1);
});

it('waits as a host asks, and tries the item once more', async () => {
  const { log } = await run(['a1', 'a2'], { restMs: { a1: [500, 700] } });
  expect(log).toEqual(['a1', 'sleep 500', 'a1 again', 'sleep 700', 'a2']);
});

it('leaves a host that asks for too much', async () => {
  const { log, left } = await run(['a1', 'a2', 'a3', 'b1'], { restMs: { a1: [1001] } });
  expect([log.sort(), left]).toEqual([
    ['a1', 'b1'],
    ['a2', 'a3'],
  ]);
});

it('begins nothing more once it is stopped', async () => {
  const { log } = await run(['a1', 'a2', 'a3', 'b1', 'b2'], { atOnce: 1, stopAfter: 2 });
  expect(log).toHaveLength(2);
});

it('gives an error of the work to its caller', async () => {
  const work = {
    ...{ atOnce: 1, longestRestMs: 0, signal: new AbortController().signal },
    hostOf: (item: string) => item,
    work: () => Promise.reject(new Error('the database is gone')),
    sleep: async () => undefined,
    leave: () => undefined,
  };
  await expect(eachPerHost(['a'], work)).rejects.toThrow('the database is gone');
});
