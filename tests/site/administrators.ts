import type { Core } from '@strapi/strapi';
import type { Site } from './boot';

export interface Credentials {
  email: string;
  password: string;
}

/** An administrator whose one role holds these permissions of the admin panel alone. */
export async function addAdministrator(
  strapi: Core.Strapi,
  actions: string[],
): Promise<Credentials> {
  const name = `role-${Math.random().toString(36).slice(2)}`;
  const role = await strapi.service('admin::role').create({ name, description: name });
  const permissions = actions.map((action) => ({ action, subject: null, conditions: [] }));
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  const credentials = { email: `${name}@example.org`, password: 'Desk-1-Desk-1' };
  await strapi.service('admin::user').create({
    ...credentials,
    firstname: 'Pic',
    lastname: 'Desk',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return credentials;
}

/** The session of such an administrator, by the admin's own login. */
export async function roleJwt({ strapi, http }: Site, actions: string[]): Promise<string> {
  const credentials = await addAdministrator(strapi, actions);
  const { body, status, text } = await http.post('/admin/login').send(credentials);
  if (status !== 200) {
    throw new Error(`Login failed with ${status}: ${text}`);
  }
  return body.data.token;
}
