/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function randomSource(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in an order that depends on the seed alone (Fisher and Yates). */
export function shuffled(list, seed) {
  const random = randomSource(seed);
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** `count` different members of a list. */
export function sample(list, count, random) {
  const chosen = new Set();
  while (chosen.size < Math.min(count, list.length)) {
    chosen.add(list[Math.floor(random() * list.length)]);
  }
  return [...chosen];
}
