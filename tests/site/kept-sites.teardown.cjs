const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.NEWSROOM_KEPT_SITES, { recursive: true, force: true });
