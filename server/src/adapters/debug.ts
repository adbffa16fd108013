import createDebug from 'debug';

/** The rooms that tell what they do. */
type Room = 'article' | 'gate' | 'import' | 'links' | 'pictures';

/** A line in the form of `util.format`: counts, times and outcomes, no text of a story and no name. */
type DebugLog = (format: string, ...values: Array<number | string>) => void;

/** What a room prints on stderr where the environment asks for it: `DEBUG=newsroom:links`. */
export function debugLog(room: Room): DebugLog {
  return createDebug(`newsroom:${room}`);
}

/** Starts a clock that answers with the whole milliseconds since. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => Math.round(performance.now() - start);
}
