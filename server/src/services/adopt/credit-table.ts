import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { readCsv } from '../../adapters/csv-parse';
import { csvOf } from '../../adapters/csv-stringify';
import type { MinedPicture } from './mine-credits';
import type { PictureCredit } from './write-credits';

const HEADINGS = [
  ...(['picture', 'file', 'credit', 'creator', 'source', 'found in', 'text'] as const),
  ...(['rest of the caption', 'times', 'other credits'] as const),
];

/** Longest value of these fields of an image credit. */
const MAX_TEXT = 255;

/** Writes what was found as a table for spreadsheets, for somebody to look through and to correct. */
export async function writeCreditTable(
  file: string,
  found: readonly MinedPicture[],
): Promise<void> {
  await pipeline(csvOf(HEADINGS, rowsOf(found)), createWriteStream(file));
}

async function* rowsOf(found: readonly MinedPicture[]): AsyncGenerator<string[]> {
  for (const { documentId, name, credit, place, text, count, others } of found) {
    yield [
      ...[documentId, name, credit.creditText, credit.creator ?? '', credit.source ?? ''],
      ...[place, text, credit.rest, String(count), others.join(' | ')],
    ];
  }
}

/** A row that cannot be written, by its number in the spreadsheet. */
export interface BadRow {
  row: number;
  reason: string;
}

/**
 * The credits of a table that somebody looked through: rows that were taken out are not among them,
 * and a corrected credit is.
 *
 * @throws Error that says what is wrong with the table
 */
export async function readCreditTable(
  file: string,
): Promise<{ credits: PictureCredit[]; bad: BadRow[] }> {
  const rows = readCsv(await readFile(file, 'utf8'));
  const [first] = rows;
  if (first && !('picture' in first && 'credit' in first)) {
    throw new Error(`${file} has no columns "picture" and "credit".`);
  }
  const credits: PictureCredit[] = [];
  const bad: BadRow[] = [];
  rows.forEach((cells, index) => {
    const { picture = '', credit = '', creator = '', source = '' } = trimmed(cells);
    const reason = problemOf({ picture, credit, creator, source });
    if (reason !== undefined) {
      bad.push({ row: index + 2, reason });
    } else {
      credits.push({
        documentId: picture,
        creditText: credit,
        ...(creator !== '' && { creator }),
        ...(source !== '' && { source }),
      });
    }
  });
  return { credits, bad };
}

function problemOf({ picture, credit, ...others }: Record<string, string>): string | undefined {
  if (picture === '') {
    return 'it names no picture';
  }
  if (credit === '') {
    return 'it has no credit';
  }
  const isLong = [credit ?? '', ...Object.values(others)].some(({ length }) => length > MAX_TEXT);
  return isLong ? `a text is longer than ${MAX_TEXT} characters` : undefined;
}

function trimmed(cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.trim()]));
}
