import type { Core } from '@strapi/strapi';

export const DEMO_EDITOR = {
  email: 'editor@newsroom.example',
  password: 'Newsroom-demo-1',
};

/** The demo's administrator. A site that has one keeps it. */
export async function seedAdministrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists({ email: DEMO_EDITOR.email })) {
    return;
  }
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    ...DEMO_EDITOR,
    firstname: 'Demo',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [superAdmin.id],
  });
}
