import { ensureDemoServer, ensureInstalled, ensurePlugin } from '../demo/build.mjs';
import { rowsNamed } from './rows.mjs';
import { only } from './settings.mjs';

/** `npm run bench`: installs, builds and seeds what is missing, measures, prints one report. */
const rows = rowsNamed(only);
ensureInstalled();
ensurePlugin();
ensureDemoServer();

// Only now is there something to import: these need the installed packages and the built plugin.
const { seededArticles } = await import('./seeded.mjs');
const { measureRow } = await import('./measure.mjs');
const { report } = await import('./report.mjs');

const articles = await seededArticles({ tell });
const started = performance.now();
const measured = [];
for (const row of rows) {
  measured.push({ ...row, ...(await measureRow(row, { articles, tell })) });
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\n${report(measured, { articles: articles.length })}\n\nMeasured in ${seconds} s.`);

function tell(what) {
  console.log(`› ${what}`);
}
