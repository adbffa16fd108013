import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { targetLookup, targetRequest, targetSearch } from '#shared/contracts/links/targets';
import { problemsOf } from '#shared/contracts/platform/problems';
import { getService } from '../../services';
import { validationError } from '../../services/platform/validation-error';
import { type Context, editorOf } from '../platform/context';

/** What the bullets and the link dialog of the admin ask for. */
export function linkTargetController({ strapi }: { strapi: Core.Strapi }) {
  const targets = () => getService(strapi, 'link-targets');

  return {
    async search(ctx: Context) {
      ctx.body = await targets().search(read(targetSearch, ctx.query), editorOf(ctx));
    },

    async lookup(ctx: Context) {
      const question = read(targetLookup, ctx.request.body);
      ctx.body = { targets: await targets().lookup(question, editorOf(ctx)) };
    },

    async ensure(ctx: Context) {
      ctx.body = await targets().ensure(read(targetRequest, ctx.request.body), editorOf(ctx));
    },
  };
}

/** @throws ValidationError that names each wrong key */
function read<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const { data, error } = shape.safeParse(value);
  if (error) {
    throw validationError(problemsOf(error));
  }
  return data;
}
