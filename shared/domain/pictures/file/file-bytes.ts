/** A file, or a block of one, that is read in parts. */
export interface FileBytes {
  /** Length in bytes. */
  readonly size: number;
  /** The bytes from `offset` on: fewer than `length` where the file ends before. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Bytes that are in memory already, read as a file is. */
export function inMemory(bytes: Uint8Array): FileBytes {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as characters, one each: for the names that formats give to their parts. */
export function ascii(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** Whether bytes begin with these characters. */
export function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && ascii(bytes, 0, text.length) === text;
}
