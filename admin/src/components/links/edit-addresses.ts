import { ARTICLE_UID, RELATED_LINK_UID } from '#shared/plugin-id';

const COLLECTIONS = '/content-manager/collection-types';

/** Where the content manager edits a story, in its language. */
export function storyAddress({
  documentId,
  locale,
}: {
  documentId: string;
  locale: string | null;
}): string {
  const search = locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}` : '';
  return `${COLLECTIONS}/${ARTICLE_UID}/${documentId}${search}`;
}

/** Where the content manager edits a related-link. */
export function linkAddress(documentId: string): string {
  return `${COLLECTIONS}/${RELATED_LINK_UID}/${documentId}`;
}
