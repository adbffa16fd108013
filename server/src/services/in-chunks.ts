/** Databases take some 32,000 values in one statement (SQLite); Strapi adds a few of its own. */
const CHUNK = 10_000;

/** Asks for many values with as few queries as a database allows: one, unless they are very many. */
export async function inChunks<Value, Row>(
  values: Value[],
  find: (chunk: Value[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < values.length; start += CHUNK) {
    rows.push(...(await find(values.slice(start, start + CHUNK))));
  }
  return rows;
}
