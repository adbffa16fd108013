/** What the codes of the system and of databases mean. */
const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'It may not be read: no permission.',
  EPERM: 'It may not be read: no permission.',
  EISDIR: 'It is a folder.',
  EMFILE: 'Too many files are open.',
  SQLITE_BUSY: 'The database is in use by something that does not let go of it.',
};

/** Of the system, SQLite, PostgreSQL, MySQL. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100', 'ER_DISK_FULL']);

/** Why a file was not read or a story not stored, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return isDiskFull(error) ? 'The disk is full.' : (REASONS[code] ?? message);
}

export function isDiskFull(error: unknown): boolean {
  return DISK_FULL.has(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
