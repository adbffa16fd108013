import { z } from 'zod';
import { ARTICLE_UID } from '#shared/plugin-id';
import { addressPattern } from './address-pattern';

const ATTRIBUTE = /^[A-Za-z][\w-]*$/;
const PATH = /^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)?$/;

const attribute = z
  .string({ error: 'must be the name of a field, such as "title"' })
  .regex(ATTRIBUTE, { error: 'must be the name of a field, such as "title"' });

/** A field of the type, or one of an entry that it is related to. */
const fieldOrPath = z
  .string({ error: 'must be the name of a field, such as "category" or "category.name"' })
  .regex(PATH, { error: 'must be the name of a field, such as "category" or "category.name"' });

const textFields = {
  caption: attribute.optional(),
  alternativeText: attribute.optional(),
  creditText: attribute.optional(),
};

const leadImageUse = z.union([attribute, z.strictObject(textFields)], {
  error:
    'must be the name of a custom field "Caption", or name text fields: {"caption": "coverCaption"}',
});

const storyType = z.strictObject(
  {
    headline: attribute,
    slug: attribute,
    /** What the stories are made of: Blocks, rich text, media, components, dynamic zones. */
    body: z.union([attribute, z.array(attribute).min(1)], {
      error: 'must be the name of a field, or a list of names, such as ["content", "blocks"]',
    }),
    /** The pattern of the addresses; `articlePath` where it is not said. */
    path: addressPattern.optional(),
    summary: attribute.optional(),
    leadImage: attribute.optional(),
    leadImageUse: leadImageUse.optional(),
    relatedLinks: attribute.optional(),
    section: fieldOrPath.optional(),
    byline: fieldOrPath.optional(),
    dateline: fieldOrPath.optional(),
    keywords: fieldOrPath.optional(),
    corrections: attribute.optional(),
    embargoedUntil: attribute.optional(),
    firstPublishedAt: attribute.optional(),
    source: fieldOrPath.optional(),
    sourceUrl: fieldOrPath.optional(),
    /** For components with a picture: which of their fields hold the texts of its use. */
    pictures: z
      .record(z.string(), z.strictObject({ image: attribute.optional(), ...textFields }))
      .default({}),
  },
  { error: 'must say which fields hold the headline, the slug and the body' },
);

/** What a site says of a content type of its own whose entries are stories. */
export type StoryMapping = z.output<typeof storyType>;

export type StoryMappings = Record<string, StoryMapping | false>;

/** The types whose entries are stories. The plugin's own is among them unless it is turned off. */
export const contentTypes = z
  .record(z.string(), z.unknown(), { error: 'must name content types, by their uid' })
  .transform((types, context): StoryMappings => {
    const mappings: StoryMappings = {};
    for (const [uid, value] of Object.entries(types)) {
      const mapping = value === false ? false : parseMapping(value, { uid, context });
      const problem = mapping === undefined ? undefined : misuse(uid, mapping);
      if (problem !== undefined) {
        context.addIssue({ code: 'custom', path: [uid], message: problem });
      } else if (mapping !== undefined) {
        mappings[uid] = mapping;
      }
    }
    return mappings;
  });

/** Not by a union, whose errors say nothing of the keys. */
function parseMapping(
  value: unknown,
  { uid, context }: { uid: string; context: z.RefinementCtx },
): StoryMapping | undefined {
  const { data, error } = storyType.safeParse(value);
  error?.issues.forEach(({ path, ...issue }) =>
    context.addIssue({ ...issue, path: [uid, ...path] } as z.core.$ZodRawIssue),
  );
  return data;
}

function misuse(uid: string, mapping: StoryMapping | false): string | undefined {
  if (uid === ARTICLE_UID && mapping !== false) {
    return 'is known to the plugin: it can only be turned off, with false';
  }
  return uid !== ARTICLE_UID && mapping === false
    ? 'is off unless it is named: leave it out'
    : undefined;
}
