import { createSlots, type Slots } from '../../../adapters/p-limit';

/** What an item's work says of its host. */
interface HostAnswer {
  /** How long the host asks to be left alone, in milliseconds. */
  restMs?: number;
}

interface Work<Item> {
  hostOf(item: Item): string;
  /** How many items are worked on at a time, over all hosts. */
  atOnce: number;
  /** `isLast`: it is not tried again, whatever the host asks for. */
  work(item: Item, isLast: boolean): Promise<HostAnswer>;
  /** The longest rest that is waited for, in milliseconds; after a longer one its host is left. */
  longestRestMs: number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Called with the items of a host that is left alone. */
  leave(items: Item[]): void;
  signal: AbortSignal;
}

/**
 * Works on items, some at a time and those of one host one after the other. A host that asks for a
 * rest gets it, and the item that it turned away is tried once more.
 */
export async function eachPerHost<Item>(items: Item[], work: Work<Item>): Promise<void> {
  const lanes = new Map<string, Item[]>();
  for (const item of items) {
    const host = work.hostOf(item);
    const lane = lanes.get(host);
    if (lane) {
      lane.push(item);
    } else {
      lanes.set(host, [item]);
    }
  }
  const slots = createSlots(work.atOnce);
  await Promise.all([...lanes.values()].map((lane) => runLane(lane, slots, work)));
}

async function runLane<Item>(lane: Item[], slots: Slots, work: Work<Item>): Promise<void> {
  for (const [index, item] of lane.entries()) {
    for (const isLast of [false, true]) {
      const { restMs = 0 } = await slots(
        async (): Promise<HostAnswer> => (work.signal.aborted ? {} : work.work(item, isLast)),
      );
      if (work.signal.aborted) {
        return;
      }
      if (restMs > work.longestRestMs) {
        work.leave(lane.slice(index + 1));
        return;
      }
      if (restMs === 0) {
        break;
      }
      await work.sleep(restMs, work.signal);
    }
  }
}
