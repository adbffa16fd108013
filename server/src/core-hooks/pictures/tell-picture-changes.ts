import type { Core } from '@strapi/strapi';
import type { EventPage } from '#shared/events';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { getService } from '../../services';
import { ownCondition } from '../../services/platform/own-condition';

/** An event of Strapi's database, as its lifecycles hand it over. */
interface Event {
  state: Record<string, unknown>;
  params: { where?: object; data?: unknown };
  result?: unknown;
}

interface Remembered {
  pictures: string[];
  pages: EventPage[];
}

const STATE = 'newsroomPictures';

/** Tells that pages changed which show a file or a credit that was written, and that a credit did. */
export function tellPictureChanges(strapi: Core.Strapi): void {
  follow(strapi, { uid: FILE_UID, key: 'documentId' });
  follow(strapi, { uid: IMAGE_CREDIT_UID, key: 'imageKey' });
}

/** @param key the attribute of its rows that holds the documentId of the file */
function follow(
  strapi: Core.Strapi,
  { uid, key }: { uid: string; key: 'documentId' | 'imageKey' },
): void {
  const pictures = async (where: object) =>
    keysOf(await strapi.db.query(uid).findMany({ select: ['id', key], where }));
  const keysOf = (rows: unknown[]) =>
    rows.flatMap((row) => (isRow(row) && typeof row[key] === 'string' ? row[key] : []));
  const showing = (changed: string[]) => getService(strapi, 'live-pages').showing(changed);
  const remember = async ({ params, state }: Event) => {
    const before = await pictures(ownCondition(params.where ?? {}));
    state[STATE] = { pictures: before, pages: [] } satisfies Remembered;
  };
  /** A deleted file is gone from stories before anybody hears of it. */
  const rememberPages = async ({ params, state }: Event) => {
    const before = await pictures(ownCondition(params.where ?? {}));
    const pages = await showing(before);
    state[STATE] = { pictures: before, pages } satisfies Remembered;
  };
  const tell = async ({ state, params, result }: Event) => {
    const before = (state[STATE] ?? { pictures: [], pages: [] }) as Remembered;
    const now = keysOf([result, params.data]);
    const changed = [...new Set([...before.pictures, ...now])];
    const events = getService(strapi, 'events');
    if (uid === IMAGE_CREDIT_UID) {
      const credits = changed.map((documentId) => ({ picture: { documentId } }));
      await events.raise('newsroom.credit-changed', credits);
    }
    await events.raise('newsroom.page-changed', async () => {
      const pages = before.pages.length > 0 ? before.pages : await showing(changed);
      return pages.map((page) => ({ page, reason: 'picture' as const }));
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [uid],
    // A new file is on no page yet.
    ...(uid === FILE_UID ? {} : { afterCreate: tell }),
    ...{ beforeUpdate: remember, afterUpdate: tell },
    ...{ beforeUpdateMany: remember, afterUpdateMany: tell },
    ...{ beforeDelete: rememberPages, afterDelete: tell },
    ...{ beforeDeleteMany: rememberPages, afterDeleteMany: tell },
  });
}

type Row = Record<string, unknown>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
