import type { Core } from '@strapi/strapi';
import type { EventPage } from '#shared/events';
import { FILE_UID, IMAGE_CREDIT_UID } from '#shared/plugin-id';
import { getService } from '../../services';
import { ownCondition } from '../../services/platform/own-condition';

/** An event of Strapi's database, as its lifecycles hand it over. */
interface Event {
  state: Record<string, unknown>;
  params: { where?: object };
  result?: unknown;
}

interface Remembered {
  pictures: string[];
  pages: EventPage[];
}

type ReadPictures = (where: object) => Promise<string[]>;

const STATE = 'newsroomPictures';

/** Tells that pages changed which show a file or a credit that was written, and that a credit did. */
export function tellPictureChanges(strapi: Core.Strapi): void {
  const files: ReadPictures = async (where) => idsOf(await find(strapi, FILE_UID, { where }));
  const credited: ReadPictures = async (where) => {
    const rows = await find(strapi, IMAGE_CREDIT_UID, { where, populate: { image: true } });
    return idsOf(rows.flatMap(({ image }) => (isRow(image) ? image : [])));
  };
  follow(strapi, { uid: FILE_UID, pictures: files });
  follow(strapi, { uid: IMAGE_CREDIT_UID, pictures: credited });
}

function follow(
  strapi: Core.Strapi,
  { uid, pictures }: { uid: string; pictures: ReadPictures },
): void {
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
  const tell = async ({ state, result }: Event) => {
    const before = (state[STATE] ?? { pictures: [], pages: [] }) as Remembered;
    const now = isRow(result) ? await pictures({ id: result.id }) : [];
    const changed = [...new Set([...before.pictures, ...now])];
    const events = getService(strapi, 'events');
    if (uid === IMAGE_CREDIT_UID) {
      const credits = changed.map((documentId) => ({ picture: { documentId } }));
      await events.raise('newsroom.credit-changed', credits);
    }
    const pages = before.pages.length > 0 ? before.pages : await showing(changed);
    await events.raise(
      'newsroom.page-changed',
      pages.map((page) => ({ page, reason: 'picture' as const })),
    );
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

function find(strapi: Core.Strapi, uid: string, query: object): Promise<Row[]> {
  return strapi.db.query(uid).findMany(query);
}

type Row = { id: number; documentId?: unknown; image?: unknown };

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
  );
}

function idsOf(rows: Row[]): string[] {
  return rows.flatMap(({ documentId }) => (typeof documentId === 'string' ? documentId : []));
}
