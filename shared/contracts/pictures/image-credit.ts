import { z } from 'zod';
import type { Credit } from '../../domain/pictures/credit/credit';
import { webAddress } from '../links/web-address';

/** Checks of an image credit that Strapi's schema cannot express. */
export const imageCreditAddresses = z.looseObject({
  license: webAddress,
  acquireLicensePage: webAddress,
});

/** The credit of a picture in an answer. */
export const credit = z
  .object({
    creditText: z.string().nullable(),
    creator: z.string().nullable(),
    copyrightNotice: z.string().nullable(),
    copyrightHolder: z.string().nullable(),
    license: z.string().nullable(),
    acquireLicensePage: z.string().nullable(),
    usageTerms: z.string().nullable(),
    digitalSourceType: z.string().nullable(),
    expires: z.string().nullable(),
  })
  .meta({
    id: 'Credit',
    description: 'Who is to be named for a picture.',
  }) satisfies z.ZodType<Credit>;
