import { createRequire } from 'node:module';

const { factories } = createRequire(import.meta.url)('@strapi/strapi');

/**
 * Adds Strapi's own list routes for our content types under `/api/stock`, as a site would have them
 * that had made the same types without the plugin: core router, core controller, core service.
 * To be called before the server mounts its routes.
 */
export function addStockRoutes(strapi) {
  for (const name of ['article', 'image-credit', 'related-link']) {
    addStockRoute(strapi, name);
  }
}

function addStockRoute(strapi, name) {
  const uid = `plugin::newsroom.${name}`;
  const controller = stockController(strapi, uid);
  const route = factories
    .createCoreRouter(uid)
    .routes.find(({ handler }) => handler === `${uid}.find`);
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
function stockController(strapi, uid) {
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
