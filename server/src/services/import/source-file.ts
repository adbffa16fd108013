import { readFileSync, type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { checkSize } from '#shared/domain/import/decode';
import { SourceRefused } from '#shared/domain/import/story';

/**
 * The bytes of a source file, as it stood at one moment.
 *
 * @throws SourceRefused for a file that is too large, or that changes while it is read
 * @throws Error of the file system, where it cannot be read
 */
export async function readSourceFile(path: string): Promise<Uint8Array> {
  const before = await stat(path);
  checkFile(before);
  const bytes = await readFile(path);
  const after = await stat(path);
  checkSame(bytes, { before, after });
  return bytes;
}

/** The same at once, for a process that has nothing else to do. */
export function readSourceFileSync(path: string): Uint8Array {
  const before = statSync(path);
  checkFile(before);
  const bytes = readFileSync(path);
  checkSame(bytes, { before, after: statSync(path) });
  return bytes;
}

/** A pipe or a device has no end that can be known. */
function checkFile(file: Stats): void {
  if (!file.isFile()) {
    throw new SourceRefused('It is no file. Save what it gives into one.');
  }
  checkSize(file.size);
}

function checkSame(bytes: Uint8Array, { before, after }: { before: Stats; after: Stats }): void {
  if (bytes.length !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new SourceRefused(
      'The file changed while it was read. Import it again when it is whole.',
    );
  }
}
