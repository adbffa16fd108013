import { writeFileSync } from 'node:fs';

/**
 * Measures this process: seconds of the clock and of the processor since `begin`, and the most
 * memory that it held. The figures go into the file that the parent named, also at the very end of a
 * process, when no message is sent any more.
 */
export function watch() {
  let started = performance.now();
  let used = process.cpuUsage();
  return {
    begin() {
      started = performance.now();
      used = process.cpuUsage();
    },
    end() {
      const { user, system } = process.cpuUsage(used);
      const figures = {
        seconds: (performance.now() - started) / 1000,
        processor: (user + system) / 1e6,
        memory: Math.round(process.resourceUsage().maxRSS / 1024),
      };
      writeFileSync(process.env.BENCH_RESULT, JSON.stringify(figures));
    },
  };
}
