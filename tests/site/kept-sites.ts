import { createHash } from 'node:crypto';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** What a site needs to stand again: its database and its public folder. */
export interface SiteFolder {
  database: string;
  public: string;
}

/** The folder that `kept-sites.setup.cjs` makes for one run of the tests, and removes. */
const KEPT = process.env.NEWSROOM_KEPT_SITES;

/** The parts of a site's folder. */
export function siteFolder(folder: string): SiteFolder {
  return { database: path.join(folder, 'data.db'), public: path.join(folder, 'public') };
}

/**
 * A site as it is after its first start, kept for the rest of the run: tables are made, and sample
 * stories written, by the first test file that asks for them; the others go on from a copy.
 *
 * @param start what decides how the site begins
 */
export function keptSite(start: object) {
  const name = createHash('sha1').update(JSON.stringify(start)).digest('hex');
  const kept = KEPT && path.join(KEPT, name);

  return {
    /** Whether `folder` has a copy of it now. */
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
      // Two workers may begin the same site at once: the first one's stays.
      await rename(copy, kept).catch(() => rm(copy, { recursive: true }));
    },
  };
}
