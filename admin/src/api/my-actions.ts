import { getFetchClient } from '@strapi/strapi/admin';
import { z } from 'zod';
import { type AdminAction, adminPermission } from '#shared/permissions';

/** Whether the administrator who is logged in may do something. */
export type Can = (action: AdminAction) => boolean;

const permissionsAnswer = z.object({ data: z.array(z.looseObject({ action: z.string() })) });

/**
 * Asks Strapi what the administrator may do: `useRBAC` and `Page.Protect` have found no context in
 * production builds (strapi/strapi#23203). It only hides what the server would refuse anyway.
 */
export async function loadMyActions(signal: AbortSignal): Promise<Can> {
  const { data } = await getFetchClient().get('/admin/users/me/permissions', { signal });
  const granted = new Set(permissionsAnswer.parse(data).data.map(({ action }) => action));
  return (action) => granted.has(adminPermission(action));
}
