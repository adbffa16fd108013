import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { isSmall, storyCount } from '../settings.mjs';

/** A site with stories of its own type, and what its config says of them. */
export const folder = path.join(root, 'bench/.tmp/adopt', isSmall ? 'small' : String(storyCount));
export const database = path.join(folder, 'data.db');
export const publicFolder = path.join(folder, 'public');

export const STORY = 'api::article.article';

export const config = {
  contentTypes: {
    [STORY]: {
      headline: 'title',
      slug: 'slug',
      summary: 'description',
      body: 'blocks',
      leadImage: 'cover',
      path: '/stories/:slug',
    },
  },
  links: { check: false },
};
