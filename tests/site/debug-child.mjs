import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Child process: a site in which something happens in every room that tells of it. */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const demo = fileURLToPath(new URL('../../demo', import.meta.url));

const strapi = await createStrapi({ appDir: demo, distDir: path.join(demo, 'dist') }).load();
const service = (name) => strapi.plugin('newsroom').service(name);

await strapi
  .documents('plugin::newsroom.article')
  .create({ data: { headline: 'A private headline', slug: 'private' }, status: 'published' });
const page = await strapi
  .documents('plugin::newsroom.article')
  .findFirst({ filters: { slug: 'private' } });
const [type] = service('story-types').all();
await service('page').resolvePages(type, [{ ...page, content: { body: page.body } }]);

const [{ story }] = service('import').read({ bytes: Buffer.from('A private story\n\nText.') });
const session = await service('import').open();
await session.store(story);

await service('picture-metadata').read({ filepath: fileURLToPath(import.meta.url) });
await service('link-check').run();

await strapi.destroy();
process.exit(0);
