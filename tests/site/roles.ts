import type { Core, UID } from '@strapi/strapi';
import type { Site } from './boot';

/** A permission of a role, as Strapi stores it. */
export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[]; locales?: string[] };
  /** For example `admin::is-creator`. */
  conditions?: string[];
}

type ContentAction = 'read' | 'create' | 'update' | 'publish';

/** What a role may do with a content type in the content manager. */
export interface ContentPermission {
  action: ContentAction;
  subject: string;
  /** By default all of them. */
  fields?: string[];
  /** Of a type that has translations; by default those that the tests use. */
  locales?: string[];
  conditions?: string[];
}

export interface Login {
  email: string;
  password: string;
}

/** A logged-in administrator. */
export interface Editor {
  id: number;
  /** The session of the admin panel. */
  jwt: string;
}

const PASSWORD = 'Newsroom-test-1';
const NOT_IN_FORMS = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];

/** The rights of the content manager for a type: all its fields, in the languages of the tests. */
export function contentRights(
  strapi: Core.Strapi,
  uid: string,
  ...actions: ContentAction[]
): Permission[] {
  return actions.map((action) => contentRight(strapi, { action, subject: uid }));
}

/** The same for some fields, some languages, or under conditions. */
export function contentRight(
  strapi: Core.Strapi,
  { action, subject, fields, locales = ['en', 'fr'], conditions = [] }: ContentPermission,
): Permission {
  const { attributes, pluginOptions } = strapi.contentType(subject as UID.ContentType);
  const all = Object.keys(attributes).filter((name) => !NOT_IN_FORMS.includes(name));
  const i18n = pluginOptions?.i18n as { localized?: boolean } | undefined;
  return {
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    properties: {
      ...(action === 'publish' ? {} : { fields: fields ?? all }),
      ...(i18n?.localized ? { locales } : {}),
    },
    conditions,
  };
}

/** An administrator whose one role has these rights and no others; an action alone is one for all. */
export async function administratorWith(
  strapi: Core.Strapi,
  rights: Array<Permission | string>,
): Promise<Login> {
  const { email } = await addRole(strapi, rights, PASSWORD);
  return { email, password: PASSWORD };
}

/** The bearer token of somebody who has logged in, for requests to admin routes. */
export async function superAdministratorJwt(strapi: Core.Strapi): Promise<string> {
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  return jwtOf(strapi, await addUser(strapi, { name: newName(), role: id }));
}

/** The same of somebody whose one role has these rights and no others. */
export async function roleJwt(
  { strapi }: Pick<Site, 'strapi'>,
  rights: Array<Permission | string>,
): Promise<string> {
  return jwtOf(strapi, await addRole(strapi, rights));
}

/** A logged-in administrator whose one role may do these things in the content manager alone. */
export async function logInEditor(
  { strapi }: Site,
  permissions: ContentPermission[],
): Promise<Editor> {
  const rights = permissions.map((permission) => contentRight(strapi, permission));
  const user = await addRole(strapi, rights);
  return { id: user.id, jwt: await jwtOf(strapi, user) };
}

/** The token that a login answers, without a password: hashing and comparing one is slow. */
async function jwtOf(strapi: Core.Strapi, { id }: User): Promise<string> {
  const sessions = strapi.sessionManager('admin');
  const { token } = await sessions.generateRefreshToken(String(id), undefined, { type: 'session' });
  const access = await sessions.generateAccessToken(token);
  if ('error' in access) {
    throw new Error(`No session: ${access.error}`);
  }
  return access.token;
}

interface User {
  id: number;
  email: string;
}

async function addRole(
  strapi: Core.Strapi,
  rights: Array<Permission | string>,
  password?: string,
): Promise<User> {
  const name = newName();
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  await roles.assignPermissions(role.id, rights.map(asPermission));
  return addUser(strapi, { name, role: role.id, password });
}

function addUser(
  strapi: Core.Strapi,
  { name, role, password }: { name: string; role: number; password?: string },
): Promise<User> {
  return strapi.service('admin::user').create({
    email: `${name}@newsroom.example`,
    ...(password === undefined ? {} : { password }),
    firstname: 'Test',
    lastname: name,
    isActive: true,
    registrationToken: null,
    roles: [role],
  });
}

function asPermission(right: Permission | string): Permission {
  return typeof right === 'string' ? { action: right, subject: null, conditions: [] } : right;
}

function newName(): string {
  return `desk-${Math.random().toString(36).slice(2)}`;
}
