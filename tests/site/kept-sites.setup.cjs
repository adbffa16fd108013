const { mkdtempSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Before the first test: a folder for `kept-sites.ts`, which every worker finds by its name. */
module.exports = () => {
  process.env.NEWSROOM_KEPT_SITES = mkdtempSync(path.join(os.tmpdir(), 'newsroom-kept-'));
};
