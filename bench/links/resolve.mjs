import { once } from 'node:events';
import { answerQuestions } from '../child.mjs';
import { loadSite } from '../site.mjs';
import { ARTICLE, insertRows, median, milliseconds, place } from './place.mjs';

/**
 * Child process: a page by its slug whose bullets point at so many stories, each through a link of
 * its own. Answers the SQL statements of one request and the median time of 200, one at a time.
 */
const REQUESTS = 200;
const WARM_UP = 50;

answerQuestions(async ({ references }) => {
  const strapi = await loadSite(place);
  const { openContentApi } = await import('../../demo/dist/src/seed/permissions.js');
  await openContentApi(strapi);
  await seed(strapi, references);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const page = `http://127.0.0.1:${httpServer.address().port}/api/newsroom/articles/by-slug/page`;

  const times = [];
  for (let index = 0; index < WARM_UP + REQUESTS; index += 1) {
    const start = performance.now();
    const response = await fetch(page);
    const { data } = await response.json();
    times.push(performance.now() - start);
    if (data.body[0].children.length !== references) {
      throw new Error('Not every bullet came');
    }
  }
  const figures = {
    references,
    statements: await statementsOf(strapi, page),
    medianMs: milliseconds(median(times.slice(WARM_UP))),
  };
  await strapi.destroy();
  return figures;
});
process.send({});

async function seed(strapi, references) {
  const publishedAt = Date.now();
  await insertRows(strapi, {
    table: 'newsroom_articles',
    count: references,
    row: (index) => ({
      document_id: `target-${index}`,
      headline: `Target number ${index}`,
      slug: `target-${index}`,
      locale: 'en',
      published_at: publishedAt,
    }),
  });
  await insertRows(strapi, {
    table: 'newsroom_related_links',
    count: references,
    row: (index) => ({ document_id: `link-${index}`, target_key: `article:target-${index}` }),
  });
  const children = Array.from({ length: references }, (_bullet, index) => ({
    type: 'list-item',
    children: [
      {
        type: 'link',
        url: '/',
        relatedLink: `link-${index}`,
        children: [{ type: 'text', text: `Bullet ${index}` }],
      },
    ],
  }));
  const list = { type: 'list', format: 'unordered', variant: 'bullet-links', children };
  const data = { headline: 'Page', slug: 'page', body: [list] };
  await strapi.documents(ARTICLE).create({ data, status: 'published' });
}

async function statementsOf(strapi, page) {
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  strapi.db.connection.on('query', count);
  await fetch(page).then((response) => response.text());
  strapi.db.connection.removeListener('query', count);
  return statements;
}
