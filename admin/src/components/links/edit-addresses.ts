import { RELATED_LINK_UID } from '#shared/plugin-id';
import { ARTICLE_TYPE } from '#shared/story-types';

const COLLECTIONS = '/content-manager/collection-types';

/** The address of a story's edit view in the content manager. */
export function storyAddress({
  documentId,
  locale,
}: {
  documentId: string;
  locale: string | null;
}): string {
  const search = locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}` : '';
  return `${COLLECTIONS}/${ARTICLE_TYPE.uid}/${documentId}${search}`;
}

/** The address of a related link's edit view in the content manager. */
export function linkAddress(documentId: string): string {
  return `${COLLECTIONS}/${RELATED_LINK_UID}/${documentId}`;
}
