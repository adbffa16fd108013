import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadSite } from '../../server/src/cli/site';

/** A site that was started for the command alone. */

const DEMO = path.resolve(__dirname, '../../demo');

let folder: string;
let strapi: Core.Strapi;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-command-site-'));
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  process.env.DATABASE_FILENAME = path.join(folder, 'data.db');
  process.env.NEWSROOM_PUBLIC_DIR = path.join(folder, 'public');
  process.env.NEWSROOM_SEED = 'false';
  process.env.NEWSROOM_CONFIG = JSON.stringify({
    links: { check: '0 0 1 1 *' },
    rights: { check: '0 0 1 1 *' },
  });
  strapi = await loadSite(DEMO);
});

afterAll(async () => {
  await strapi.destroy();
  await rm(folder, { recursive: true, force: true });
});

it('has the plugin, and does nothing by the clock: not what the plugin does at night either', () => {
  expect(strapi.plugin('newsroom').service('import')).toBeDefined();
  expect(strapi.cron.jobs.map(({ name }) => name)).toEqual([]);
});
