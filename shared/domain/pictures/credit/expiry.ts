/** Whether a picture may not be shown any more. A time that cannot be read does not expire. */
export function isExpired({ expires }: { expires: string | null }, now: Date): boolean {
  return expires !== null && new Date(expires) <= now;
}
