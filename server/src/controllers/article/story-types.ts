import type { Core } from '@strapi/strapi';
import type { StoryTypesAnswer } from '#shared/contracts/article/story-type';
import { storyTypes } from '../../services/article/story-types';
import type { Context } from '../platform/context';

/** Which types of the site hold stories, and where these keep what. */
export const storyTypesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const answer: StoryTypesAnswer = { types: storyTypes(strapi) };
    ctx.body = answer;
  },
});
