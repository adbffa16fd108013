/**
 * The delay in milliseconds of a `Retry-After` header, which holds seconds or a date (RFC 9110, 10.2.3).
 * Null without the header, or for an invalid one.
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) {
    return Number(value) * 1000;
  }
  const time = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now.getTime());
}
