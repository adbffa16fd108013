import { type Publication, storyState } from '../article/story-state';
import type { Health } from './health';

/**
 * What a desk is told of a link's target. The first four are articles that exist, `untranslated` one
 * that neither the page's locale nor the site's default has; the last three are web addresses.
 */
export const TARGET_STATES = [
  'live',
  'embargoed',
  'draft',
  'unpublished',
  'untranslated',
  'deleted',
  'address',
  'redirected',
  'broken',
] as const;

export type TargetState = (typeof TARGET_STATES)[number];

/** A draft or a published version of an article, as far as its state depends on it. */
export interface ArticleVersion extends Publication {
  locale: string;
  firstPublishedAt: string | Date | null;
}

/** The page that holds the link, and when it is looked at. */
export interface LocaleContext {
  locale: string;
  /** The site's default locale: what a page shows of a story that does not speak its own. */
  fallback: string;
  now: Date;
}

/** The state of an article for a page in one locale, from all of its versions. */
export function articleState(
  versions: readonly ArticleVersion[],
  context: LocaleContext,
): Extract<
  TargetState,
  'live' | 'embargoed' | 'draft' | 'unpublished' | 'untranslated' | 'deleted'
> {
  if (versions.length === 0) {
    return 'deleted';
  }
  const shown = shownVersion(versions, context);
  if (!shown) {
    return 'untranslated';
  }
  const state = storyState(shown, context.now);
  return state === 'draft' && shown.firstPublishedAt !== null ? 'unpublished' : state;
}

/**
 * The version that stands for an article on a page in one locale: what readers get if they get any,
 * else what is published and waits, else the draft; each in the page's locale before the default one.
 */
export function shownVersion<Version extends ArticleVersion>(
  versions: readonly Version[],
  { locale, fallback, now }: LocaleContext,
): Version | undefined {
  const candidates = [locale, fallback].flatMap((code) =>
    versions.filter((version) => version.locale === code),
  );
  const published = candidates.filter((version) => version.publishedAt !== null);
  return (
    published.find((version) => storyState(version, now) === 'live') ??
    published[0] ??
    candidates[0]
  );
}

/** The state of a web address, from what the checker found. */
export function addressState(
  health: Health | null,
): Extract<TargetState, 'address' | 'redirected' | 'broken'> {
  return health === 'broken' || health === 'redirected' ? health : 'address';
}
