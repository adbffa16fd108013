import { answerQuestions } from './child.mjs';
import { broadReads, fullScans, queryPlan, recordQueries } from './query-log.mjs';
import { listen, loadSite } from './site.mjs';

/** Child process: how the database goes about what the plugin asks it, with all articles in it. */
const ARTICLE = 'plugin::newsroom.article';

const strapi = await loadSite();
const origin = `${await listen(strapi)}/api/newsroom/articles`;

answerQuestions(async ({ article, verbose }) => {
  const findings = [];
  for (const { title, run } of situations(article)) {
    await run();
    const log = recordQueries(strapi);
    await run();
    log.stop();
    findings.push({
      title,
      statements: log.statements.length,
      scans: await fullScans(strapi, log.statements),
      broad: await broadReads(strapi, log.statements),
      plans: verbose ? await plansOf(log.statements) : [],
    });
  }
  return { findings };
});
process.send({});

function situations({ slug, images, links, documentId }) {
  const get =
    (path, status = 200) =>
    async () => {
      const response = await fetch(origin + path);
      if (response.status !== status) {
        throw new Error(`${response.status} for ${path}`);
      }
      await response.arrayBuffer();
    };
  /** The question that the mirrored relations are for. */
  const whereUsed = (where) => () =>
    strapi.db.query(ARTICLE).findMany({ select: ['documentId', 'headline', 'locale'], where });
  const section = 'filters[section][$eq]=World';
  const newest = 'sort=firstPublishedAt:desc&pagination[pageSize]=25';
  const populate = 'populate[0]=leadImage&populate[1]=relatedLinks';
  return [
    { title: 'by slug', run: get(`/by-slug/${slug}`) },
    { title: 'by slug, unknown (404)', run: get('/by-slug/never-was', 404) },
    { title: 'list, newest first', run: get(`?${newest}&${populate}`) },
    { title: 'list of a section, newest first', run: get(`?${section}&${newest}&${populate}`) },
    { title: 'list in no order', run: get('') },
    { title: 'one by documentId', run: get(`/${documentId}?${populate}`) },
    {
      title: 'articles whose body holds a picture',
      run: whereUsed({ bodyImages: { documentId: images[1] } }),
    },
    {
      title: 'articles whose lead picture it is',
      run: whereUsed({ leadImage: { documentId: images[0] } }),
    },
    {
      title: 'articles whose body holds a link',
      run: whereUsed({ bodyLinks: { documentId: links[0] } }),
    },
    {
      title: 'articles whose panel holds a link',
      run: whereUsed({ relatedLinks: { documentId: links[0] } }),
    },
    {
      title: 'articles whose body holds a link, by the document service',
      run: () =>
        strapi.documents(ARTICLE).findMany({
          status: 'published',
          fields: ['headline'],
          filters: { bodyLinks: { documentId: links[0] } },
        }),
    },
    { title: 'saving and publishing under a new headline', run: () => rewrite(documentId) },
  ];
}

/** Undone again: the next run finds the site as this one did. */
async function rewrite(documentId) {
  const undo = new Error('undo');
  const articles = strapi.documents(ARTICLE);
  const data = { headline: 'Another headline', slug: null };
  await strapi.db
    .transaction(async () => {
      await articles.update({ documentId, data });
      await articles.publish({ documentId });
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) {
        throw error;
      }
    });
}

async function plansOf(statements) {
  const plans = [];
  for (const statement of statements) {
    plans.push(`${statement.sql}\n    ${(await queryPlan(strapi, statement)).join('\n    ')}`);
  }
  return plans;
}
