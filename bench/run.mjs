import { ensureDemoServer, ensureInstalled, ensurePlugin } from '../demo/build.mjs';
import { rowsNamed } from './rows.mjs';
import { only, uploadCount } from './settings.mjs';

/**
 * `npm run bench`: installs, builds and seeds what is missing, measures, prints one report.
 * `npm run bench -- uploads` measures uploads instead of pages, `npm run bench -- editor` writing.
 */
const [what = 'pages'] = process.argv.slice(2);
const rows = rowsNamed(only);
ensureInstalled();
ensurePlugin();
ensureDemoServer();

// Only now is there something to import: these need the installed packages and the built plugin.
if (what === 'uploads') {
  const { measureUploads } = await import('./uploads.mjs');
  console.log(`\n${await measureUploads({ count: uploadCount, tell })}`);
} else if (what === 'editor') {
  await import('./editor/run.mjs');
} else {
  await measurePages();
}

async function measurePages() {
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
}

function tell(what) {
  console.log(`› ${what}`);
}
