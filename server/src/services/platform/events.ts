import type { Core } from '@strapi/strapi';
import { NEWSROOM_EVENTS, type NewsroomEvent, type NewsroomEvents } from '#shared/events';

export interface EventService {
  /**
   * Calls a listener with each such event, on Strapi's event hub.
   *
   * @returns a function that ends it
   */
  on<Name extends NewsroomEvent>(
    name: Name,
    listener: (event: NewsroomEvents[Name]) => void | Promise<void>,
  ): () => void;
  /**
   * @internal Raises events when the transaction around them is committed, at once without one; never
   * when it is rolled back, and the same event once in a transaction. What a listener throws is in the log.
   *
   * @param events a function is asked after the commit, so that no write waits for its answer
   */
  raise<Name extends NewsroomEvent>(
    name: Name,
    events: Raised<NewsroomEvents[Name]>,
  ): Promise<void>;
}

type Raised<Event> = Event[] | (() => Promise<Event[]>);

export function createEventService({ strapi }: { strapi: Core.Strapi }): EventService {
  const waiting = new WeakMap<object, Set<string>>();
  return {
    on(name, listener) {
      if (!NEWSROOM_EVENTS.includes(name)) {
        const known = NEWSROOM_EVENTS.join(', ');
        throw new Error(`[newsroom] There is no event “${name}”; there are ${known}.`);
      }
      const heard = (event: unknown) => listener(event as Parameters<typeof listener>[0]);
      return strapi.eventHub.on(name, async (event: unknown) => {
        try {
          await heard(event);
        } catch (error) {
          const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
          strapi.log.error(`[newsroom] A listener of ${name} failed: ${reason}`);
        }
      });
    },

    async raise(name, events) {
      if (Array.isArray(events) && events.length === 0) {
        return;
      }
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        onCommit(() => void emit(trx, name, events));
      });
    },
  };

  /** One write of a person may be several of the database's. */
  function isFirst(trx: object, key: string): boolean {
    const known = waiting.get(trx) ?? new Set();
    waiting.set(trx, known);
    const isKnown = known.has(key);
    known.add(key);
    return !isKnown;
  }

  async function emit(trx: object, name: string, events: Raised<object>): Promise<void> {
    try {
      for (const event of Array.isArray(events) ? events : await events()) {
        if (isFirst(trx, JSON.stringify([name, event]))) {
          await strapi.eventHub.emit(name, { ...event });
        }
      }
    } catch (error) {
      strapi.log.error(`[newsroom] ${name} could not be raised: ${String(error)}`);
    }
  }
}
