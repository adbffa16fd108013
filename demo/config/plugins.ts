import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * The demo stands inside the plugin's own folder; a site that installed it needs no `resolve`.
 * Not from `__dirname`: the server reads this file from `dist`, the admin build where it stands.
 */
const demoFolder = path.dirname(require.resolve('newsroom-demo/package.json'));
const pluginFolder = path.dirname(demoFolder);

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET', 'newsroom-demo-jwt') },
  },
  /** Started where the environment asks for it: it takes a second. */
  graphql: { enabled: env.bool('NEWSROOM_GRAPHQL', false), config: { defaultLimit: 100 } },
  newsroom: {
    enabled: env.bool('NEWSROOM_ENABLED', true),
    resolve: pluginFolder,
    /** The tests start the same site with other values. */
    config: env.json('NEWSROOM_CONFIG', {
      articlePath: '/news/:slug',
      contentTypes: {
        'api::article.article': {
          headline: 'title',
          slug: 'slug',
          summary: 'description',
          body: 'blocks',
          leadImage: 'cover',
          section: 'category.name',
          byline: 'author.name',
          path: '/stories/:slug',
        },
      },
    }),
  },
});
