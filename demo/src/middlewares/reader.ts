import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const PAGE = 'index.html';

/** The front page, or a story at the address that the content API gives it. */
const PAGE_ADDRESS = /^\/(news\/[^/]+\/?)?$/;

/**
 * Serves the reader page: what a front end makes of the content API. It stands before
 * `strapi::public`, which would send `/` to the admin.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const folder = path.join(strapi.dirs.app.root, 'reader');
  const assets = new Set(readdirSync(folder));

  return async (ctx, next) => {
    const file = ['GET', 'HEAD'].includes(ctx.method) ? fileAt(ctx.path, assets) : undefined;
    if (!file) {
      return next();
    }
    ctx.body = await readFile(path.join(folder, file));
    ctx.type = path.extname(file);
    ctx.set('Cache-Control', 'no-cache');
  };
};

/** Only names of files in the folder are served, so an address cannot leave the folder. */
function fileAt(address: string, assets: ReadonlySet<string>): string | undefined {
  if (PAGE_ADDRESS.test(address)) {
    return PAGE;
  }
  const name = address.startsWith('/reader/') ? address.slice('/reader/'.length) : '';
  return assets.has(name) ? name : undefined;
}
