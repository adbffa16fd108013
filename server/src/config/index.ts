import { parseConfig } from './validate';

/** Strapi merges the site's config over `default` and hands it to `validator` before it starts. */
export default {
  default: () => parseConfig({}),
  validator(config: unknown) {
    parseConfig(config);
  },
};
