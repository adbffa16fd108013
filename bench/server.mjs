import { answerQuestions } from './child.mjs';
import { recordQueries } from './query-log.mjs';
import { listen, loadSite } from './site.mjs';
import { addStockRoutes } from './stock.mjs';

/** Child process: the site, listening on a free port. Asked for a path, it says what that costs. */
const strapi = await loadSite();
addStockRoutes(strapi);
const origin = await listen(strapi);

answerQuestions(async ({ paths }) => {
  // What a first request alone would read (permissions, locales) is not part of the price.
  await costOf(paths);
  return costOf(paths);
});
process.send({ origin });

/** SQL statements and bytes of the body, over all the requests that one page takes. */
async function costOf(paths) {
  const log = recordQueries(strapi);
  let bytes = 0;
  for (const path of paths) {
    const response = await fetch(origin + path);
    if (response.status !== 200) {
      throw new Error(`${response.status} for ${path}: ${await response.text()}`);
    }
    bytes += (await response.arrayBuffer()).byteLength;
  }
  log.stop();
  return { statements: log.statements.length, bytes };
}
