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

const text = z.string({ error: 'must be text' });

const texts = z.array(
  z.looseObject({
    role: text.optional(),
    contenttype: text.optional(),
    value: text,
  }),
  { error: 'must be a list of texts' },
);

const names = z.array(z.looseObject({ name: text.optional() }), { error: 'must be a list' });

const size = z.number({ error: 'must be a number' }).nonnegative().optional();

const renditions = z.array(
  z.looseObject({
    name: text.optional(),
    href: text.optional(),
    contenttype: text.optional(),
    width: size,
    height: size,
  }),
  { error: 'must be a list of renditions' },
);

const flat = z.looseObject({
  uri: text.min(1, { error: 'is empty' }),
  type: z.enum(TYPES, { error: `must be one of ${TYPES.join(', ')}` }).optional(),
  pubstatus: text.optional(),
  version: z.union([z.string(), z.number()], { error: 'must be text or a number' }).optional(),
  versioncreated: text.optional(),
  language: text.optional(),
  embargoed: z.iso.datetime({ offset: true, error: 'must be a date and time' }).optional(),
  ednote: text.optional(),
  usageterms: text.optional(),
  copyrightholder: text.optional(),
  copyrightnotice: text.optional(),
  title: text.optional(),
  slugline: text.optional(),
  located: text.optional(),
  by: text.optional(),
  headlines: texts.optional(),
  descriptions: texts.optional(),
  bodies: texts.optional(),
  subjects: names.optional(),
  infosources: names.optional(),
  renditions: renditions.optional(),
});

/** The part of IPTC's News in JSON that is imported, after its keys are normalised to one version. */
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
