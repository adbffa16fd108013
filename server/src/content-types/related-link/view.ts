import { field, listSettings } from '../field';

/** How the content manager shows a link until the site arranges it otherwise. */
export const relatedLinkView = {
  settings: listSettings('title'),
  metadatas: {
    title: field('Link', { editable: false }),
    headline: field('Headline', { description: "Own wording. Empty: the target's headline." }),
    linkPrefix: field('Prefix', { placeholder: 'Read also' }),
    article: field('Article', { description: 'A link points at an article or a web address.' }),
    url: field('Web address', { placeholder: 'https://' }),
    health: field('Health', { editable: false }),
    statusCode: field('HTTP status', { editable: false }),
    checkedAt: field('Checked', { editable: false }),
    finalUrl: field('Final address', { editable: false }),
  },
  layouts: {
    list: ['title', 'article', 'url', 'health'],
    edit: [
      [
        { name: 'headline', size: 8 },
        { name: 'linkPrefix', size: 4 },
      ],
      [
        { name: 'article', size: 6 },
        { name: 'url', size: 6 },
      ],
      [
        { name: 'health', size: 4 },
        { name: 'statusCode', size: 4 },
        { name: 'checkedAt', size: 4 },
      ],
      [{ name: 'finalUrl', size: 12 }],
    ],
  },
};
