import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { importRequest, previewFileRequest, previewRequest } from '../contracts/import';
import { problemsOf } from '../contracts/problems';
import { ARTICLE_UID } from '../plugin-id';
import { getService } from '../services';
import type { Copy } from '../services/import/read-copy';
import { invalid } from '../services/invalid';
import type { Context } from './query/context';

/** What the content manager knows of the rights of a caller; it answers with what is left of data. */
interface PermissionChecker {
  cannot: { create(entity: object): boolean; update(entity: object): boolean };
  sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
}

interface UploadedFile {
  filepath: string;
}

/** The import page's requests: copy in, a preview out; a corrected story in, a draft made. */
export function importController({ strapi }: { strapi: Core.Strapi }) {
  const service = () => getService(strapi, 'import');

  return {
    async preview(ctx: Context) {
      const file = uploadedFile(ctx);
      const { locale } = file
        ? read(previewFileRequest, ctx.request.body)
        : read(previewRequest, ctx.request.body);
      const copy = file ? await service().copyOf(file.filepath) : pastedCopy(ctx);
      ctx.body = { data: await service().preview(copy, { locale }) };
    },

    async create(ctx: Context) {
      const { story, key, targets, corrected, ...options } = read(importRequest, ctx.request.body);
      const rights = permissionChecker(strapi, ctx);
      const session = await service().open(options);
      const { locale } = await session.recognise(story);
      if (rights.cannot.create({ locale })) {
        throw new errors.PolicyError(`Your role may not make articles in "${locale}".`);
      }
      const imported = await session.store(story, {
        key,
        targets,
        corrected,
        mayUpdate: async (document) => !rights.cannot.update(document),
        sanitize: (data) => rights.sanitizeCreateInput(data),
      });
      const { notes: _notes, ...data } = imported;
      ctx.body = { data };
    },
  };
}

function pastedCopy(ctx: Context): Copy {
  const { text, html } = read(previewRequest, ctx.request.body);
  return html === undefined ? { text: text ?? '' } : { text: html, kind: 'html' };
}

/** Strapi takes away the files of a request that are called `files`, and no others. */
function uploadedFile(ctx: Context): UploadedFile | undefined {
  const files: unknown = ctx.request.files?.files;
  if (Array.isArray(files)) {
    throw invalid([{ path: ['files'], message: 'Send one file at a time.' }]);
  }
  return files as UploadedFile | undefined;
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body ?? {});
  if (!result.success) {
    throw invalid(problemsOf(result.error));
  }
  return result.data;
}

function permissionChecker(strapi: Core.Strapi, ctx: Context): PermissionChecker {
  return strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: ARTICLE_UID });
}
