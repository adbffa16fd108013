import type { Core } from '@strapi/strapi';
import { documents } from './documents';
import { type BodyContext, storedBody } from './body';
import type { Pictures } from './pictures';
import type { SampleAddress, SampleLocale, SampleStory, SampleTarget, SampleWords } from './sample';
import { sampleStories } from './stories';

const ARTICLE = 'plugin::newsroom.article';
const RELATED_LINK = 'plugin::newsroom.related-link';
const HOUR = 60 * 60 * 1000;

/** documentIds of the articles by key, and of the links by target. */
interface Stored {
  articles: Map<string, string>;
  links: Map<string, string>;
}

/** Writes the sample stories: first the articles, then the links, then the texts; then publishes. */
export async function seedStories(strapi: Core.Strapi, pictures: Pictures): Promise<void> {
  const stored: Stored = { articles: new Map(), links: new Map() };
  for (const [index, story] of sampleStories.entries()) {
    const firstPublishedAt = new Date(Date.now() - (index + 1) * 19 * HOUR);
    const documentId = await createArticle(strapi, { story, pictures, firstPublishedAt });
    stored.articles.set(story.key, documentId);
  }
  for (const target of sampleStories.flatMap(targetsOf)) {
    await createLink(strapi, { target, stored });
  }
  for (const story of sampleStories) {
    await writeWords(strapi, { story, pictures, stored });
  }
  for (const story of sampleStories) {
    await publish(strapi, { story, stored });
  }
}

async function createArticle(
  strapi: Core.Strapi,
  {
    story,
    pictures,
    firstPublishedAt,
  }: { story: SampleStory; pictures: Pictures; firstPublishedAt: Date },
): Promise<string> {
  const article = await documents(strapi, ARTICLE).create({
    locale: 'en',
    data: {
      headline: story.words.en.headline,
      section: story.section,
      leadImage: pictures[story.leadImage].id,
      firstPublishedAt: story.state === 'published' ? firstPublishedAt : null,
      embargoedUntil: story.state === 'embargoed' ? new Date(Date.now() + 30 * 24 * HOUR) : null,
    },
  });
  return article.documentId;
}

/** One link per target: every bullet and panel that points there shares it. */
async function createLink(
  strapi: Core.Strapi,
  { target, stored }: { target: SampleTarget; stored: Stored },
): Promise<void> {
  const key = keyOf(target);
  if (stored.links.has(key)) {
    return;
  }
  const { url, headline, linkPrefix } = target as SampleAddress;
  const data =
    'story' in target
      ? { article: stored.articles.get(target.story) }
      : { url, headline, linkPrefix };
  const link = await documents(strapi, RELATED_LINK).create({ data });
  stored.links.set(key, link.documentId);
}

async function writeWords(
  strapi: Core.Strapi,
  { story, pictures, stored }: { story: SampleStory; pictures: Pictures; stored: Stored },
): Promise<void> {
  const linkId = (target: SampleTarget) => stored.links.get(keyOf(target)) ?? '';
  const context: BodyContext = { pictures, linkId };
  for (const locale of Object.keys(story.words) as SampleLocale[]) {
    const words = story.words[locale] as SampleWords;
    await documents(strapi, ARTICLE).update({
      documentId: stored.articles.get(story.key) as string,
      locale,
      data: {
        headline: words.headline,
        summary: words.summary,
        byline: story.byline,
        dateline: words.dateline,
        keywords: words.keywords,
        corrections: words.corrections,
        leadImageUse: words.leadImageUse,
        body: storedBody(words.body, context),
        relatedLinks: story.relatedLinks.map(linkId),
      },
    });
  }
}

async function publish(
  strapi: Core.Strapi,
  { story, stored }: { story: SampleStory; stored: Stored },
): Promise<void> {
  if (story.state === 'draft') {
    return;
  }
  const articles = documents(strapi, ARTICLE);
  const documentId = stored.articles.get(story.key) as string;
  if (story.formerSlug) {
    const slug = (await articles.findOne({ documentId, locale: 'en' }))?.slug;
    await articles.update({ documentId, locale: 'en', data: { slug: story.formerSlug } });
    await articles.publish({ documentId, locale: 'en' });
    await articles.update({ documentId, locale: 'en', data: { slug } });
  }
  await articles.publish({ documentId, locale: '*' });
}

function targetsOf(story: SampleStory): SampleTarget[] {
  const blocks = Object.values(story.words).flatMap((words) => words?.body ?? []);
  const bullets = blocks.flatMap((block) => (block.kind === 'bullets' ? block.bullets : []));
  return [...story.relatedLinks, ...bullets];
}

function keyOf(target: SampleTarget): string {
  return 'story' in target ? `story:${target.story}` : target.url;
}
