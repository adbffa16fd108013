import type { Sample } from './schemas';

/** The values of a field in the entries that were looked at. */
export interface Seen {
  /** Entries that were looked at. */
  of: number;
  /** Values that are there. */
  values: unknown[];
}

export function seen(samples: readonly Sample[], name: string): Seen {
  const values = samples.map((sample) => sample[name]).filter(isFilled);
  return { of: samples.length, values };
}

/** The part of the entries that have a value; undefined where none was looked at. */
export function filledPart({ of, values }: Seen): number | undefined {
  return of === 0 ? undefined : values.length / of;
}

export function textsIn({ values }: Seen): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** The part of the values that a test holds for; 0 where there are none. */
export function partOf<Value>(values: readonly Value[], test: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** `filled in 97 of 100`, for a reason; nothing where no entry was looked at. */
export function filledWords({ of, values }: Seen): string {
  return of === 0 ? '' : `filled in ${values.length} of ${of}`;
}

function isFilled(value: unknown): boolean {
  return (
    value !== null &&
    value !== undefined &&
    !(typeof value === 'string' && value.trim() === '') &&
    !(Array.isArray(value) && value.length === 0)
  );
}
