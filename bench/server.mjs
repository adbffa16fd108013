import { once } from 'node:events';
import { createRequire } from 'node:module';
import { answerQuestions } from './child.mjs';
import { loadSite } from './site.mjs';

const { factories } = createRequire(import.meta.url)('@strapi/strapi');

/**
 * Child process: the site with the stock routes, listening on a free port of this machine alone.
 * Asked for the paths of a page, it says what they cost.
 */
const strapi = await loadSite();
for (const name of ['article', 'image-credit', 'related-link']) {
  addStockRoute(`plugin::newsroom.${name}`);
}
strapi.server.mount();
const { httpServer } = strapi.server;
httpServer.listen(0, '127.0.0.1');
await once(httpServer, 'listening');
const origin = `http://127.0.0.1:${httpServer.address().port}`;

answerQuestions(async ({ paths }) => {
  // What a first request alone would read (permissions, locales) is not part of the price.
  await costOf(paths);
  return costOf(paths);
});
process.send({ origin });

/** SQL statements (as knex sends them, `BEGIN` and `COMMIT` too) and bytes, over all the paths. */
async function costOf(paths) {
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  let bytes = 0;
  strapi.db.connection.on('query', count);
  for (const path of paths) {
    const response = await fetch(origin + path);
    if (response.status !== 200) {
      throw new Error(`${response.status} for ${path}: ${await response.text()}`);
    }
    bytes += (await response.arrayBuffer()).byteLength;
  }
  strapi.db.connection.removeListener('query', count);
  return { statements, bytes };
}

/**
 * Adds Strapi's own list route for a type under `/api/stock`, as a site would have it that had made
 * the same type without the plugin: core router, core controller, core service.
 */
function addStockRoute(uid) {
  const controller = stockController(uid);
  const { routes } = factories.createCoreRouter(uid);
  const route = routes.find(({ handler }) => handler === `${uid}.find`);
  strapi.server.routes({
    type: 'content-api',
    prefix: '/stock',
    routes: [
      {
        ...route,
        handler: (ctx) => controller.find(ctx),
        info: { apiName: 'stock' },
        config: { auth: { scope: [`${uid}.find`] } },
      },
    ],
  });
}

/**
 * Strapi's core controller. Its `find` is written out, step by step the same, because the original
 * takes the service that is registered for the type: ours, which leaves out stories under embargo.
 */
function stockController(uid) {
  const service = factories.createCoreService(uid)({ strapi });
  return factories.createCoreController(uid, () => ({
    async find(ctx) {
      await this.validateQuery(ctx);
      const query = await this.sanitizeQuery(ctx);
      const { results, pagination } = await service.find(query);
      const safe = await this.sanitizeOutput(results, ctx);
      return this.transformResponse(safe, { pagination });
    },
  }))({ strapi });
}
