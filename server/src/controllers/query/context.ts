import type { Core } from '@strapi/strapi';

/** A request's Koa context, as Strapi types it. */
export type Context = Parameters<Core.ControllerHandler>[0];
