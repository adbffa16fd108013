import { ensureDemoServer, ensureInstalled, ensurePlugin } from '../demo/build.mjs';
import { articleCount, only } from './settings.mjs';

/** `npm run bench`: installs, builds and seeds what is missing, measures, prints one report. */
ensureInstalled();
ensurePlugin();
ensureDemoServer();

// Only now is there something to import: these need the installed packages and the built plugin.
const { seededArticles } = await import('./seeded.mjs');
const { compared } = await import('./routes.mjs');
const { measureCeiling, measureRow } = await import('./measure.mjs');
const { queryPlans } = await import('./query-plans.mjs');
const { report } = await import('./report.mjs');

const started = performance.now();
const tell = (what) => console.log(`› ${what}`);
const articles = await seededArticles({ tell });
const isAsked = ({ name }) => only.length === 0 || only.includes(name);

const rows = [];
for (const row of compared(articles).filter(isAsked)) {
  const measured = await measureRow(row, { tell });
  rows.push({ ...row, perPage: row.pages[0].length, ...measured });
}
const ceiling = {
  name: 'koa',
  title: 'Bare Koa, the bytes of our page',
  note: 'The ceiling: Koa alone sends the bytes of one finished page from memory. (With few connections, this is also about as fast as the process that asks.)',
};
if (isAsked(ceiling)) {
  const path = `/api/newsroom/articles/by-slug/${articles[0].slug}`;
  rows.push({ ...ceiling, perPage: 1, ...(await measureCeiling(ceiling, { path, tell })) });
}
tell('Query plans');
const plans = await queryPlans(articles.at(-1));

console.log(`\n${report(rows, { articles: articleCount, plans })}`);
console.log(`\nMeasured in ${Math.round((performance.now() - started) / 1000)} s.`);
