import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type * as StrapiModule from '@strapi/strapi';

const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

type StrapiPackage = typeof StrapiModule;

/**
 * Starts the Strapi site of a folder without listening, with its own copy of Strapi.
 *
 * @throws Error that says what to do where there is no site, or where it does not start
 */
export async function loadSite(appDir: string): Promise<Core.Strapi> {
  const { createStrapi, compileStrapi } = strapiOf(appDir);
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const built = path.join(appDir, 'dist');
  const isBuilt = existsSync(path.join(built, 'config'));
  const isTypeScript = existsSync(path.join(appDir, 'tsconfig.json'));
  const isToBuild = isTypeScript && (!isBuilt || isConfigNewer(appDir, built));
  const folders = isToBuild ? await compileStrapi() : { distDir: isBuilt ? built : appDir };
  const handlers = SIGNALS.map((signal) => process.listeners(signal));
  const strapi = createStrapi({ appDir, distDir: folders.distDir });
  // Nothing is served, nothing is done by the clock, and only what goes wrong is said.
  strapi.config.set('admin.serveAdminPanel', false);
  strapi.config.set('server.cron.enabled', false);
  strapi.log.level = 'error';
  await strapi.load();
  // `enabled` is for the site's own tasks; those of plugins have just been started.
  strapi.cron.destroy();
  SIGNALS.forEach((signal, index) => forget(signal, handlers[index] ?? []));
  if (!strapi.plugin('newsroom')) {
    throw new Error('The newsroom plugin is not enabled on this site (config/plugins).');
  }
  return strapi;
}

/** Whether the config of a site was changed after the site was built. */
function isConfigNewer(appDir: string, built: string): boolean {
  return newestIn(path.join(appDir, 'config')) > newestIn(path.join(built, 'config'));
}

/** When one of the files of a folder was last changed, in milliseconds. */
function newestIn(folder: string): number {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs));
}

/** Builds the server of a TypeScript site anew, where it was built before its config changed. */
export async function rebuildSite(appDir: string): Promise<void> {
  const isTypeScript = existsSync(path.join(appDir, 'tsconfig.json'));
  if (isTypeScript && existsSync(path.join(appDir, 'dist/config'))) {
    await strapiOf(appDir).compileStrapi({ appDir });
  }
}

/** The run stops after a story, where Strapi would stop in the middle of one. */
function forget(signal: NodeJS.Signals, before: unknown[]): void {
  process
    .listeners(signal)
    .filter((handler) => !before.includes(handler))
    .forEach((handler) => process.removeListener(signal, handler));
}

function strapiOf(appDir: string): StrapiPackage {
  try {
    return createRequire(path.join(appDir, 'package.json'))('@strapi/strapi');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Error(`${appDir} is no folder of a Strapi site: ${reason}. Run this in your site.`);
  }
}
