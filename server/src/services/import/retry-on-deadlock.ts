import { setTimeout } from 'node:timers/promises';

/** How databases say that another transaction was in the way, and that this one may be tried again. */
const IN_THE_WAY = new Set([
  ...['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED'],
  // PostgreSQL: could not serialise, deadlock
  ...['40001', '40P01'],
  ...['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'],
]);

const MOST_TRIES = 10;

/** In milliseconds; each wait is longer, and by chance, so that two do not meet again. */
const WAIT = 20;

/**
 * Does a transaction, and does it again where another process was in its way: an import runs beside
 * a server and other imports. Throws what the last try throws.
 */
export async function retryOnDeadlock<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tried === MOST_TRIES || !isInTheWay(error)) {
        throw error;
      }
      await setTimeout(WAIT * 1.6 ** tried * (0.5 + Math.random()));
    }
  }
}

function isInTheWay(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && IN_THE_WAY.has(code);
}
