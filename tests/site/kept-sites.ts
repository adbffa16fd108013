import { createHash } from 'node:crypto';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The parts of a stored site: its database and its public folder. */
export interface SiteFolder {
  database: string;
  public: string;
}

/** The folder for one test run: `kept-sites.setup.cjs` creates it, `kept-sites.teardown.cjs` removes it. */
const KEPT = process.env.NEWSROOM_KEPT_SITES;

/** The parts of a site's folder. */
export function siteFolder(folder: string): SiteFolder {
  return { database: path.join(folder, 'data.db'), public: path.join(folder, 'public') };
}

/**
 * A cache of started sites for one test run. The first test file creates the tables and the sample
 * stories; the others start from a copy.
 *
 * @param start the options that the content of a new site depends on
 */
export function keptSite(start: object) {
  const name = createHash('sha1').update(JSON.stringify(start)).digest('hex');
  const kept = KEPT && path.join(KEPT, name);

  return {
    /** Copies the site into `folder`; answers whether there was one. */
    async copyTo(folder: string): Promise<boolean> {
      if (!kept) {
        return false;
      }
      return cp(kept, folder, { recursive: true }).then(
        () => true,
        () => false,
      );
    },

    async keep(strapi: Core.Strapi, folder: SiteFolder): Promise<void> {
      if (!kept || !KEPT) {
        return;
      }
      const copy = await mkdtemp(path.join(KEPT, 'new-'));
      const to = siteFolder(copy);
      await strapi.db.connection.raw('VACUUM INTO ?', [to.database]);
      await cp(folder.public, to.public, { recursive: true });
      // Two workers may create the same site at once. The first one is kept.
      await rename(copy, kept).catch(() => rm(copy, { recursive: true }));
    },
  };
}
