import { readFile, stat } from 'node:fs/promises';
import { checkSize } from '../../domain/import/decode';
import { CopyRefused } from '../../domain/import/story';

/**
 * The bytes of a file of copy, as it stood at one moment.
 *
 * @throws CopyRefused for a file that is too large, or that changes while it is read
 * @throws Error of the file system, where it cannot be read
 */
export async function readCopyFile(path: string): Promise<Uint8Array> {
  const before = await stat(path);
  checkSize(before.size);
  const bytes = await readFile(path);
  const after = await stat(path);
  if (bytes.length !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new CopyRefused('The file changed while it was read. Import it again when it is whole.');
  }
  return bytes;
}
