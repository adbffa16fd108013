import pLimit from 'p-limit';

/** Runs a task as soon as one of the slots is free; first come, first served. */
export type Slots = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createSlots(count: number): Slots {
  return pLimit(count);
}
