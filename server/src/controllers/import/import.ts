import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  importRequest,
  linkRequest,
  previewFileRequest,
  previewRequest,
} from '#shared/contracts/import/import';
import { getService } from '../../services';
import type { ImportSource } from '../../services/import/read-source';
import { type ImportRights, rightsOf } from '../../services/import/rights';
import { validationError } from '../../services/platform/validation-error';
import { type Context, editorOf } from '../platform/context';
import type { StoryType } from '#shared/story-types';
import { parse } from '../platform/parse';
import { requireStoryType } from '../platform/story-type';

interface UploadedFile {
  filepath: string;
}

/** The import page's requests: a source in, a preview out; a corrected story in, a draft made. */
export function importController({ strapi }: { strapi: Core.Strapi }) {
  const service = () => getService(strapi, 'import');
  const rightsFor = (ctx: Context, type: StoryType): ImportRights =>
    rightsOf(strapi, editorOf(ctx), type);

  return {
    async preview(ctx: Context) {
      const file = uploadedFile(ctx);
      const { type: uid, locale } = file
        ? parse(previewFileRequest, ctx.request.body)
        : parse(previewRequest, ctx.request.body);
      const type = requireStoryType(strapi, uid);
      const rights = rightsFor(ctx, type);
      const source = file ? await service().sourceOf(file.filepath) : pastedSource(ctx);
      ctx.body = { data: await service().preview(source, { type, locale, rights }) };
    },

    async create(ctx: Context) {
      const { story, key, targets, corrected, ...request } = parse(importRequest, ctx.request.body);
      const type = requireStoryType(strapi, request.type);
      const rights = rightsFor(ctx, type);
      const options = { ...request, type };
      const session = await service().open({ ...options, rights });
      const { locale } = await session.recognise(story);
      if (!rights.mayCreate({ ...story, section: options.section ?? null, locale })) {
        throw new errors.PolicyError(`Your role may not make stories of this type in "${locale}".`);
      }
      const imported = await session.store(story, { key, targets, corrected });
      const { notes: _notes, ...data } = imported;
      ctx.body = { data };
    },

    async link(ctx: Context) {
      const { drafts, type: uid } = parse(linkRequest, ctx.request.body);
      const type = requireStoryType(strapi, uid);
      ctx.body = { data: await service().link(drafts, { type, rights: rightsFor(ctx, type) }) };
    },
  };
}

function pastedSource(ctx: Context): ImportSource {
  const { text, html } = parse(previewRequest, ctx.request.body);
  return html === undefined ? { text: text ?? '' } : { text: html, kind: 'html' };
}

/** Strapi takes away the files of a request that are called `files`, and no others. */
function uploadedFile(ctx: Context): UploadedFile | undefined {
  const files: unknown = ctx.request.files?.files;
  if (Array.isArray(files)) {
    throw validationError([{ path: ['files'], message: 'Send one file at a time.' }]);
  }
  return files as UploadedFile | undefined;
}
