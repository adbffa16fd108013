const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/** Work that one Strapi at a time may do, whoever does it now, and how far it is. */
export const lease = {
  kind: 'collectionType',
  collectionName: 'newsroom_leases',
  info: { singularName: 'lease', pluralName: 'leases', displayName: 'Lease' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    name: { type: 'string', required: true, configurable: false },
    /** Names the run that has the job; empty while nobody has. */
    holder: { type: 'string', configurable: false },
    /** Who has not said by then that it goes on has died. */
    expiresAt: { type: 'datetime', configurable: false },
    progress: { type: 'json', configurable: false },
  },
  indexes: [{ name: 'newsroom_leases_name', columns: ['name'], type: 'unique' }],
} as const;
