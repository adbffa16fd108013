import { z } from 'zod';
import { type AdminAction, adminPermission } from '#shared/permissions';
import { request } from './request';

/** Whether the administrator who is logged in may do something. */
export type Can = (action: AdminAction) => boolean;

const permissionsAnswer = z.object({ data: z.array(z.looseObject({ action: z.string() })) });

/**
 * The permissions of the administrator. It only decides what is shown: the server checks each request.
 * Not by `useRBAC` or `Page.Protect`, which found no context in production builds
 * (strapi/strapi#23203).
 */
export async function loadMyActions(signal: AbortSignal): Promise<Can> {
  const path = '/admin/users/me/permissions';
  const { data } = await request(path, permissionsAnswer, { method: 'get', signal });
  const granted = new Set(data.map(({ action }) => action));
  return (action) => granted.has(adminPermission(action));
}
