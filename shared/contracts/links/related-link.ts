import { z } from 'zod';
import type { ResolvedLink as Link } from '../../domain/article/resolved-link';
import { webAddress } from './web-address';

/** Checks of a related link that Strapi's schema cannot express. */
export const relatedLinkAddress = z.looseObject({ url: webAddress });

/** A related-link in an answer, resolved. */
export const resolvedLink = z
  .object({
    documentId: z.string(),
    headline: z.string().nullable(),
    url: z.string(),
    linkPrefix: z.string().nullable(),
    article: z
      .object({ documentId: z.string(), slug: z.string(), headline: z.string() })
      .nullable(),
  })
  .meta({
    id: 'ResolvedLink',
    description: 'A link as its target is now.',
  }) satisfies z.ZodType<Link>;
