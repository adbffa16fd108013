const DAY = 24 * 60 * 60 * 1000;

/** Rights that end within so many days want attention. */
const SOON_DAYS = 7;

export interface Expiry {
  urgency: 'expired' | 'soon' | 'later';
  /** By the calendar of whoever looks: 0 today, -1 yesterday. */
  days: number;
}

/** How near the end of a picture's rights is. */
export function expiryOf(expires: string, now: Date): Expiry {
  const end = new Date(expires);
  const remainingDays = (end.getTime() - now.getTime()) / DAY;
  const days = dayOf(end) - dayOf(now);
  if (remainingDays <= 0) {
    return { urgency: 'expired', days };
  }
  return { urgency: remainingDays <= SOON_DAYS ? 'soon' : 'later', days };
}

/** The number of a local day, whatever its hours. */
function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}
