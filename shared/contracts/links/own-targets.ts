import { z } from 'zod';
import { isWebAddress } from '../../domain/platform/net/web-address';
import { MAX_ADDRESS } from '../../domain/platform/net/address';
import { callable, extensionName } from '../platform/extension';

/** Where links lead that a site has a target type for: a video, a topic page. */
export interface OwnTarget {
  /** What names it within its type; at most 150 characters. */
  id: string;
  headline: string;
  /** A web address, or a path on the site that starts with `/`. */
  url: string;
  /** Readers are led to what is `live` alone; the others are told to editors. */
  state: 'live' | 'embargoed' | 'draft' | 'unpublished';
}

/** A kind of target that a site adds to stories and web addresses. */
export interface OwnTargetType {
  /** Small letters, digits and hyphens; no two target types share one. */
  name: string;
  /** What editors call it, such as `Video`. */
  label: string;
  /** What editors are offered for their words, the best first; without words, the newest. */
  search(
    words: string,
    at: { locale: string },
  ): readonly OwnTarget[] | Promise<readonly OwnTarget[]>;
  /** Those of these that exist, as they are now. Asked once for all links of an answer in a locale. */
  find(
    ids: readonly string[],
    at: { locale: string },
  ): readonly OwnTarget[] | Promise<readonly OwnTarget[]>;
}

/** Names that the plugin's own targets have. */
const TAKEN = ['article', 'url'];

export const ownTargetType = z.strictObject({
  name: extensionName.refine((name) => !TAKEN.includes(name), {
    error: 'is a name of the plugin’s own targets',
  }),
  label: z.string({ error: 'must be a text' }).min(1, { error: 'is empty' }),
  search: callable,
  find: callable,
});

const words = z.string({ error: 'must be a text' }).min(1, { error: 'is empty' });

const address = words
  .max(MAX_ADDRESS)
  .refine((url) => /^\/(?![/\\])/.test(url) || isWebAddress(url), {
    error: 'must be a web address, or a path that starts with "/"',
  });

/** What a target type answers with. */
export const ownTargets = z.array(
  z.object({
    id: words.max(150, { error: 'is longer than 150 characters' }),
    headline: words,
    url: address,
    state: z.enum(['live', 'embargoed', 'draft', 'unpublished']),
  }),
  { error: 'must be a list of targets' },
);
