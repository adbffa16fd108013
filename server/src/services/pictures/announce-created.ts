import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';

const ENTRY_CREATED = 'entry.create';

/** A record, as the database's queries answer it. */
export type Entry = Parameters<typeof sanitize.sanitizers.defaultSanitizeOutput>[1];

/**
 * Tells webhooks and whoever else listens that a record was made, in the words of Strapi's document
 * service. Nobody waits for it: what fails is logged.
 *
 * @param entry the record with its media, as a query with all of them populated would answer
 */
export function announceCreated(
  strapi: Core.Strapi,
  { uid, entry }: { uid: UID.ContentType; entry: Entry },
): void {
  announce(strapi, { uid, entry }).catch((error: unknown) => strapi.log.error(error));
}

async function announce(
  strapi: Core.Strapi,
  { uid, entry }: { uid: UID.ContentType; entry: Entry },
): Promise<void> {
  const schema = strapi.getModel(uid);
  const getModel = (other: string) => strapi.getModel(other as UID.Schema);
  const publicEntry = await sanitize.sanitizers.defaultSanitizeOutput({ schema, getModel }, entry);
  await strapi.eventHub.emit(ENTRY_CREATED, { model: schema.modelName, uid, entry: publicEntry });
}
