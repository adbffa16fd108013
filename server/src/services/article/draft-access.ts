import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '#shared/plugin-id';

/** Set in a request's state once its query can reach no article that is not public. */
export const CONFINED = 'newsroomConfined';

/** What Strapi knows of the caller of a content API request. */
export interface Auth {
  strategy?: { name?: string };
  credentials?: unknown;
}

/** GraphQL has one route for all, which has no method of its own. */
export function isGraphql(strapi: Core.Strapi): boolean {
  const { route } = strapi.requestContext.get()?.state ?? {};
  return route?.info?.type === 'content-api' && route.method === undefined;
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
