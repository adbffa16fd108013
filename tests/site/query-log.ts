import type { Core } from '@strapi/strapi';

/** A statement that was sent to the database. */
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

/** A step of a plan that reads all of a table, as in `SCAN t0 USING INDEX i`. */
const SCAN = /^SCAN (\S+)/;

/** One that uses an index, as in `SEARCH t0 USING INDEX i (locale=? AND published_at>?)`. */
const SEARCH = /^SEARCH (\S+) USING .*\((.+)\)/;

/** Conditions that nearly all rows meet: an index on these alone finds nearly all rows. */
const COMMON = /^(locale|language|published_at)\b/;

/** A table of a statement, and the other name that it has there. */
const TABLE = /`(\w+)`(?: as `(\w+)`)?/g;

/**
 * Records every statement that the site sends to its database from now on. Strapi continues to read
 * after a write (its events carry whole documents), so send a request first, before counting.
 */
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
export function fullScans(
  strapi: Core.Strapi,
  statements: readonly Statement[],
): Promise<string[]> {
  return findSteps(strapi, statements, (step) => SCAN.exec(step)?.[1]);
}

/**
 * The same for reads that are nearly full scans: an index finds every row of a locale, and no limit
 * stops it early, because the rows are counted, compared or sorted first.
 */
export function broadReads(
  strapi: Core.Strapi,
  statements: readonly Statement[],
): Promise<string[]> {
  return findSteps(strapi, statements, (step, { statement, plan }) => {
    const [, name, conditions] = SEARCH.exec(step) ?? [];
    const isBroad = conditions?.split(' AND ').every((condition) => COMMON.test(condition));
    return isBroad && !isStoppedByLimit(statement, plan) ? name : undefined;
  });
}

/** The steps of SQLite's plan for a statement; none for a statement without a plan, such as `BEGIN`. */
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

/** Lines for the steps of which `read` names the table that is read, if it is one that grows. */
async function findSteps(
  strapi: Core.Strapi,
  statements: readonly Statement[],
  read: (step: string, place: { statement: Statement; plan: string[] }) => string | undefined,
): Promise<string[]> {
  const found: string[] = [];
  for (const statement of kindsOf(statements)) {
    const plan = await queryPlan(strapi, statement);
    for (const step of plan) {
      for (const table of growingTables(read(step, { statement, plan }), statement)) {
        found.push(`${table}: ${step} — ${statement.sql}`);
      }
    }
  }
  return found;
}

function kindsOf(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.sql, statement])).values()];
}

function isStoppedByLimit({ sql }: Statement, plan: string[]): boolean {
  const readsAll = /^select count\(/i.test(sql) || plan.includes('USE TEMP B-TREE FOR ORDER BY');
  return / limit \?/i.test(sql) && !readsAll;
}

/** A short name may stand for another table in each part of a statement: all of them count. */
function growingTables(name: string | undefined, { sql }: Statement): string[] {
  const tables = [...sql.matchAll(TABLE)]
    .filter(([, table, alias]) => name === (alias ?? table))
    .map(([, table]) => table ?? '');
  return [...new Set(tables)].filter((table) => GROWING.test(table));
}
