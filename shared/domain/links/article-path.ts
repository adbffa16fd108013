/** What an article's address can be made of. */
export interface ArticleAddress {
  documentId: string;
  slug: string;
  locale: string;
  section: string | null;
}

/** The placeholders that `articlePath` may hold. */
export const PATH_PLACEHOLDERS = [':slug', ':documentId', ':locale', ':section'] as const;

const PLACEHOLDER = /:(slug|documentId|locale|section)\b/g;

/**
 * The address of an article on the site, from the configured pattern: `/news/:slug` gives
 * `/news/harbour-barrier-closes`. Every part is percent-encoded. An article without a section
 * leaves that part of the path out.
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
