import { startChild } from './child.mjs';
import { verbosePlans } from './settings.mjs';

/** For every kind of question that the plugin asks the database: what is read from end to end. */
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

function describe({ title, statements, scans, sorts, plans }) {
  const heading = `- ${title}: ${statements} statements, ${scans.length} full scans, ${sorts.length} sorted as a whole before the limit`;
  return [
    heading,
    ...scans.map((scan) => `  - FULL SCAN of ${scan}`),
    ...sorts.map((sort) => `  - SORT ${sort}`),
    ...plans.map((plan) => `  - ${plan}`),
  ].join('\n');
}
