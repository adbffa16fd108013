/**
 * What Chromium counts for a page: memory after a garbage collection, and the processor time of its
 * main thread, which other work on the machine does not lengthen.
 */
export async function watchCosts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  return {
    async megabytes() {
      await session.send('HeapProfiler.collectGarbage');
      return (await read()).JSHeapUsedSize / 1024 / 1024;
    },
    /** Milliseconds of the main thread so far. */
    cpu: async () => (await read()).TaskDuration * 1000,
  };
}
