import type { Core } from '@strapi/strapi';

/** A statement as it went to the database. */
export interface Statement {
  sql: string;
  bindings: unknown[];
}

export interface QueryLog {
  /** Grows until `stop`. */
  statements: Statement[];
  stop(): void;
}

/** Tables that grow with the articles: our types, the media library, and what joins them. */
const GROWING = /^(newsroom_|files)/;

/** What a step of a plan reads, as in `SCAN t0 USING INDEX i`. */
const SCAN = /^SCAN (\S+)/;

/** A table of a statement, and the other name that it has there. */
const TABLE = /`(\w+)`(?: as `(\w+)`)?/g;

/** Notes every statement that the site sends to its database from now on. */
export function recordQueries(strapi: Core.Strapi): QueryLog {
  const statements: Statement[] = [];
  const note = ({ sql, bindings }: { sql: string; bindings?: unknown[] }) => {
    statements.push({ sql, bindings: bindings ?? [] });
  };
  strapi.db.connection.on('query', note);
  return {
    statements,
    stop: () => strapi.db.connection.removeListener('query', note),
  };
}

/**
 * One line for every table that a statement reads from end to end although it grows with the
 * articles, each kind of statement once: `newsroom_articles: SCAN t0 — select …`. Only SQLite says
 * so; on an empty table it says the same as on a full one.
 */
export async function fullScans(
  strapi: Core.Strapi,
  statements: readonly Statement[],
): Promise<string[]> {
  const found: string[] = [];
  for (const statement of kindsOf(statements)) {
    for (const step of await queryPlan(strapi, statement)) {
      for (const table of scannedTables(step, statement.sql)) {
        found.push(`${table}: ${step} — ${statement.sql}`);
      }
    }
  }
  return found;
}

/** The steps in which SQLite would run a statement; none for what has no plan, as `BEGIN`. */
export async function queryPlan(strapi: Core.Strapi, statement: Statement): Promise<string[]> {
  if (!/^(select|with|insert|update|delete)\b/i.test(statement.sql)) {
    return [];
  }
  const steps: Array<{ detail: string }> = await strapi.db.connection.raw(
    `EXPLAIN QUERY PLAN ${statement.sql}`,
    statement.bindings as string[],
  );
  return steps.map(({ detail }) => detail);
}

function kindsOf(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.sql, statement])).values()];
}

/** A short name may stand for another table in each part of a statement: all of them count. */
function scannedTables(step: string, sql: string): string[] {
  const name = SCAN.exec(step)?.[1];
  const tables = [...sql.matchAll(TABLE)]
    .filter(([, table, alias]) => name === (alias ?? table))
    .map(([, table]) => table ?? '');
  return [...new Set(tables)].filter((table) => GROWING.test(table));
}
