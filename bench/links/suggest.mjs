import { answerQuestions } from '../child.mjs';
import { randomSource } from '../seed/content.mjs';
import { loadSite } from '../site.mjs';
import { heapMegabytes, insertRows, median, milliseconds, place } from './place.mjs';

/**
 * Child process: suggestions for 100 stories among so many published ones. Answers the time of the
 * first, and when the index is whole, the median and the slowest of the others, and the memory in use
 * before and after. Words are drawn as in a language: few are everywhere, most are rare (Zipf).
 */
const VOCABULARY = 60_000;
const QUESTIONS = 100;
const FIRST_DAY = Date.UTC(2000, 0, 1);

answerQuestions(async ({ stories }) => {
  const strapi = await loadSite(place);
  const random = randomSource(1);
  await insertRows(strapi, {
    table: 'newsroom_articles',
    count: stories,
    row: (index) => story(index, random),
  });
  const service = strapi.plugin('newsroom').service('suggestions');
  const ask = (q) => service.suggest({ locale: 'en', q, exclude: [], limit: 5 });
  const question = () => Array.from({ length: 60 }, () => word(random)).join(' ');

  const heapBefore = heapMegabytes();
  const start = performance.now();
  await ask(question());
  const firstMs = Math.round(performance.now() - start);
  while (service.isGrowing()) {
    await ask(question());
  }
  const wholeMs = Math.round(performance.now() - start);
  const heapAfter = heapMegabytes();
  const times = [];
  let found = 0;
  for (let index = 0; index < QUESTIONS; index += 1) {
    const asked = performance.now();
    found += (await ask(question())).length;
    times.push(performance.now() - asked);
  }
  await strapi.destroy();
  return {
    ...{ stories, firstMs, wholeMs, found, heapBeforeMB: heapBefore, heapAfterMB: heapAfter },
    medianMs: milliseconds(median(times)),
    slowestMs: milliseconds(Math.max(...times)),
  };
});
process.send({});

function story(index, random) {
  const date = FIRST_DAY + index * 60_000;
  return {
    document_id: `story-${index}`,
    headline: words(10, random),
    slug: `story-${index}`,
    summary: words(30, random),
    keywords: JSON.stringify([word(random), word(random), word(random)]),
    body: JSON.stringify(
      Array.from({ length: 8 }, () => ({
        type: 'paragraph',
        children: [{ type: 'text', text: words(60, random) }],
      })),
    ),
    locale: 'en',
    published_at: date,
    first_published_at: date,
  };
}

function words(count, random) {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

/** The rank of a word falls off as one over its number. */
function word(random) {
  const rank = Math.floor(VOCABULARY ** random());
  return `w${rank.toString(36).padStart(4, 'aeiou'[rank % 5])}`;
}
