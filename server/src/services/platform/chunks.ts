/** Databases take some 32,000 values in one statement (SQLite); Strapi adds a few of its own. */
const CHUNK = 10_000;

type Find<Value, Row> = (chunk: Value[]) => Promise<Row[]>;

/** Asks for many values with as few queries as a database allows: one, unless they are very many. */
export function findInChunks<Value, Row>(values: Value[], find: Find<Value, Row>): Promise<Row[]> {
  return findInChunksOf({ size: CHUNK, values, find });
}

/** The same, with at most so many values in one query: for rows that are large. */
export async function findInChunksOf<Value, Row>({
  size,
  values,
  find,
}: {
  size: number;
  values: Value[];
  find: Find<Value, Row>;
}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < values.length; start += size) {
    rows.push(...(await find(values.slice(start, start + size))));
  }
  return rows;
}
