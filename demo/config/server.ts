import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  dirs: { public: env('NEWSROOM_PUBLIC_DIR', './public') },
  app: { keys: env.array('APP_KEYS', ['newsroom-demo-a', 'newsroom-demo-b']) },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
