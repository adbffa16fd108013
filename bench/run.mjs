import { ensureDemoServer, ensureInstalled, ensurePlugin } from '../demo/build.mjs';
import { only } from './settings.mjs';

/** `npm run bench`: installs, builds and seeds what is missing, measures, prints one report. */
ensureInstalled();
ensurePlugin();
ensureDemoServer();

// Only now is there something to import: these need the installed packages and the built plugin.
const { seededArticles } = await import('./seeded.mjs');
const { ceiling, compared } = await import('./routes.mjs');
const { measureCeiling, measureRow } = await import('./measure.mjs');
const { queryPlans } = await import('./query-plans.mjs');
const { report } = await import('./report.mjs');

const articles = await seededArticles({ tell });
const started = performance.now();
const rows = [];
for (const row of compared(articles).filter(isAsked)) {
  rows.push({ ...row, ...(await measureRow(row, { tell })) });
}
for (const row of [ceiling(articles)].filter(isAsked)) {
  rows.push({ ...row, ...(await measureCeiling(row, { tell })) });
}
tell('Query plans');
const plans = await queryPlans(articles.at(-1));
const seconds = Math.round((performance.now() - started) / 1000);

if (rows.length > 0) {
  console.log(`\n${report(rows, { articles: articles.length })}`);
}
console.log(`\n${plans}\n\nMeasured in ${seconds} s.`);

function isAsked({ name }) {
  return only.length === 0 || only.includes(name);
}

function tell(what) {
  console.log(`› ${what}`);
}
