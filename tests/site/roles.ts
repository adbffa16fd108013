import type { Core } from '@strapi/strapi';
import type { Site } from './boot';

export interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: string[] };
}

export interface Login {
  email: string;
  password: string;
}

/** The rights of the content manager for a type; all its fields, the English locale where it has one. */
export function contentRights(
  strapi: Core.Strapi,
  uid: string,
  ...actions: Array<'read' | 'create' | 'update' | 'publish'>
): Permission[] {
  const type = strapi.contentType(uid as never) as unknown as {
    attributes: Record<string, { visible?: boolean }>;
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  const fields = Object.keys(type.attributes).filter(
    (name) => !['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'].includes(name),
  );
  const locales = type.pluginOptions?.i18n?.localized ? { locales: ['en'] } : {};
  return actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uid,
    properties: { ...(action === 'publish' ? {} : { fields }), ...locales },
  }));
}

/** An administrator whose role has these rights and no others. */
export async function administratorWith(
  strapi: Core.Strapi,
  permissions: Permission[],
): Promise<Login> {
  const name = `role-${Math.random().toString(36).slice(2)}`;
  const role = await strapi.service('admin::role').create({ name, description: '' });
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  return administrator(strapi, { name, role: role.id });
}

/** An administrator with all rights. */
export async function superAdministrator(strapi: Core.Strapi): Promise<Login> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  return administrator(strapi, {
    name: `super-${Math.random().toString(36).slice(2)}`,
    role: role.id,
  });
}

async function administrator(
  strapi: Core.Strapi,
  { name, role }: { name: string; role: number },
): Promise<Login> {
  const login = { email: `${name}@newsroom.example`, password: 'Newsroom-test-1' };
  await strapi.service('admin::user').create({
    ...login,
    firstname: 'Test',
    lastname: name,
    isActive: true,
    registrationToken: null,
    roles: [role],
  });
  return login;
}

/** The bearer token of an administrator, for requests to admin routes. */
export async function adminToken(site: Site, login: Login): Promise<string> {
  const { body } = await site.http.post('/admin/login').send(login);
  return body.data.accessToken ?? body.data.token;
}
