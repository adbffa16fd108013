import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, which Excel needs to
 * read it as such, and no cell that a spreadsheet would run as a formula: those are led in by an
 * apostrophe, as OWASP advises. Rows are taken as fast as they are sent, never all at once.
 *
 * @param rows each with one text per heading; what they throw destroys the stream
 */
export function csvOf(headings: readonly string[], rows: AsyncIterable<string[]>): Readable {
  const lines = stringify({
    bom: true,
    header: true,
    columns: headings.map((heading) => ({ key: heading })),
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  const source = Readable.from(rows);
  source.on('error', (error) => lines.destroy(error));
  lines.on('close', () => source.destroy());
  return source.pipe(lines);
}
