import { z } from 'zod';
import type { StoryPage } from '../../domain/article/page';
import { articlePage } from './article';

/** What somebody may ask of a page beside its address. */
export const pageQuery = z.strictObject({
  path: z
    .string({ error: 'must be the address of a story, such as "/news/harbour-barrier-closes"' })
    .min(1, { error: 'is empty' })
    .max(2048, { error: 'is longer than 2048 characters' }),
  locale: z.string().max(35).optional(),
  status: z.enum(['published', 'draft'], { error: 'must be "published" or "draft"' }).optional(),
});

export const pageBySlugQuery = pageQuery.omit({ path: true });

const storyPage = articlePage
  .omit({ body: true, createdAt: true, updatedAt: true, slug: true })
  .extend({
    type: z.string(),
    slug: z.string().nullable(),
    body: z.array(z.record(z.string(), z.unknown())).nullable(),
    createdAt: z.string().nullable(),
    updatedAt: z.string().nullable(),
  })
  .meta({
    id: 'StoryPage',
    description: 'A finished page of a story of any type.',
  }) satisfies z.ZodType<StoryPage>;

export const pageResponse = z.object({
  data: storyPage,
  meta: z.record(z.string(), z.unknown()),
});
