import { field, listSettings } from '../field';

/** How the content manager shows a credit until the site arranges it otherwise. */
export const imageCreditView = {
  settings: listSettings('creditText'),
  metadatas: {
    image: field('Picture', {
      description: 'Each picture has one credit, used wherever the picture is.',
    }),
    creditText: field('Credit line', { description: 'As readers see it, such as "Reuters".' }),
    creator: field('Creator', { description: 'The photographer.' }),
    copyrightNotice: field('Copyright notice'),
    copyrightHolder: field('Copyright holder'),
    source: field('Source', { description: 'Who supplied the picture.' }),
    supplierImageId: field("Supplier's image id"),
    category: field('Category'),
    usageTerms: field('Usage terms'),
    license: field('Licence', { description: 'Web address of the licence.' }),
    acquireLicensePage: field('Licence for sale at', {
      description: 'Web address where a licence can be had.',
    }),
    digitalSourceType: field('Digital source type', {
      description: 'IPTC code, such as "digitalCapture".',
    }),
    expires: field('Rights expire', {
      description: 'The picture may not be shown after this time.',
    }),
    toBeChecked: field('To be checked', {
      description: 'Read from the picture’s file, which leaves something open.',
    }),
    edNote: field('Note to the desk', { description: 'Stays inside the newsroom.' }),
  },
  layouts: {
    list: ['image', 'creditText', 'creator', 'expires', 'toBeChecked'],
    edit: [
      [
        { name: 'image', size: 6 },
        { name: 'creditText', size: 6 },
      ],
      [
        { name: 'creator', size: 6 },
        { name: 'category', size: 6 },
      ],
      [
        { name: 'copyrightHolder', size: 6 },
        { name: 'expires', size: 6 },
      ],
      [{ name: 'copyrightNotice', size: 12 }],
      [{ name: 'usageTerms', size: 12 }],
      [
        { name: 'license', size: 6 },
        { name: 'acquireLicensePage', size: 6 },
      ],
      [
        { name: 'source', size: 4 },
        { name: 'supplierImageId', size: 4 },
        { name: 'digitalSourceType', size: 4 },
      ],
      [
        { name: 'edNote', size: 8 },
        { name: 'toBeChecked', size: 4 },
      ],
    ],
  },
};
