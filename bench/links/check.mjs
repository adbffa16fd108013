import { clearInterval, setInterval } from 'node:timers';
import { answerQuestions, startChild } from '../child.mjs';
import { loadSite } from '../site.mjs';
import { insertRows, LINK, place } from './place.mjs';

/**
 * Child process: checks links to 200 hosts, all of them a server of its own on this machine. Every
 * tenth link is slow (a second), every tenth dead (no answer, neither to HEAD nor to GET, until the
 * checker gives up). Answers the time, the sockets, and what the process's memory rose to.
 */
const HOSTS = 200;
const SAMPLE_MS = 100;

answerQuestions(async ({ links }) => {
  const web = startChild('./links/web.mjs');
  const { port } = await web.ready;
  const strapi = await loadSite(place);
  const { rules } = strapi.plugin('newsroom').service('web');
  const { ranges } = rules.policy;
  rules.policy = {
    ...rules.policy,
    ranges: [...ranges, 'loopback'],
    isOpenPort: (asked) => asked === port,
  };
  rules.lookup = async () => ['127.0.0.1'];
  await insertRows(strapi, {
    table: 'newsroom_related_links',
    count: links,
    row: (index) => ({
      document_id: `link-${index}`,
      url: `http://host-${index % HOSTS}.example:${port}/${kindOf(index)}/${index}`,
      target_key: `url:${index}`,
      health: 'unchecked',
    }),
  });

  globalThis.gc();
  const before = process.memoryUsage.rss();
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MS);
  const start = performance.now();
  const checker = strapi.plugin('newsroom').service('link-check');
  await checker.run();
  const seconds = Math.round((performance.now() - start) / 1000);
  clearInterval(sampling);

  const { done } = await checker.progress();
  const ok = await strapi.db.query(LINK).count({ where: { health: 'ok' } });
  const { mostSockets, requests } = await web.ask({});
  await strapi.destroy();
  await web.stop();
  return {
    ...{ links, hosts: HOSTS, done, ok, seconds, mostSockets, requests },
    rssBeforeMB: megabytes(before),
    rssPeakMB: megabytes(peak),
  };
});
process.send({});

/** Mixed over the hosts: not every tenth host is slow. */
function kindOf(index) {
  const turn = (index + Math.floor(index / HOSTS)) % 10;
  return ['slow', 'dead'][turn] ?? 'good';
}

function megabytes(bytes) {
  return Math.round(bytes / 1024 / 1024);
}
