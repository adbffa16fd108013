import { startChild } from './child.mjs';
import { verbosePlans } from './settings.mjs';

/**
 * For every kind of question that the plugin asks the database: the statements that read a table
 * from end to end, and those that read all of a locale although they use an index.
 */
export async function queryPlans(article) {
  const child = startChild('./explain.mjs');
  try {
    await child.ready;
    const { findings } = await child.ask({ article, verbose: verbosePlans });
    return ['Query plans (SQLite):', ...findings.map(describe)].join('\n');
  } finally {
    await child.stop();
  }
}

function describe({ title, statements, scans, broad, plans }) {
  const heading = `- ${title}: ${statements} statements, ${scans.length} full scans, ${broad.length} reads of a whole locale`;
  return [
    heading,
    ...scans.map((scan) => `  - FULL SCAN of ${scan}`),
    ...broad.map((read) => `  - WHOLE LOCALE of ${read}`),
    ...plans.map((plan) => `  - ${plan}`),
  ].join('\n');
}
