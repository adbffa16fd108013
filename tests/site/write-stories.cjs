/**
 * A site in a process of its own that writes and publishes stories until it is killed. It prints a
 * line `written` after each.
 */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const DEMO = path.resolve(__dirname, '../../demo');
const STORIES = 5;

main();

async function main() {
  const strapi = createStrapi({ appDir: DEMO, distDir: path.join(DEMO, 'dist') });
  strapi.config.set('admin.serveAdminPanel', false);
  await strapi.load();
  const articles = strapi.documents('plugin::newsroom.article');
  const links = strapi.documents('plugin::newsroom.related-link');
  const { documentId: link } =
    (await links.findFirst({})) ??
    (await links.create({ data: { url: 'https://example.org/killed' } }));
  for (let turn = 0; ; turn += 1) {
    const data = { headline: `Story ${turn}`, body: bodyOf(turn, link), relatedLinks: [link] };
    const known = await articles.findMany({ fields: ['documentId'], limit: STORIES });
    if (known.length < STORIES) {
      await articles.create({ data });
    } else {
      const { documentId } = known[turn % STORIES];
      await articles.update({ documentId, data });
      await articles.publish({ documentId });
    }
    process.stdout.write('written\n');
  }
}

/** One to seven bullets, so that each save changes what the story refers to. */
function bodyOf(turn, link) {
  return Array.from({ length: 1 + (turn % 7) }, (_, index) => ({
    type: 'list',
    format: 'unordered',
    variant: 'bullet-links',
    children: [
      {
        type: 'list-item',
        children: [
          {
            type: 'link',
            url: '/',
            relatedLink: link,
            children: [{ type: 'text', text: `${index}` }],
          },
        ],
      },
    ],
  }));
}
