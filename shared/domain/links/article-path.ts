/** The values for the placeholders of `articlePath`. */
export interface ArticleAddress {
  documentId: string;
  slug: string;
  locale: string;
  section: string | null;
}

/** The placeholders of `articlePath`. */
export const PATH_PLACEHOLDERS = [':slug', ':documentId', ':locale', ':section'] as const;

const PLACEHOLDER = /:(slug|documentId|locale|section)\b/g;

/**
 * The address of an article on the site, from the configured pattern: `/news/:slug` gives
 * `/news/harbour-barrier-closes`. Every value is percent-encoded. For an article without a section,
 * that segment of the path is left out.
 */
export function articleUrl(
  pattern: { publicUrl: string; articlePath: string },
  article: ArticleAddress,
): string {
  const path = pattern.articlePath.replace(PLACEHOLDER, (_match, key: keyof ArticleAddress) =>
    encodeURIComponent(article[key] ?? ''),
  );
  return pattern.publicUrl + path.replace(/\/{2,}/g, '/');
}
