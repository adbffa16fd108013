import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

function run(bin: string, ...args: string[]): string {
  return execFileSync(process.execPath, [path.join(ROOT, 'node_modules', bin), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

it('imports go one way: the domain imports itself, the server never the admin', () => {
  const report = run(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--output-type',
    'json',
    'shared',
    'server/src',
    'admin/src',
  );
  expect(JSON.parse(report).summary.violations).toEqual([]);
});

it('strapi-plugin verify finds the package in order', () => {
  run('@strapi/sdk-plugin/bin/strapi-plugin.js', 'verify');
});
