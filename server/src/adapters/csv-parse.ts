import { parse } from 'csv-parse/sync';

/**
 * The rows of a table in CSV, each by its headings, as `csvOf` and spreadsheets write it: with commas,
 * semicolons or tabs, which no heading holds. An apostrophe that keeps a cell from being a formula is taken off again.
 *
 * @throws Error where it is no table
 */
export function readCsv(text: string): Array<Record<string, string>> {
  const rows: unknown = parse(text, {
    bom: true,
    columns: true,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    relax_column_count: true,
  });
  return Array.isArray(rows) ? rows.map(cellsOf) : [];
}

/** As the headings have it: in a cell, another one is text. */
function delimiterOf(text: string): string {
  const headings = text.split(/\r?\n/, 1)[0] ?? '';
  return ['\t', ';'].find((mark) => headings.includes(mark)) ?? ',';
}

function cellsOf(row: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([heading, cell]) => [heading, plain(String(cell ?? ''))]),
  );
}

function plain(cell: string): string {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
