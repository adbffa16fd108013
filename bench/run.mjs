import { ensureDemoServer, ensureInstalled, ensurePlugin } from '../demo/build.mjs';
import { rowsNamed } from './rows.mjs';
import { only, uploadCount, uploadWarmUp } from './settings.mjs';

/**
 * `npm run bench`: installs, builds and seeds what is missing, measures, prints one report.
 * `npm run bench -- uploads` measures uploads instead of pages; so do the others of these names.
 * With `--small`, it only shows that the benchmark runs.
 */
const PARTS = {
  pages: measurePages,
  uploads: measureUploads,
  editor: () => import('./editor/run.mjs'),
  import: () => import('./import/run.mjs'),
  adopt: () => import('./adopt/run.mjs'),
  links: () => import('./links/run.mjs'),
  rights: () => import('./rights/run.mjs'),
};

const [name = 'pages'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!Object.hasOwn(PARTS, name)) {
  throw new Error(`There is no benchmark "${name}", only ${Object.keys(PARTS).join(', ')}`);
}
const rows = rowsNamed(only);
ensureInstalled();
ensurePlugin();
ensureDemoServer();
// Only now is there something to import: the parts need the installed packages and the built plugin.
await PARTS[name]();

async function measureUploads() {
  const uploads = await import('./uploads.mjs');
  const sizes = { count: uploadCount, warmUp: uploadWarmUp };
  console.log(`\n${await uploads.measureUploads({ ...sizes, tell })}`);
}

async function measurePages() {
  const { seededArticles } = await import('./seeded.mjs');
  const { measureRows } = await import('./measure.mjs');
  const { report } = await import('./report.mjs');

  const articles = await seededArticles({ tell });
  const started = performance.now();
  const measured = await measureRows(rows, { articles, tell });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${report(measured, { articles: articles.length })}\n\nMeasured in ${seconds} s.`);
}

function tell(what) {
  console.log(`› ${what}`);
}
