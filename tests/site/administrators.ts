import type { Site } from './boot';

const PASSWORD = 'Desk-1-Desk-1';

/** The session of an administrator whose one role holds these permissions of the admin panel alone. */
export async function roleJwt({ strapi, http }: Site, actions: string[]): Promise<string> {
  const name = `role-${Math.random().toString(36).slice(2)}`;
  const role = await strapi.service('admin::role').create({ name, description: name });
  const permissions = actions.map((action) => ({ action, subject: null, conditions: [] }));
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  const email = `${name}@example.org`;
  await strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname: 'Pic',
    lastname: 'Desk',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { body, status, text } = await http
    .post('/admin/login')
    .send({ email, password: PASSWORD });
  if (status !== 200) {
    throw new Error(`Login failed with ${status}: ${text}`);
  }
  return body.data.token;
}
