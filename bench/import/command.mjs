import { createRequire } from 'node:module';
import { watch } from './watch.mjs';

/**
 * Child process: the command as `npx newsroom` runs it, in the folder of the demo's site. It counts
 * from where the site is started, as the loop does.
 */
const require = createRequire(import.meta.url);
const measured = watch();
const core = require('@strapi/strapi');
const { createStrapi } = core;
const Module = require('node:module');
const load = Module._load;
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest);
  return request === '@strapi/strapi' ? { ...loaded, createStrapi: begun } : loaded;
};
// Strapi removes all listeners when it ends.
const exit = process.exit.bind(process);
process.exit = (code) => {
  measured.end();
  exit(code);
};
require('../../dist/cli/index.js');

function begun(...options) {
  const strapi = createStrapi(...options);
  const start = strapi.load.bind(strapi);
  strapi.load = async () => {
    const loaded = await start();
    measured.begin();
    return loaded;
  };
  return strapi;
}
