import { unwatchFile, watchFile } from 'node:fs';
import type { Core } from '@strapi/strapi';

/** How often it is looked, in milliseconds. */
const INTERVAL = 300;

/** Under `npm run watch`, the site starts anew when the plugin's server was built. */
export function reloadOnBuild(strapi: Core.Strapi): void {
  const file = process.env.NEWSROOM_RELOAD_ON;
  if (!file) {
    return;
  }
  watchFile(file, { interval: INTERVAL, persistent: false }, ({ mtimeMs }, before) => {
    if (mtimeMs > before.mtimeMs) {
      unwatchFile(file);
      strapi.reload();
    }
  });
}
