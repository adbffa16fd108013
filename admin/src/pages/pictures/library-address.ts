import { backendUrl } from '../../api/backend-url';

/** The address of a picture: the media library's own are relative to the server. */
export function libraryAddress(url: string): string {
  return url.startsWith('/') ? `${backendUrl()}${url}` : url;
}
