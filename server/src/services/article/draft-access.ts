import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '#shared/plugin-id';

/** Set in a request's state once its query can reach no article that is not public. */
export const CONFINED = 'newsroomConfined';

/** What Strapi knows of the caller of a content API request. */
export interface Auth {
  strategy?: { name?: string };
  credentials?: unknown;
}

/** Whether the caller is anybody that the site knows. */
export function isAuthenticated(auth: Auth | undefined): boolean {
  return Boolean(auth?.credentials);
}

/**
 * Whether the caller may read drafts: an API token, which an administrator handed out, or a user who
 * may update stories of the type. A reader with an account is no editor.
 */
export async function mayReadDrafts(
  strapi: Core.Strapi,
  auth: Auth | undefined,
  uid: string = ARTICLE_UID,
): Promise<boolean> {
  if (!isAuthenticated(auth)) {
    return false;
  }
  if (auth?.strategy?.name !== 'users-permissions') {
    return true;
  }
  const scope = [`${uid}.update`];
  return strapi
    .get('auth')
    .verify(auth, { scope })
    .then(() => true)
    .catch(() => false);
}
