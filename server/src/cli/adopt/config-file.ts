import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unifiedDiff } from '../../adapters/diff';
import { newConfigFile } from '#shared/domain/adopt/config/insert';
import { editConfig } from '../../services/adopt/edit-config';

type Mappings = Record<string, object>;

export type ConfigChange =
  | { file: string; diff: string; write(): void }
  | { file: string; refused: string };

/** What would change in the `config/plugins` of a site; a site that has none gets one. */
export function changeOfConfig(appDir: string, mappings: Mappings): ConfigChange {
  const isTypeScript = existsSync(path.join(appDir, 'tsconfig.json'));
  const names = ['plugins.ts', 'plugins.js', 'plugins.mjs', 'plugins.json'];
  const found = names.find((name) => existsSync(path.join(appDir, 'config', name)));
  const name = found ?? (isTypeScript ? 'plugins.ts' : 'plugins.js');
  const file = path.join('config', name);
  const place = path.join(appDir, file);
  if (!/\.[tj]s$/.test(name)) {
    return { file, refused: 'only .ts and .js are edited' };
  }
  if (isTypeScript && found === 'plugins.js' && !isBuilt(appDir, name)) {
    return { file, refused: 'this site is built of TypeScript alone (no "allowJs"), without it' };
  }
  const before = found === undefined ? '' : readFileSync(place, 'utf8');
  const edited =
    found === undefined
      ? { source: newConfigFile(mappings, { isTypeScript }) }
      : editConfig(before, { mappings, isTypeScript: name.endsWith('.ts') });
  if ('refused' in edited) {
    return { file, refused: edited.refused };
  }
  return {
    file,
    diff: unifiedDiff({ file, before, after: edited.source }),
    write() {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, edited.source);
    },
  };
}

function isBuilt(appDir: string, name: string): boolean {
  return existsSync(path.join(appDir, 'dist/config', name));
}
