import { startChild } from './child.mjs';
import { shuffled } from './random.mjs';
import { seconds, warmUpSeconds } from './settings.mjs';

const CONNECTIONS = [1, 20];
const SHUFFLE_SEED = 7;

/**
 * Measures one row over all articles and hot, over each number of connections, on a server that
 * was started for it. All articles come first, and each of its cells has pages of its own that
 * nobody asked for before, so that the first time round no cache can know the answer.
 */
export async function measureRow(row, { tell }) {
  const server = startChild('./server.mjs');
  const load = startChild('./load.mjs');
  try {
    const [{ origin }] = await Promise.all([server.ready, load.ready]);
    const hot = row.pages[0];
    const cost = await server.ask({ paths: hot });
    const cells = [];
    for (const { spread, connections, warmUp, pages } of plan(row.pages)) {
      tell(`${row.title}, ${spread}, ${connections} at once`);
      const figures = await measureCell(load, { origin, warmUp, pages, connections });
      cells.push({ spread, connections, ...figures });
    }
    return { cost, cells };
  } finally {
    await Promise.all([server.stop(), load.stop()]);
  }
}

async function measureCell(load, { origin, warmUp, pages, connections }) {
  const warm = { origin, pages: warmUp, connections };
  await load.ask({ ...warm, limit: { duration: warmUpSeconds } });
  // A load that ends leaves the server at work on answers that nobody takes any more: two rounds
  // that are waited for let it finish, so that the measurement starts on an idle server.
  await load.ask({ ...warm, limit: { amount: 2 * connections * pages[0].length } });
  return load.ask({ origin, pages, connections, limit: { duration: seconds } });
}

/** The ceiling: the same bytes as one answer, without anything that makes them. */
export async function measureCeiling(row, { tell }) {
  const [koa, load] = [startChild('./koa.mjs'), startChild('./load.mjs')];
  try {
    const [{ origin }] = await Promise.all([koa.ready, load.ready]);
    const cost = await koa.ask({ body: await bodyOf(row.path) });
    const cells = [];
    for (const connections of CONNECTIONS) {
      tell(`${row.title}, hot, ${connections} at once`);
      const figures = await measureCell(load, {
        origin,
        warmUp: row.pages,
        pages: row.pages,
        connections,
      });
      cells.push({ spread: 'hot', connections, ...figures });
    }
    return { cost, cells };
  } finally {
    await Promise.all([koa.stop(), load.stop()]);
  }
}

async function bodyOf(path) {
  const server = startChild('./server.mjs');
  try {
    const { origin } = await server.ready;
    const response = await fetch(origin + path);
    return await response.text();
  } finally {
    await server.stop();
  }
}

/** Pages for each cell: disjoint parts, in a shuffled order that is the same in every run. */
function plan(pages) {
  const order = shuffled(pages.slice(1), SHUFFLE_SEED);
  const part = (from, to) =>
    order.slice(Math.ceil(order.length * from), Math.ceil(order.length * to));
  const warmUp = part(0, 0.1);
  const [few, many] = CONNECTIONS;
  const hot = [pages[0]];
  return [
    { spread: 'all', connections: few, warmUp, pages: part(0.1, 0.4) },
    { spread: 'all', connections: many, warmUp, pages: part(0.4, 1) },
    { spread: 'hot', connections: few, warmUp: hot, pages: hot },
    { spread: 'hot', connections: many, warmUp: hot, pages: hot },
  ];
}
