import { PLUGIN_ID } from './plugin-id';

/** The content API's actions, each a permission of a role in Users & Permissions. */
export const CONTENT_API_ACTIONS = {
  article: ['find', 'findOne', 'create', 'update', 'delete'],
  'image-credit': ['find', 'findOne', 'create', 'update', 'delete'],
  'related-link': ['find', 'findOne', 'create', 'update', 'delete'],
} as const;

export type Resource = keyof typeof CONTENT_API_ACTIONS;
export type Action = (typeof CONTENT_API_ACTIONS)[Resource][number];

/** The name of a permission, as Strapi stores it. */
export function contentApiPermission(resource: Resource, action: Action): string {
  return `plugin::${PLUGIN_ID}.${resource}.${action}`;
}

/** What an administrator may give a role of the admin panel, under Settings › Roles › Plugins. */
export const ADMIN_ACTIONS = {
  'picture-rights.read': { subCategory: 'Picture rights', displayName: 'Open the page' },
  'picture-rights.update': {
    subCategory: 'Picture rights',
    displayName: 'Give one credit to many pictures',
  },
  'picture-rights.export': { subCategory: 'Picture rights', displayName: 'Export as CSV' },
  'import.create': { subCategory: 'Import', displayName: 'Make drafts from copy' },
  'links.read': { subCategory: 'Links', displayName: 'Open the page' },
  'links.update': {
    subCategory: 'Links',
    displayName: 'Update moved addresses, set targets and delete unused links',
  },
  'links.check': { subCategory: 'Links', displayName: 'Check all web addresses' },
} as const;

export type AdminAction = keyof typeof ADMIN_ACTIONS;

/** The name of an admin permission, as Strapi stores it and as the admin asks for it. */
export function adminPermission(action: AdminAction): string {
  return `plugin::${PLUGIN_ID}.${action}`;
}

/** What a role may do in the content manager with stories, of whichever of the site's types. */
export interface StoryPermission {
  stories: 'read' | 'create' | 'update';
}

/** Of some type; which types and which stories, the conditions, fields and languages of a role say. */
export const READ_STORIES: StoryPermission = { stories: 'read' };
export const CREATE_STORIES: StoryPermission = { stories: 'create' };
export const UPDATE_STORIES: StoryPermission = { stories: 'update' };
