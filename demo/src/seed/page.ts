import type { Core } from '@strapi/strapi';
import { documents } from './documents';
import type { Pictures } from './pictures';

const PAGE = 'api::page.page';

/** A page of the site's own: the plugin's blocks and caption field inside components. */
export async function seedPage(strapi: Core.Strapi, pictures: Pictures): Promise<void> {
  await documents(strapi, PAGE).create({
    data: {
      title: 'About this newsroom',
      intro: {
        heading: 'Who we are',
        text: paragraphs(
          'A small desk that reports from the coast, the hills and the road between.',
        ),
        picture: pictures['french-alpine-landscape'].id,
        pictureUse: { caption: 'Where most of our stories begin.' },
      },
      sections: [
        {
          heading: 'How to reach us',
          text: paragraphs('Write to the desk. Somebody reads every letter before noon.'),
        },
      ],
    },
  });
}

function paragraphs(...words: string[]) {
  return words.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}
