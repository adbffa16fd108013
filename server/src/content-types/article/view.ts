import { field, listSettings } from '../field';

/**
 * How the content manager shows an article until the site arranges it otherwise: Strapi takes these
 * as defaults when it first meets the type, and never again. The story runs down the wide column,
 * the rest stands beside it.
 */
export const articleView = {
  settings: listSettings('headline'),
  metadatas: {
    headline: field('Headline', { placeholder: 'What happened, in one line' }),
    slug: field('Slug', {
      description: 'The end of the address. Made from the headline if empty.',
    }),
    summary: field('Summary', {
      description: 'One or two sentences for lists and search results.',
    }),
    leadImage: field('Lead picture'),
    leadImageUse: field('Lead picture: caption and credit', {
      description: 'Words for this use. What is empty comes from the media library.',
    }),
    body: field('Body'),
    relatedLinks: field('Related links', {
      description: 'The panel under the story, in order.',
      mainField: 'title',
    }),
    section: field('Section'),
    byline: field('Byline', { placeholder: 'Who wrote it' }),
    dateline: field('Dateline', { placeholder: 'Where it was written' }),
    keywords: field('Keywords', { description: 'A JSON list, such as ["harbour", "weather"].' }),
    corrections: field('Corrections', {
      description:
        'A JSON list of {"correctionType", "text", "date"}; the type is correction, clarification, retraction or update.',
    }),
    embargoedUntil: field('Embargoed until', {
      description: 'A published story stays hidden from readers before this time.',
    }),
    firstPublishedAt: field('First published', {
      description: 'Set when the story is first published; later publishing leaves it alone.',
      editable: false,
    }),
    source: field('Source', { description: 'The agency or publisher the copy came from.' }),
    sourceUrl: field('Source address'),
  },
  layouts: {
    list: ['headline', 'section', 'byline', 'updatedAt'],
    edit: [
      [
        { name: 'headline', size: 8 },
        { name: 'slug', size: 4 },
      ],
      [
        { name: 'summary', size: 8 },
        { name: 'section', size: 4 },
      ],
      [
        { name: 'leadImage', size: 6 },
        { name: 'leadImageUse', size: 6 },
      ],
      [{ name: 'body', size: 12 }],
      [
        { name: 'relatedLinks', size: 8 },
        { name: 'embargoedUntil', size: 4 },
      ],
      [
        { name: 'byline', size: 4 },
        { name: 'dateline', size: 4 },
        { name: 'firstPublishedAt', size: 4 },
      ],
      [
        { name: 'source', size: 4 },
        { name: 'sourceUrl', size: 8 },
      ],
      [{ name: 'keywords', size: 12 }],
      [{ name: 'corrections', size: 12 }],
    ],
  },
};
