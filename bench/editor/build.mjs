import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureDemoAdmin, ensureInstalled, ensurePlugin, root } from '../../demo/build.mjs';

const SITE = 'bench/.tmp/editor/site';

/** The folder of the measured site: the demo, with an admin that can show Strapi's own editor too. */
export const site = path.join(root, SITE);

/** Builds what is missing: the plugin, then the measured site with its admin for production. */
export function ensureSite() {
  ensureInstalled();
  ensurePlugin();
  mkdirSync(site, { recursive: true });
  for (const name of ['config', 'src', 'reader', 'favicon.png', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, 'demo', name), path.join(site, name), { recursive: true });
  }
  cpSync(path.join(root, 'bench/editor/admin'), path.join(site, 'src/admin'), { recursive: true });
  ensureDemoAdmin({ folder: SITE, sources: ['bench/editor/admin', 'demo/src'] });
}
