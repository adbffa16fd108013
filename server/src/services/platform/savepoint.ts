import type { Core } from '@strapi/strapi';

const NAME = 'newsroom_picture_credit';

/**
 * Does some writing all or not at all, and leaves a transaction around it usable when it fails:
 * PostgreSQL would refuse everything after an error. Throws what the work throws.
 */
export async function inSavepoint(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  const isInside = strapi.db.inTransaction();
  await strapi.db.transaction(async ({ trx }) => {
    if (!isInside) {
      await work();
      return;
    }
    await trx.raw(`SAVEPOINT ${NAME}`);
    try {
      await work();
      await trx.raw(`RELEASE SAVEPOINT ${NAME}`);
    } catch (error) {
      await trx.raw(`ROLLBACK TO SAVEPOINT ${NAME}`);
      throw error;
    }
  });
}
