import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { answerQuestions } from '../child.mjs';
import { loadSite } from '../site.mjs';
import { fillLibrary } from './rows.mjs';

/** Child process: a site with a picture library of a size; answers what its page costs. */

const NEWEST = { key: 'createdAt', direction: 'desc' };

/** What the page can ask for: each filter alone, the orders, a search and a late page. */
const QUERIES = {
  'all pictures': {},
  'no credit': { credit: 'none' },
  'to be checked': { credit: 'to-be-checked' },
  'expires within 7 days': { expiresWithin: 7 },
  'expired and live': { expired: 'live' },
  'by supplier': { supplier: 'Agency 3' },
  'used in the last 7 days': { usedWithin: 7 },
  'in use': { use: 'any' },
  live: { use: 'live' },
  'not used': { use: 'none' },
  'no credit, in use': { credit: 'none', use: 'any' },
  search: { q: 'photographer 77 ' },
  'by expiry': { sort: { key: 'expires', direction: 'asc' } },
  'by credit line': { sort: { key: 'creditText', direction: 'asc' } },
  'by file name': { sort: { key: 'name', direction: 'asc' } },
  'the middle page': { page: 'middle' },
};

answerQuestions(async ({ pictures, credits, articles, rounds }) => {
  const folder = path.join(root, 'bench/.tmp', `rights-${pictures}`);
  rmSync(folder, { recursive: true, force: true });
  const strapi = await loadSite({
    database: path.join(folder, 'data.db'),
    public: path.join(folder, 'public'),
  });
  await fillLibrary(strapi.db.connection, { pictures, credits, articles, now: Date.now() });
  const rights = strapi.plugin('newsroom').service('picture-rights');
  const ask = (query) => rights.find(asked(query, pictures));

  const rows = [];
  for (const [name, query] of Object.entries(QUERIES)) {
    rows.push({
      name,
      ...(await measure(() => ask(query), rounds)),
      ...(await look(strapi, () => ask(query))),
    });
  }
  for (const [name, call] of [
    ['the suppliers', () => rights.suppliers()],
    ['the widget', () => rights.attention()],
  ]) {
    rows.push({ name, ...(await measure(call, rounds)), ...(await look(strapi, call)) });
  }
  await strapi.destroy();
  return { rows };
});
process.send({});

function asked({ page = 1, ...query }, pictures) {
  const number = page === 'middle' ? Math.ceil(pictures / 50) : page;
  return { sort: NEWEST, pageSize: 25, page: number, ...query };
}

async function measure(call, rounds) {
  for (let warmUp = 0; warmUp < 3; warmUp += 1) {
    await call();
  }
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.max(0, Math.ceil(times.length * part) - 1)];
  return { p50: at(0.5), p95: at(0.95) };
}

/** How many rows there are, how many statements it takes, and in which steps they run. */
async function look(strapi, call) {
  const statements = [];
  const note = ({ sql, bindings }) => statements.push({ sql, bindings });
  strapi.db.connection.on('query', note);
  const { pagination } = await call();
  strapi.db.connection.removeListener('query', note);
  const plans = [];
  for (const { sql, bindings } of statements) {
    const steps = await strapi.db.connection.raw(`EXPLAIN QUERY PLAN ${sql}`, bindings);
    plans.push({ sql, steps: steps.map(({ detail }) => detail) });
  }
  return { total: pagination?.total ?? null, statements: statements.length, plans };
}
