/**
 * A picture library by its numbers: rows that look like what Strapi and the plugin write, but
 * written past them, because 50,000 uploads would take a day. Times are relative to `now`.
 */
const DAY = 24 * 60 * 60 * 1000;
const ARTICLE = 'plugin::newsroom.article';
const SUPPLIERS = 60;
const PICTURES_OF_A_STORY = 4;
/** Stories are spread over so many days. */
const YEARS = 3 * 365;

/** Fills the tables; every call with the same sizes and time writes the same rows. */
export async function fillLibrary(knex, { pictures, credits, articles, now }) {
  const random = randomSource(7);
  await knex.transaction(async (trx) => {
    const insert = async (table, count, row) => {
      for (let start = 0; start < count; start += 500) {
        const size = Math.min(500, count - start);
        const rows = Array.from({ length: size }, (_row, at) => row(start + at)).flat();
        await trx.batchInsert(table, rows, 40);
      }
    };
    await insert('files', pictures, (index) => fileRow(index, { pictures, now }));
    await insert('newsroom_image_credits', credits, (index) => creditRow(index, { now, random }));
    await insert('newsroom_articles', articles, (index) => articleRows(index, { articles, now }));
    await insert('newsroom_references', articles, (index) =>
      useRows(index, { articles, pictures, now, random }),
    );
  });
  await knex.raw('ANALYZE');
}

function fileRow(index, { pictures, now }) {
  const uploaded = now - ((pictures - index) / pictures) * YEARS * DAY;
  const hash = `wire_${index}_${(index * 7919).toString(36)}`;
  const format = (name, width) => ({
    ...{ name: `${name}_${hash}.jpg`, hash: `${name}_${hash}`, ext: '.jpg', mime: 'image/jpeg' },
    ...{ path: null, width, height: Math.round(width / 1.5), size: width / 10 },
    ...{ sizeInBytes: width * 100, url: `/uploads/${name}_${hash}.jpg` },
  });
  return {
    id: index + 1,
    document_id: fileId(index),
    name: `wire-${(index * 7919) % pictures}.jpg`,
    alternative_text: `What picture ${index} shows, in a sentence for those who cannot see it`,
    caption: `Caption of picture ${index}: who, where and when, as the agency sent it that day.`,
    width: 3000,
    height: 2000,
    formats: JSON.stringify({
      thumbnail: format('thumbnail', 234),
      small: format('small', 500),
      medium: format('medium', 750),
      large: format('large', 1000),
    }),
    hash,
    ext: '.jpg',
    mime: index % 50 === 49 ? 'application/pdf' : 'image/jpeg',
    size: 480.5,
    url: `/uploads/${hash}.jpg`,
    provider: 'local',
    folder_path: `/${index % 12}`,
    created_at: uploaded,
    updated_at: uploaded,
  };
}

/** Credits stand on every second and third picture; a third of them end one day. */
function creditRow(index, { now, random }) {
  const end = now + Math.round((random() - 0.7) * 800 * DAY);
  const supplier = Math.floor(random() ** 2 * SUPPLIERS);
  return {
    id: index + 1,
    document_id: `credit${index}`,
    credit_text: `Photographer ${index % 900} / Agency ${supplier}`,
    creator: `Photographer ${index % 900}`,
    source: random() < 0.8 ? `Agency ${supplier}` : null,
    expires: random() < 0.33 ? end : null,
    to_be_checked: random() < 0.05,
    image_key: fileId(Math.floor(index * 2.5)),
    created_at: now,
    updated_at: now,
  };
}

/** A draft and a published version. */
function articleRows(index, { articles, now }) {
  const published = publishedAt(index, { articles, now });
  const words = {
    document_id: articleId(index),
    headline: `Story ${index}`,
    slug: `story-${index}`,
    locale: 'en',
    created_at: published,
    updated_at: published,
  };
  return [
    { ...words, id: 2 * index + 1 },
    { ...words, id: 2 * index + 2, published_at: published },
  ];
}

/** The index of references: both versions show the same pictures. */
function useRows(index, { articles, pictures, now, random }) {
  return Array.from({ length: PICTURES_OF_A_STORY }, (_use, order) => {
    const use = {
      story_type: ARTICLE,
      story_document_id: articleId(index),
      story_locale: 'en',
      story_changed_at: publishedAt(index, { articles, now }),
      kind: 'picture',
      target: fileId(Math.floor(random() * pictures)),
      path: order === 0 ? 'leadImage' : `body.${order}`,
    };
    return ['draft', 'published'].map((status, version) => ({
      ...use,
      document_id: `reference${index}-${order}-${version}`,
      story_status: status,
    }));
  }).flat();
}

function publishedAt(index, { articles, now }) {
  return now - (index / articles) * YEARS * DAY;
}

function articleId(index) {
  return `article${index}`;
}

function fileId(index) {
  return `file${String(index).padStart(20, '0')}`;
}

function randomSource(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
