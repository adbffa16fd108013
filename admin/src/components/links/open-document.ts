import { ARTICLE_UID } from '#shared/plugin-id';

/**
 * The locale of the document that is open in the content manager, from the address; undefined for
 * the site's default. Read when it is needed: no context of the host is.
 */
export function currentLocale(): string | undefined {
  const { search } = window.location;
  return new URLSearchParams(search).get('plugins[i18n][locale]') ?? undefined;
}

/** The document that is open in the content manager, which no link in it leads to. */
export function isOpenDocument(documentId: string): boolean {
  return window.location.pathname.split('/').includes(documentId);
}

/** Where a link stands: what the stories that are offered for it go by. */
export interface LinkLocation {
  /** documentId of the story that holds it; undefined while it was never saved, and in other types. */
  article?: string;
  locale?: string;
  /** Those of the link. */
  text?: string;
  /** documentIds of the stories that its story links already, saved or not. */
  linked?: string[];
}

/** The story that is open in the content manager. */
export function openLocation(): LinkLocation {
  const parts = window.location.pathname.split('/');
  const documentId = parts[parts.indexOf(ARTICLE_UID) + 1];
  const isSaved = parts.includes(ARTICLE_UID) && documentId && documentId !== 'create';
  return { ...(isSaved ? { article: documentId } : {}), locale: currentLocale() };
}
