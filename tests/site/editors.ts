import type { UID } from '@strapi/strapi';
import type { Site } from './boot';

/** What a role may do with a content type in the content manager. */
export interface ContentPermission {
  action: 'read' | 'create' | 'update' | 'publish';
  subject: string;
  /** Fields; by default all of them. */
  fields?: string[];
  /** Of a type that has translations; by default those that the tests use. */
  locales?: string[];
  /** Such as `admin::is-creator`. */
  conditions?: string[];
}

export interface Editor {
  id: number;
  /** The session of the admin panel. */
  jwt: string;
}

const PASSWORD = 'Desk-1-Desk-1';

/** A logged-in administrator whose one role may do these things alone. */
export async function logInEditor(
  { strapi, http }: Site,
  permissions: ContentPermission[],
): Promise<Editor> {
  const name = `editor-${Math.random().toString(36).slice(2)}`;
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name, description: name });
  await roles.assignPermissions(
    role.id,
    permissions.map(({ action, subject, fields, conditions = [], locales = ['en', 'fr'] }) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: {
        fields: fields ?? fieldsOf(strapi, subject),
        ...(isLocalized(strapi, subject) ? { locales } : {}),
      },
      conditions,
    })),
  );
  const email = `${name}@example.org`;
  const { id } = await strapi.service('admin::user').create({
    email,
    password: PASSWORD,
    firstname: 'News',
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
  return { id, jwt: body.data.token };
}

function fieldsOf(strapi: Site['strapi'], subject: string): string[] {
  return Object.keys(strapi.contentType(subject as UID.ContentType).attributes);
}

function isLocalized(strapi: Site['strapi'], subject: string): boolean {
  const { pluginOptions } = strapi.contentType(subject as UID.ContentType);
  return (pluginOptions?.i18n as { localized?: boolean } | undefined)?.localized === true;
}
