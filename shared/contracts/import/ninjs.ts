import { z } from 'zod';
import type { NinjsItem } from '../../domain/import/ninjs/item';

const TYPES = [
  'text',
  'audio',
  'video',
  'picture',
  'graphic',
  'composite',
  'component',
  'event',
  'planning',
];

const words = z.string({ error: 'must be text' });

const texts = z.array(
  z.looseObject({
    role: words.optional(),
    contenttype: words.optional(),
    value: words,
  }),
  { error: 'must be a list of texts' },
);

const names = z.array(z.looseObject({ name: words.optional() }), { error: 'must be a list' });

const size = z.number({ error: 'must be a number' }).nonnegative().optional();

const renditions = z.array(
  z.looseObject({
    name: words.optional(),
    href: words.optional(),
    contenttype: words.optional(),
    width: size,
    height: size,
  }),
  { error: 'must be a list of renditions' },
);

const flat = z.looseObject({
  uri: words.min(1, { error: 'is empty' }),
  type: z.enum(TYPES, { error: `must be one of ${TYPES.join(', ')}` }).optional(),
  pubstatus: words.optional(),
  version: z.union([z.string(), z.number()], { error: 'must be text or a number' }).optional(),
  versioncreated: words.optional(),
  language: words.optional(),
  embargoed: z.iso.datetime({ offset: true, error: 'must be a date and time' }).optional(),
  ednote: words.optional(),
  usageterms: words.optional(),
  copyrightholder: words.optional(),
  copyrightnotice: words.optional(),
  title: words.optional(),
  slugline: words.optional(),
  located: words.optional(),
  by: words.optional(),
  headlines: texts.optional(),
  descriptions: texts.optional(),
  bodies: texts.optional(),
  subjects: names.optional(),
  infosources: names.optional(),
  renditions: renditions.optional(),
});

/** What the import reads of IPTC's News in JSON, once its names are those of one version. */
export const ninjsItem = flat.extend({
  /** Associations of associations are not read. */
  associations: z
    .array(
      flat.partial({ uri: true }).transform((one) => ({ uri: '', ...one })),
      {
        error: 'must be a list of items',
      },
    )
    .optional(),
}) satisfies z.ZodType<NinjsItem>;
