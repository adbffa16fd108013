import { backendUrl } from '../../api/backend-url';

/** The absolute address of a picture; those of the media library are relative to the server. */
export function libraryAddress(url: string): string {
  return url.startsWith('/') ? `${backendUrl()}${url}` : url;
}
