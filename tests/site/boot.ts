import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type * as StrapiPackage from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import type { WebService } from '../../server/src/services/platform/web';
import { keptSite, siteFolder } from './kept-sites';

const { createStrapi } = requireOnce('@strapi/strapi') as typeof StrapiPackage;

const DEMO = path.resolve(__dirname, '../../demo');

export interface Site {
  strapi: Core.Strapi;
  /** A supertest client of the site's HTTP server. */
  http: ReturnType<typeof request>;
  stop(): Promise<void>;
}

export interface SiteOptions {
  /** Start with the sample newsroom of the demo. */
  seeded?: boolean;
  /** Use this database again instead of a new one. */
  database?: string;
  /** What the site writes under `newsroom.config`; false starts it without the plugin. */
  newsroom?: object | false;
  /** Only those types of the site that know nothing of the plugin. */
  plain?: boolean;
  graphql?: boolean;
}

/** For tests of other features, whose pictures have no texts and no credits. */
export const GATE_OFF = {
  publishGate: {
    ...{ credit: 'off', caption: 'off', alternativeText: 'off' },
    ...{ expiredRights: 'off', awaitingPicture: 'off', links: 'off' },
  },
};

/**
 * Starts the demo's site with the built plugin, on a database and an upload folder of its own.
 * `npm test` builds both before the first test.
 */
export async function bootSite(options: SiteOptions = {}): Promise<Site> {
  const { seeded, database, newsroom, plain, graphql } = options;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-test-'));
  const parts = siteFolder(folder);
  const kept = keptSite(seeded ? { seeded, newsroom } : { plain });
  const isNew = database === undefined && !(await kept.copyTo(folder));
  await mkdir(path.join(parts.public, 'uploads'), { recursive: true });
  process.env.DATABASE_FILENAME = database ?? parts.database;
  process.env.NEWSROOM_PUBLIC_DIR = parts.public;
  process.env.NEWSROOM_SEED = String(seeded ?? false);
  process.env.NEWSROOM_ENABLED = String(newsroom !== false);
  process.env.NEWSROOM_GRAPHQL = String(graphql ?? false);
  process.env.NEWSROOM_CONFIG = JSON.stringify(withoutChecks(newsroom || {}));
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.LOG_LEVEL ??= 'error';

  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const strapi = await startStrapi(plain ? await plainSite(folder) : path.join(DEMO, 'dist'));
    if (isNew) {
      await kept.keep(strapi, parts);
    }
    return {
      strapi,
      http: request(strapi.server.httpServer),
      async stop() {
        await strapi.destroy();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/** Disables the nightly check of links, so that no test sends requests to the web. */
function withoutChecks(newsroom: object = {}) {
  const links = 'links' in newsroom ? newsroom.links : {};
  return { ...newsroom, links: { check: false, ...(links as object) } };
}

/** The web client of the plugin in the running site. */
export function webOf(strapi: Core.Strapi): WebService {
  return strapi.plugin('newsroom').service('web');
}

/** The demo's site without what is made for the plugin. */
async function plainSite(folder: string): Promise<string> {
  const site = path.join(folder, 'dist');
  await cp(path.join(DEMO, 'dist'), site, { recursive: true });
  for (const part of ['api/page', 'components/page']) {
    await rm(path.join(site, 'src', part), { recursive: true });
  }
  // Its files ask for packages.
  await symlink(path.join(DEMO, '../node_modules'), path.join(folder, 'node_modules'));
  return site;
}

async function startStrapi(distDir: string): Promise<Core.Strapi> {
  const strapi = createStrapi({ appDir: DEMO, distDir });
  // The limits count per process, so test files would block each other.
  strapi.config.set('admin.rateLimit', { enabled: false });
  try {
    await strapi.load();
    // No host name is resolved, so no request leaves this machine. A test of the web replaces it.
    if (strapi.plugin('newsroom')) {
      webOf(strapi).rules.lookup = async () => [];
    }
    strapi.log.level = 'fatal';
    strapi.server.mount();
    return strapi;
  } catch (error) {
    // `destroy` may fail after an incomplete start; the first error is the useful one.
    await strapi.destroy().catch(() => undefined);
    throw error;
  }
}
