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
export interface ArticleVersion {
  locale: string;
  /** Null for a draft. */
  publishedAt: string | Date | null;
  embargoedUntil: string | Date | null;
  firstPublishedAt: string | Date | null;
}

/** What the checker of web addresses found. */
export type Health = 'unchecked' | 'ok' | 'redirected' | 'broken';

/** The page that holds the link, and when it is looked at. */
export interface Viewpoint {
  locale: string;
  /** The site's default locale: what a page shows of a story that does not speak its own. */
  fallback: string;
  now: Date;
}

/** The state of an article for a page in one locale, from all of its versions. */
export function articleState(
  versions: readonly ArticleVersion[],
  viewpoint: Viewpoint,
): Extract<
  TargetState,
  'live' | 'embargoed' | 'draft' | 'unpublished' | 'untranslated' | 'deleted'
> {
  if (versions.length === 0) {
    return 'deleted';
  }
  const shown = shownVersion(versions, viewpoint);
  if (!shown) {
    return 'untranslated';
  }
  if (shown.publishedAt === null) {
    return shown.firstPublishedAt === null ? 'draft' : 'unpublished';
  }
  return isReadable(shown, viewpoint.now) ? 'live' : 'embargoed';
}

/**
 * The version that stands for an article on a page in one locale: what readers get if they get any,
 * else what is published and waits, else the draft; each in the page's locale before the default one.
 */
export function shownVersion<Version extends ArticleVersion>(
  versions: readonly Version[],
  { locale, fallback, now }: Viewpoint,
): Version | undefined {
  const spoken = [locale, fallback].flatMap((code) =>
    versions.filter((version) => version.locale === code),
  );
  const published = spoken.filter((version) => version.publishedAt !== null);
  return published.find((version) => isReadable(version, now)) ?? published[0] ?? spoken[0];
}

/** The state of a web address, from what the checker found. */
export function addressState(
  health: Health | null,
): Extract<TargetState, 'address' | 'redirected' | 'broken'> {
  return health === 'broken' || health === 'redirected' ? health : 'address';
}

function isReadable({ embargoedUntil }: ArticleVersion, now: Date): boolean {
  return embargoedUntil === null || new Date(embargoedUntil) <= now;
}
