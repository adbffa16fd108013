import { createHash } from 'node:crypto';
import { startChild } from './child.mjs';
import { seconds, warmUpSeconds } from './settings.mjs';

/** This part of the pages warms up the cells over all pages, and is in none of them. */
const WARM_UP = [0, 0.1];

/**
 * Measures the cells of one row, one after the other, on a server that was started for it; answers
 * what the first page costs and the figures of every cell.
 */
export async function measureRow(row, { articles, tell }) {
  const pages = row.pages(articles);
  const server = startChild(row.script);
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
    await Promise.all([server.stop(), load.stop()]);
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
