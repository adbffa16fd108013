import { ARTICLE_UID } from '../../../../server/src/plugin-id';

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

/** The address of a picture: the media library's own are relative to the server. */
export function pictureAddress(url: string): string {
  const { strapi } = window as { strapi?: { backendURL?: string } };
  return url.startsWith('/') ? `${strapi?.backendURL ?? ''}${url}` : url;
}
