import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './reasons';

export interface FoundFiles {
  files: string[];
  /** Files in folders that are of no kind that is read, and links. */
  passedOver: number;
  /** Paths that could not be opened, each with its reason. */
  failures: Array<{ file: string; reason: string }>;
}

/** What a folder is searched for; a file that is named itself is read whatever its name. */
const EXTENSIONS = new Set([
  ...[
    '.txt',
    '.text',
    '.md',
    '.html',
    '.htm',
    '.xhtml',
    '.json',
    '.ninjs',
    '.xml',
    '.rss',
    '.atom',
  ],
]);

/** The files under paths, each once, folders in the order of their names. Links in them are not followed. */
export async function findFiles(paths: string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], passedOver: 0, failures: [] };
  const seen = new Set<string>();
  for (const one of paths) {
    await visit(path.resolve(one), true);
  }
  return found;

  async function visit(file: string, isNamed: boolean): Promise<void> {
    try {
      if ((await stat(file)).isDirectory()) {
        await walk(file);
      } else if (!isNamed && !EXTENSIONS.has(path.extname(file).toLowerCase())) {
        found.passedOver += 1;
      } else if (!seen.has(file)) {
        seen.add(file);
        found.files.push(file);
      }
    } catch (error) {
      found.failures.push({ file, reason: nameReason(file) ?? reasonOf(error) });
    }
  }

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (isHidden) {
        continue;
      }
      if (entry.isFile() || entry.isDirectory()) {
        await visit(path.join(folder, entry.name), false);
      } else {
        found.passedOver += 1;
      }
    }
  }
}

/** A name in another code cannot be asked for again. */
function nameReason(file: string): string | undefined {
  return file.includes('\uFFFD') ? 'Its name is not written in UTF-8. Rename it.' : undefined;
}
