import type { Core } from '@strapi/strapi';
import { unlinkedBullets } from '#shared/domain/article/body/unlinked-bullets';
import { ARTICLE_UID } from '#shared/plugin-id';

/** How many bodies are read at a time. */
const CHUNK = 200;

const UNCOUNTED = { openBullets: { $null: true } };

/**
 * Counts the open bullets of stories that were stored before they were counted. A save counts them
 * too; who opens the page of links should not have to wait for that.
 */
export async function countUnlinkedBullets(strapi: Core.Strapi): Promise<void> {
  const articles = () => strapi.db.query(ARTICLE_UID);
  for (;;) {
    const rows: Array<{ id: number; body: unknown }> = await articles().findMany({
      select: ['id', 'body'],
      where: UNCOUNTED,
      limit: CHUNK,
    });
    for (const { id, body } of rows) {
      const count = unlinkedBullets(body).length;
      await articles().updateMany({ where: { id }, data: { openBullets: count } });
    }
    if (rows.length < CHUNK) {
      return;
    }
  }
}
