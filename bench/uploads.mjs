import os from 'node:os';
import { startChild } from './child.mjs';

/** `npm run bench -- uploads`: what reading the metadata adds to the upload of photographs. */

const PHOTOGRAPHS = [
  'airplane-from-above',
  'allium-oreophilum',
  'dust-bowl-home',
  'french-alpine-landscape',
  'nagasaki-boats',
];

/** @param warmUp the first ones of a site, which pay for what is loaded and compiled only once */
export async function measureUploads({ count, warmUp, tell }) {
  const sites = [await startSite(true), await startSite(false)];
  tell(`${count} photographs, each to both sites, by turns`);
  for (let number = -warmUp; number < count; number += 1) {
    const photograph = PHOTOGRAPHS[(number + warmUp) % PHOTOGRAPHS.length];
    // Who is first changes, so that what happens beside it on the machine meets both.
    for (const site of number % 2 === 0 ? sites : [...sites].reverse()) {
      const { milliseconds, cpu } = await site.child.ask({ photograph, number: number + warmUp });
      if (number >= 0) {
        site.times.push(milliseconds);
        site.cpuTimes.push(cpu);
      }
    }
  }
  for (const site of sites) {
    Object.assign(site, await site.child.ask({ end: true }));
    await site.child.stop();
  }
  return uploadReport(sites, count);
}

async function startSite(onUpload) {
  const child = startChild('./uploads-site.mjs');
  await child.ready;
  const { atStart } = await child.ask({ onUpload });
  return { onUpload, child, atStart, times: [], cpuTimes: [] };
}

function uploadReport(sites, count) {
  const rows = sites.map((site) => ({
    ...site,
    total: sum(site.times),
    p50: median(site.times),
    cpu: sum(site.cpuTimes),
  }));
  const [read, unread] = rows;
  const lines = rows.map(
    ({ onUpload, total, p50, cpu, atStart, peak, credits }) =>
      `| ${onUpload ? 'metadata read' : 'not read'} | ${(total / 1000).toFixed(2)} | ${p50.toFixed(1)} | ${(cpu / 1000).toFixed(2)} | ${Math.round(atStart)} | ${Math.round(peak)} | ${credits} |`,
  );
  return [
    `${count} photographs, SQLite; Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}.`,
    '',
    '|     | all, s | p50, ms | CPU, s | MB at start | MB at most | credits |',
    '| --- | ------ | ------- | ------ | ----------- | ---------- | ------- |',
    ...lines,
    '',
    `Time × ${(read.total / unread.total).toFixed(3)} (p50 × ${(read.p50 / unread.p50).toFixed(3)}), CPU × ${(read.cpu / unread.cpu).toFixed(3)}, peak memory × ${(read.peak / unread.peak).toFixed(3)}.`,
  ].join('\n');
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
