import { IMAGE_CREDIT_UID } from '../../../../server/src/plugin-id';

const COLLECTIONS = '/content-manager/collection-types';

/** Where the content manager edits a credit. */
export function creditAddress(documentId: string): string {
  return `${COLLECTIONS}/${IMAGE_CREDIT_UID}/${documentId}`;
}

/** The address of a picture: the media library's own are relative to the server. */
export function pictureAddress(url: string): string {
  const { strapi } = window as { strapi?: { backendURL?: string } };
  return url.startsWith('/') ? `${strapi?.backendURL ?? ''}${url}` : url;
}
