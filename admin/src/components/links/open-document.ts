import { knownStoryTypes } from '../story-types/story-types';

/**
 * The locale of the document that is open in the content manager, from the page's address; undefined
 * for the site's default. React contexts of Strapi are not reliable in a plugin's chunk
 * (strapi/strapi#23203).
 */
export function currentLocale(): string | undefined {
  const { search } = window.location;
  return new URLSearchParams(search).get('plugins[i18n][locale]') ?? undefined;
}

/** Whether this document is open in the content manager. It is not offered as a target of itself. */
export function isOpenDocument(documentId: string): boolean {
  return window.location.pathname.split('/').includes(documentId);
}

/** The context of a link. Suggestions for its target depend on it. */
export interface LinkLocation {
  /** documentId of the story that holds the link; undefined before its first save, and in other types. */
  article?: string;
  locale?: string;
  /** The text of the link. */
  text?: string;
  /** documentIds of the stories that its story already links to, saved or not. */
  linked?: string[];
}

/** The story that is open in the content manager. */
export function openLocation(): LinkLocation {
  const parts = window.location.pathname.split('/');
  const type = knownStoryTypes().find(({ uid }) => parts.includes(uid));
  const documentId = type && parts[parts.indexOf(type.uid) + 1];
  const isSaved = documentId && documentId !== 'create';
  return { ...(isSaved ? { article: documentId } : {}), locale: currentLocale() };
}
