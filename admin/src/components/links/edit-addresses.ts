import { RELATED_LINK_UID } from '#shared/plugin-id';

const COLLECTIONS = '/content-manager/collection-types';

/** The address of a story's edit view in the content manager. */
export function storyAddress({
  type,
  documentId,
  locale,
}: {
  /** uid of the story's type. */
  type: string;
  documentId: string;
  locale: string | null;
}): string {
  const search = locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}` : '';
  return `${COLLECTIONS}/${type}/${documentId}${search}`;
}

/** The address of a related link's edit view in the content manager. */
export function linkAddress(documentId: string): string {
  return `${COLLECTIONS}/${RELATED_LINK_UID}/${documentId}`;
}
