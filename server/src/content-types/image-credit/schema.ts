import { imageCreditView } from './view';

export const imageCredit = {
  kind: 'collectionType',
  collectionName: 'newsroom_image_credits',
  info: {
    singularName: 'image-credit',
    pluralName: 'image-credits',
    displayName: 'Image credit',
    description: 'Who is to be named for a picture, and what may be done with it',
  },
  options: { draftAndPublish: false },
  pluginOptions: {},
  config: imageCreditView,
  attributes: {
    image: { type: 'media', multiple: false, required: true, allowedTypes: ['images'] },
    creditText: { type: 'string', required: true, maxLength: 255 },
    creator: { type: 'string', maxLength: 255 },
    copyrightNotice: { type: 'text', maxLength: 2000 },
    copyrightHolder: { type: 'string', maxLength: 255 },
    source: { type: 'string', maxLength: 255 },
    supplierImageId: { type: 'string', maxLength: 255 },
    category: {
      type: 'enumeration',
      enum: ['staff', 'wires', 'freelance', 'stock', 'handout', 'other'],
    },
    usageTerms: { type: 'text', maxLength: 5000 },
    license: { type: 'string', maxLength: 2048 },
    acquireLicensePage: { type: 'string', maxLength: 2048 },
    digitalSourceType: { type: 'string', maxLength: 255 },
    expires: { type: 'datetime' },
    /** Whether somebody must look at it: it was made of what the picture's file says, with gaps. */
    toBeChecked: { type: 'boolean', default: false, private: true },
    edNote: { type: 'text', maxLength: 5000, private: true, searchable: false },
    /** What the file said when it was uploaded: a field that holds it still is nobody's own words. */
    fileMetadata: {
      type: 'json',
      visible: false,
      private: true,
      searchable: false,
      configurable: false,
    },
    /** documentId of `image`. The database keeps it unique: one record per picture. */
    imageKey: {
      type: 'string',
      visible: false,
      private: true,
      searchable: false,
      configurable: false,
    },
  },
  indexes: [
    { name: 'newsroom_image_credits_image', columns: ['image_key'], type: 'unique' },
    { name: 'newsroom_image_credits_expires', columns: ['expires'] },
    { name: 'newsroom_image_credits_source', columns: ['source'] },
    { name: 'newsroom_image_credits_check', columns: ['to_be_checked'] },
    { name: 'newsroom_image_credits_text', columns: ['credit_text'] },
  ],
} as const;
