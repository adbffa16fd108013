import type { Core } from '@strapi/strapi';
import type { Editor } from '../../services/platform/editor-scope';

/** A request's Koa context, as Strapi types it. */
export type Context = Parameters<Core.ControllerHandler>[0];

/** Who asks an admin route. */
export function editorOf({ state: { user, userAbility } }: Context): Editor {
  return { user, ability: userAbility };
}
