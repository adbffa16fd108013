const EVERY_MS = 5000;

/** Runs a step for every item, in order, and says from time to time how far it is and how fast. */
export async function forEachWithProgress(title, items, step) {
  const start = performance.now();
  let told = start;
  const results = [];
  for (const item of items) {
    results.push(await step(item));
    const now = performance.now();
    if (now - told > EVERY_MS || results.length === items.length) {
      told = now;
      const rate = results.length / ((now - start) / 1000);
      console.log(`  ${title}: ${results.length} of ${items.length}, ${rate.toFixed(1)} a second`);
    }
  }
  return results;
}
