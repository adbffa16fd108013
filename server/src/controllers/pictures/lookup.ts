import type { Core } from '@strapi/strapi';
import { type PictureAnswer, pictureLookup } from '#shared/contracts/pictures/lookup';
import { IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { getService } from '../../services';
import type { Context } from '../platform/context';
import { parse } from '../platform/parse';

const EXPLORER = 'plugin::content-manager.explorer';

interface Ability {
  can(action: string, subject: string): boolean;
}

/** What the editor shows under its pictures. */
export function pictureController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** @throws ValidationError when the question is malformed or too long */
    async lookup(ctx: Context) {
      const found = await getService(strapi, 'picture').find(
        parse(pictureLookup, ctx.request.body),
      );
      const answer: PictureAnswer = { ...found, credits: creditRights(ctx.state.userAbility) };
      ctx.body = answer;
    },
  };
}

/** Whether the role may do this to some credit; whether to this one, the content manager decides. */
function creditRights(ability: Ability) {
  const may = (action: string) => ability.can(`${EXPLORER}.${action}`, IMAGE_CREDIT_UID);
  return { create: may('create'), update: may('read') && may('update') };
}
