import { z } from 'zod';
import type { ContentField } from '../../domain/article/content/shape';
import { ARTICLE_UID } from '../../plugin-id';
import { OPTIONAL_FIELDS, type StoryType } from '../../story-types';

/** The uid of a story type in a request; without one, the plugin's own article is meant. */
export const storyType = z.string().max(255).default(ARTICLE_UID);

/** The same for what makes stories; without one, the first type of the site is meant. */
export const newStoryType = z.string().max(255).optional();

const attribute = z.string();

const use = z.union([
  z.strictObject({ field: attribute }),
  z.strictObject({
    caption: attribute.optional(),
    alternativeText: attribute.optional(),
    creditText: attribute.optional(),
  }),
]);

const shape = z.record(
  z.string(),
  z.lazy(() => field),
);

const field: z.ZodType<ContentField> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blocks') }),
  z.object({ kind: z.literal('markdown') }),
  z.object({ kind: z.literal('media'), multiple: z.boolean(), use }),
  z.object({ kind: z.literal('component'), repeatable: z.boolean(), shape }),
  z.object({ kind: z.literal('zone'), shapes: z.record(z.string(), shape) }),
]);

const fields = z.object({
  headline: attribute,
  slug: attribute,
  ...(Object.fromEntries(OPTIONAL_FIELDS.map((name) => [name, attribute.optional()])) as Record<
    (typeof OPTIONAL_FIELDS)[number],
    z.ZodOptional<z.ZodString>
  >),
});

/** The story types of the site, those first that the plugin brings. */
export const storyTypesAnswer = z.object({
  types: z.array(
    z.object({
      uid: z.string(),
      displayName: z.string(),
      fields,
      leadImageUse: use,
      content: shape,
      articlePath: z.string(),
      isLocalised: z.boolean(),
    }) satisfies z.ZodType<StoryType>,
  ),
});

export type StoryTypesAnswer = z.output<typeof storyTypesAnswer>;
