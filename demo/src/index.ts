import type { Core } from '@strapi/strapi';
import { reloadOnBuild } from './reload';

export default {
  /** The tests start the same site empty. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    if (process.env.NEWSROOM_SEED === 'true') {
      const { seed } = await import('./seed');
      await seed(strapi);
    }
    reloadOnBuild(strapi);
  },
};
