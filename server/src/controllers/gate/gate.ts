import type { Core } from '@strapi/strapi';
import { ownFindingsRequest } from '#shared/contracts/gate/own-rules';
import { gateCheckRequest, gateFactsRequest } from '#shared/contracts/gate/gate';
import { getService } from '../../services';
import { parse } from '../platform/parse';
import { formStory } from '../../services/gate/form-story';
import { defaultLocale } from '../../services/platform/locale';
import { readableStories } from '../../services/article/readable-stories';
import { requireStoryType } from '../platform/story-type';

export interface AdminContext {
  request: { body?: unknown };
  state: { userAbility: unknown };
  body: unknown;
}

/** What the checklist and the bulk publish dialog of the admin ask of the publish gate. */
export const gateController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a form refers to, and the site's rules: the form judges itself with them. */
  async facts(ctx: AdminContext) {
    const request = parse(gateFactsRequest, ctx.request.body);
    ctx.body = await getService(strapi, 'gate-facts').load(request);
  },

  /** What the site's own rules find in a form, saved or not. */
  async ownFindings(ctx: AdminContext) {
    const request = parse(ownFindingsRequest, ctx.request.body);
    const type = requireStoryType(strapi, request.type);
    const gate = getService(strapi, 'gate');
    if (!gate.hasOwnRules(type)) {
      ctx.body = { hasRules: false, findings: [] };
      return;
    }
    const { values, documentId = null } = request;
    const locale = request.locale || (await defaultLocale(strapi));
    const documentIds = documentId === null ? [] : [documentId];
    const { userAbility } = ctx.state;
    const [readable = null] = await readableStories(strapi, { userAbility, type, documentIds });
    const story = await formStory(strapi, { type, values, locale, documentId: readable });
    ctx.body = { hasRules: true, findings: await gate.judgeOwn(type, story, new Date()) };
  },

  /** What would stop these drafts, and what is worth a warning. */
  async check(ctx: AdminContext) {
    const request = parse(gateCheckRequest, ctx.request.body);
    const { userAbility } = ctx.state;
    const { documentIds } = request;
    const type = requireStoryType(strapi, request.type);
    const readable = await readableStories(strapi, { userAbility, type, documentIds });
    const locales = request.locale || (await defaultLocale(strapi));
    const gate = getService(strapi, 'gate');
    const judged = await gate.judgeDrafts(type, readable, { locales, now: new Date() });
    ctx.body = { stories: judged.filter(({ findings }) => findings.length > 0) };
  },
});
