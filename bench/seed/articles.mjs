import { sample } from '../random.mjs';
import { newsBody } from './body.mjs';
import { forEachWithProgress } from './progress.mjs';
import { prose, sentence } from './words.mjs';

const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Travel', 'Food'];
const RELATED_LINKS = 5;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const HOUR = 60 * 60 * 1000;

/**
 * Writes and publishes articles, or writes those that exist anew. Answers what the measurement has
 * to know of each: its slug and what its body points at.
 */
export async function seedArticles(strapi, { numbers, title, material, existing }) {
  const articles = strapi.documents('plugin::newsroom.article');
  return forEachWithProgress(title, numbers, async (number) => {
    const { data, images, links } = newsStory(number, material);
    const known = existing?.[number];
    const { documentId } = known
      ? await articles.update({ documentId: known.documentId, data, status: 'published' })
      : await articles.create({ data, status: 'published' });
    return { documentId, slug: data.slug, images, links };
  });
}

function newsStory(number, { pictures, links, random }) {
  const leadImage = pictures[Math.floor(random() * pictures.length)];
  const { body, images, bulletLinks } = newsBody({ pictures, links, random });
  return {
    images: [...new Set([leadImage.documentId, ...images])],
    links: bulletLinks,
    data: {
      headline: `${sentence(random)} (${number})`,
      slug: `story-${number}-of-the-benchmark`,
      summary: prose(random, 2),
      byline: `Reporter ${number % 50}`,
      dateline: `Town ${number % 90}`,
      section: SECTIONS[number % SECTIONS.length],
      keywords: ['one', 'two', 'three', 'four'].map((word) => `${word} ${number % 40}`),
      // Dates in another order than the rows.
      firstPublishedAt: new Date(FIRST_DAY + ((number * 7919) % 50_000) * HOUR),
      leadImage: leadImage.id,
      leadImageUse: { caption: prose(random, 1), alternativeText: sentence(random) },
      body,
      relatedLinks: sample(links, RELATED_LINKS, random),
    },
  };
}
