import { type FileHandle, open } from 'node:fs/promises';
import type { FileBytes } from '#shared/domain/pictures/file/file-bytes';

/** How many bytes are read at once, at least: the parts at the start of a picture are close together. */
const WINDOW = 64 * 1024;

/** How often the disk is read; further bytes are missing, as after the end of the file. */
const MAX_READS = 1024;

/**
 * Opens a file to read parts of it, and closes it when `work` is done or fails. In memory are the last
 * window, or the last part where that is longer, and what `work` keeps.
 */
export async function withFile<Result>(
  path: string,
  work: (file: FileBytes) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await work(windowed(handle, size));
  } finally {
    await handle.close();
  }
}

function windowed(handle: FileHandle, size: number): FileBytes {
  let start = 0;
  let bytes: Uint8Array = new Uint8Array(0);
  let reads = 0;

  return {
    size,
    async read(offset, length) {
      const end = Math.min(offset + length, size);
      if (end <= offset) {
        return new Uint8Array(0);
      }
      if (offset < start || end > start + bytes.length) {
        await moveTo(offset, Math.max(length, WINDOW));
      }
      return bytes.subarray(offset - start, end - start);
    },
  };

  async function moveTo(offset: number, length: number): Promise<void> {
    reads += 1;
    const buffer = new Uint8Array(reads > MAX_READS ? 0 : Math.min(length, size - offset));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
    start = offset;
    bytes = buffer.subarray(0, bytesRead);
  }
}
