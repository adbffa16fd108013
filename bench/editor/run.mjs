import { existsSync } from 'node:fs';
import { editorKeys, editorRounds } from '../settings.mjs';
import { ensureSite } from './build.mjs';

/** `npm run bench -- editor`: what writing in a long story costs, beside Strapi's own editor. */
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  throw new Error(`There is no Chromium at ${chromium}: set CHROMIUM_PATH`);
}
ensureSite();

// Only now is there something to import: these need the installed packages.
const { measureEditors } = await import('./measure.mjs');
const { editorReport } = await import('./report.mjs');

const settings = { rounds: editorRounds, keys: editorKeys };
const measured = await measureEditors({ ...settings, tell: (what) => console.log(`› ${what}`) });
console.log(`\n${editorReport(measured, settings)}`);
