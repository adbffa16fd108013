import type { Core } from '@strapi/strapi';
import { documents } from './documents';
import type { Pictures } from './pictures';

const ARTICLE = 'api::article.article';
const AUTHOR = 'api::author.author';
const CATEGORY = 'api::category.category';

/**
 * Stories of a type that the site had before the plugin: a dynamic zone with Markdown, media, sliders
 * and quotes. The config maps the type; nothing in it knows of the newsroom.
 */
export async function seedBlog(strapi: Core.Strapi, pictures: Pictures): Promise<void> {
  const author = await documents(strapi, AUTHOR).create({ data: { name: 'Ines Caldwell' } });
  const category = await documents(strapi, CATEGORY).create({
    data: { name: 'Transport', slug: 'transport' },
  });
  const related = { author: author.documentId, category: category.documentId };
  const ferry = await documents(strapi, ARTICLE).create({
    data: {
      ...related,
      title: 'The ferry that runs on batteries',
      description: 'Eleven minutes across the sound, and nobody hears it leave.',
      slug: 'the-ferry-that-runs-on-batteries',
      cover: pictures['nagasaki-boats'].id,
      blocks: [
        {
          __component: 'shared.rich-text',
          body: 'The *Halse* left the quay at six, as it has for forty years. What was missing was the noise.\n\n## A quiet first week\n\nThe crew counted eleven minutes and forty seconds from ramp to ramp.',
        },
        { __component: 'shared.media', file: pictures['french-alpine-landscape'].id },
        {
          __component: 'shared.quote',
          title: 'Maud Ekelund, first mate',
          body: 'For the first time I could hear what the passengers say about us.',
        },
      ],
    },
  });
  const depot = await documents(strapi, ARTICLE).create({
    data: {
      ...related,
      title: 'A depot for forty buses, and a garden on its roof',
      description: 'What the town gets for the money, floor by floor.',
      slug: 'a-depot-for-forty-buses',
      cover: pictures['airplane-from-above'].id,
      blocks: [
        {
          __component: 'shared.rich-text',
          body: 'The plans show a depot where buses charge at night, two streets from [the quiet ferry](/stories/the-ferry-that-runs-on-batteries).',
        },
        {
          __component: 'shared.slider',
          files: [pictures['dust-bowl-home'].id, pictures['allium-oreophilum'].id],
        },
      ],
    },
  });
  for (const { documentId } of [ferry, depot]) {
    await documents(strapi, ARTICLE).publish({ documentId });
  }
  await documents(strapi, ARTICLE).create({
    data: {
      ...related,
      title: 'Night trains come back, on paper',
      slug: 'night-trains-come-back',
      blocks: [
        {
          __component: 'shared.rich-text',
          body: 'Three towns have signed. Nobody has ordered a carriage yet.',
        },
      ],
    },
  });
}
