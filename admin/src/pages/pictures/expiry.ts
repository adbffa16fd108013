import { isExpired } from '#shared/domain/pictures/credit/expiry';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Rights that end within this number of days are urgent. */
const SOON_DAYS = 7;

export interface Expiry {
  urgency: 'expired' | 'soon' | 'later';
  /** Calendar days in the reader's time zone: 0 is today, -1 is yesterday. */
  days: number;
}

/** How soon the rights to a picture end. */
export function expiryOf(expires: string, now: Date): Expiry {
  const end = new Date(expires);
  const days = dayOf(end) - dayOf(now);
  if (isExpired({ expires }, now)) {
    return { urgency: 'expired', days };
  }
  const remainingDays = (end.getTime() - now.getTime()) / DAY_MS;
  return { urgency: remainingDays <= SOON_DAYS ? 'soon' : 'later', days };
}

/** Counts local calendar days: a day counts as one even where clocks change. */
function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}
