import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import * as content from '../site/content';
import * as lib from './support/bullets';
import { openPanel, type Panel } from './support/panel';
const D = '/tmp/repl-bullets';
it('repl', async () => {
  const panel: Panel = await openPanel();
  panel.page.setDefaultTimeout(8000);
  panel.page.on('console', (m) => {
    if (m.type() === 'error') (globalThis as any).errs?.push(m.text());
  });
  panel.page.on('pageerror', (e) => {
    (globalThis as any).errs?.push(String(e));
  });
  (globalThis as any).errs = [];
  (globalThis as any).g = {};
  writeFileSync(`${D}/ready`, '1');
  for (;;) {
    if (existsSync(`${D}/stop`)) break;
    if (existsSync(`${D}/cmd.js`)) {
      const code = readFileSync(`${D}/cmd.js`, 'utf8');
      unlinkSync(`${D}/cmd.js`);
      let out = '';
      try {
        const fn = new Function(
          'panel',
          'page',
          'lib',
          'content',
          'g',
          `return (async()=>{${code}})()`,
        );
        const r = await fn(panel, panel.page, lib, content, (globalThis as any).g);
        out = typeof r === 'string' ? r : JSON.stringify(r, null, 1);
      } catch (e) {
        out = 'ERR ' + (e as Error).stack;
      }
      out += '\nERRS ' + JSON.stringify((globalThis as any).errs.splice(0));
      writeFileSync(`${D}/out`, out);
    }
    await new Promise((r) => setTimeout(r, 100));
  }
  await panel.stop();
}, 3_600_000);
