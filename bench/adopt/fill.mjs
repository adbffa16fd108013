import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../demo/build.mjs';
import { storyCount } from '../settings.mjs';
import { STORY } from './place.mjs';

/**
 * Child process: fills a site whose config names no type of its own, past the plugin. Each story is
 * published, and so has two versions; in each stand a lead picture, two texts in Markdown, of which one
 * links to another story, and a picture between them. Rows are written past the document service.
 */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const appDir = path.join(root, 'demo');
const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
strapi.log.level = 'error';
await strapi.load();

const { connection, metadata } = strapi.db;
const tableOf = (uid) => metadata.get(uid).tableName;
const FILES = Math.max(1, Math.floor(storyCount / 2));
const SENTENCES = 'The harbour barrier closed at dawn, and the ferry waited for the tide. '.repeat(
  16,
);
const now = Date.now();
let cmp = 0;

await connection.raw('PRAGMA synchronous = OFF');
await insert(tableOf('plugin::upload.file'), range(FILES), (number) => ({
  id: number + 1,
  document_id: `file-${number}`,
  name: `picture-${number}.jpg`,
  caption: number % 3 === 0 ? `Boats at noon. Photo: Ada Marsh ${number} / AFP` : null,
  hash: `picture_${number}`,
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 1,
  url: `/uploads/picture_${number}.jpg`,
  provider: 'local',
}));
for (let start = 0; start < storyCount; start += 500) {
  const versions = range(Math.min(500, storyCount - start)).flatMap((index) =>
    [null, now].map((publishedAt, version) => {
      const number = start + index;
      return { number, publishedAt, id: number * 2 + version + 1 };
    }),
  );
  await insert(tableOf(STORY), versions, ({ number, publishedAt, id }) => ({
    id,
    document_id: `story-${number}`,
    title: `What the harbour said on day ${number}`,
    slug: `harbour-day-${number}`,
    description: SENTENCES.slice(0, 140),
    published_at: publishedAt,
    created_at: now,
    updated_at: now,
  }));
  const parts = versions.flatMap(partsOf);
  for (const uid of ['shared.rich-text', 'shared.media']) {
    const own = parts.filter((part) => part.uid === uid);
    await insert(tableOf(uid), own, ({ cmpId, body }) => ({ id: cmpId, ...(body && { body }) }));
  }
  await insert(
    metadata.identifiers.getTableName(`${tableOf(STORY)}_cmps`),
    parts,
    (part, index) => ({
      entity_id: part.id,
      cmp_id: part.cmpId,
      component_type: part.uid,
      field: 'blocks',
      order: (index % 3) + 1,
    }),
  );
  const media = parts.filter(({ uid }) => uid === 'shared.media');
  const shown = [
    ...versions.map(({ id, number }) => ({ id, number, type: STORY, field: 'cover' })),
    ...media.map(({ cmpId, number }) => {
      return { id: cmpId, number: number + 1, type: 'shared.media', field: 'file' };
    }),
  ];
  await insert('files_related_mph', shown, ({ id, number, type, field }) => ({
    file_id: (number % FILES) + 1,
    related_id: id,
    related_type: type,
    field,
    order: 1,
  }));
}
console.log(`${storyCount} stories stored`);
await strapi.destroy();
process.exit(0);

function partsOf({ id, number }) {
  const other = (number * 7 + 1) % storyCount;
  const text = (body) => ({ id, number, uid: 'shared.rich-text', cmpId: ++cmp, body });
  return [
    text(`${SENTENCES}\n\nSee [the other story](/stories/harbour-day-${other}).`),
    { id, number, uid: 'shared.media', cmpId: ++cmp },
    text(`${SENTENCES}\n\nSee [elsewhere](https://example.org/${number}).`),
  ];
}

async function insert(table, items, rowOf) {
  const rows = items.map(rowOf);
  if (rows.length > 0) {
    await connection.batchInsert(table, rows, 50);
  }
}

function range(length) {
  return Array.from({ length }, (_item, index) => index);
}
