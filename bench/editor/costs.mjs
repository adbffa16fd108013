/** What Chromium counts for a page: memory after a garbage collection, work of its main thread. */
export async function watchCosts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  return {
    async megabytes() {
      await session.send('HeapProfiler.collectGarbage');
      return (await read()).JSHeapUsedSize / 1024 / 1024;
    },
    /** Seconds of the main thread since the page began. */
    busy: async () => (await read()).TaskDuration,
  };
}
