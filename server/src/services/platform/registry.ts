import type { z } from 'zod';
import { problemsOf } from '#shared/contracts/platform/problems';

/** What a site adds to the plugin under names of its own, in the order in which it came. */
export interface Registry<Entry> {
  /** @throws Error that says what is wrong with the entry, or that its name is taken */
  add(entry: Entry): void;
  all(): readonly Entry[];
}

/** @param what names the entries for people: `gate rule` */
export function createRegistry<Entry extends { name: string }>(
  what: string,
  schema: z.ZodType<unknown>,
): Registry<Entry> {
  const entries: Entry[] = [];
  return {
    add(entry) {
      const { error } = schema.safeParse(entry);
      if (error) {
        const problems = problemsOf(error).map(({ message }) => message);
        throw new Error(`[newsroom] This is no ${what}: ${problems.join('; ')}.`);
      }
      if (entries.some(({ name }) => name === entry.name)) {
        throw new Error(
          `[newsroom] The ${what} “${entry.name}” is there already: give this one another name.`,
        );
      }
      entries.push(entry);
    },
    all: () => entries,
  };
}
