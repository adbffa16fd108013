const DAY = 24 * 60 * 60 * 1000;

/** Rights that end within so many days want attention. */
const SOON = 7;

export interface Expiry {
  urgency: 'expired' | 'soon' | 'later';
  /** From now, negative in the past; never 0 for what has ended. */
  days: number;
}

/** How near the end of a picture's rights is. */
export function expiryOf(expires: string, now: Date): Expiry {
  const left = (new Date(expires).getTime() - now.getTime()) / DAY;
  if (left <= 0) {
    return { urgency: 'expired', days: Math.min(-1, Math.ceil(left)) };
  }
  return { urgency: left <= SOON ? 'soon' : 'later', days: Math.ceil(left) };
}
