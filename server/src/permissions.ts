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
