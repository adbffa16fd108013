import { type Publication, storyState } from '../article/story-state';
import type { Health } from './health';

/**
 * The states of a link's target. The first five are those of an existing article; `untranslated` means
 * that it has neither the page's locale nor the site's default one. `deleted` is an article that does
 * not exist any more. The last three are those of a web address.
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

/** The fields of an article's version that determine the state of a link to it. */
export interface ArticleVersion extends Publication {
  locale: string;
  firstPublishedAt: string | Date | null;
}

/** The locale of the page that holds the link, and the current time. */
export interface LocaleContext {
  locale: string;
  /** The site's default locale, used where the article lacks the page's locale. */
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
 * The version of an article that a link on a page in one locale refers to: the live one, else the
 * published one, else the draft; each in the page's locale before the default locale.
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

/** The state of a web address, from the last check. */
export function addressState(
  health: Health | null,
): Extract<TargetState, 'address' | 'redirected' | 'broken'> {
  return health === 'broken' || health === 'redirected' ? health : 'address';
}
