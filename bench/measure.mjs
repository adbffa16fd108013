import { createHash } from 'node:crypto';
import { startChild } from './child.mjs';
import { isSmall, seconds, warmUpSeconds } from './settings.mjs';

/** This part of the pages warms up the cells over all pages, and is in none of them. */
const WARM_UP = [0, 0.1];

/** The rows with what the first page of each costs and the figures of every cell. */
export async function measureRows(rows, { articles, tell }) {
  const servers = startServers();
  const measured = [];
  try {
    for (const row of rows) {
      const server = await servers.of(row);
      measured.push({ ...row, ...(await measureRow(row, { server, articles, tell })) });
    }
  } finally {
    await servers.stop();
  }
  return measured;
}

/**
 * Each row has a server that was started for it, so that none gains by what another has asked
 * before. The small form has one for all rows of a script.
 */
function startServers() {
  const running = new Map();
  const stop = async () => {
    await Promise.all([...running.values()].map((server) => server.stop()));
    running.clear();
  };
  return {
    stop,
    async of({ script }) {
      if (!isSmall) {
        await stop();
      }
      const server = running.get(script) ?? startChild(script);
      running.set(script, server);
      return server;
    },
  };
}

/** Measures the cells of one row, one after the other. */
async function measureRow(row, { server, articles, tell }) {
  const pages = row.pages(articles);
  const load = startChild('./load.mjs');
  try {
    const [{ origin }] = await Promise.all([server.ready, load.ready]);
    const cost = await server.ask({ paths: pages[0] });
    const figures = [];
    for (const cell of row.cells) {
      tell(`${row.title}, ${cell.spread}, ${cell.connections} at once`);
      figures.push({ ...cell, ...(await measureCell(load, { origin, cell, pages })) });
    }
    return { cost: { requests: pages[0].length, ...cost }, figures };
  } finally {
    await load.stop();
  }
}

async function measureCell(load, { origin, cell, pages }) {
  const { connections } = cell;
  const asked = pagesOf(cell, pages);
  const warm = { origin, pages: asked.warmUp, connections };
  if (warmUpSeconds > 0) {
    await load.ask({ ...warm, limit: { duration: warmUpSeconds } });
  }
  // A load that ends leaves the server at work on answers that nobody takes any more: two rounds
  // that are waited for let it finish, so that the measurement starts on an idle server.
  await load.ask({ ...warm, limit: { amount: 2 * connections * pages[0].length } });
  return load.ask({ origin, pages: asked.measured, connections, limit: { duration: seconds } });
}

function pagesOf({ spread, part }, pages) {
  if (spread === 'hot') {
    const hot = [pages[0]];
    return { warmUp: hot, measured: hot };
  }
  const others = shuffled(pages.slice(1));
  return { warmUp: partOf(others, WARM_UP), measured: partOf(others, part) };
}

function partOf(list, [from, to]) {
  return list.slice(Math.ceil(list.length * from), Math.ceil(list.length * to));
}

/** In the order of their hashes: any order, but the same in every run. */
function shuffled(pages) {
  return pages
    .map((page) => ({ page, key: createHash('sha256').update(page.join()).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ page }) => page);
}
