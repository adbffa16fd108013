import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { name } from '../../package.json';

const FOLDER = path.resolve(__dirname, '../../.changeset');

/** What `npx changeset` writes: the package, how big the change is, and what its users read. */
const CHANGESET = new RegExp(`^---\\n['"]${name}['"]: (patch|minor|major)\\n---\\n\\n\\S`);

it('every changeset names this package, the size of its change and what changed', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md');
  const wrong = files.filter(
    (file) => !CHANGESET.test(readFileSync(path.join(FOLDER, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
