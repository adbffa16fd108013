import type { Core } from '@strapi/strapi';
import type { Readable } from 'node:stream';
import { csvOf } from '../../../adapters/csv-stringify';
import type { RightsPicture, PictureSelection } from '#shared/contracts/pictures/rights';
import { type CreditRow, findCredits, loadPictures } from './rows';
import { selectPictures } from './selection';

/** Pictures that are in memory at a time. */
const AT_A_TIME = 500;

/** What a column says of a picture; the note to the desk is not among them. */
const COLUMNS: Record<string, (picture: RightsPicture, credit: CreditRow | undefined) => unknown> =
  {
    File: ({ name }) => name,
    Caption: ({ caption }) => caption,
    'Alternative text': ({ alternativeText }) => alternativeText,
    'Credit line': (_picture, credit) => credit?.creditText,
    Creator: (_picture, credit) => credit?.creator,
    'Copyright notice': (_picture, credit) => credit?.copyrightNotice,
    'Copyright holder': (_picture, credit) => credit?.copyrightHolder,
    Supplier: (_picture, credit) => credit?.source,
    "Supplier's image id": (_picture, credit) => credit?.supplierImageId,
    Category: (_picture, credit) => credit?.category,
    'Usage terms': (_picture, credit) => credit?.usageTerms,
    Licence: (_picture, credit) => credit?.license,
    'Licence for sale at': (_picture, credit) => credit?.acquireLicensePage,
    'Digital source type': (_picture, credit) => credit?.digitalSourceType,
    'Rights expire': (_picture, credit) => credit?.expires,
    'To be checked': ({ credit }) => (credit?.toBeChecked ? 'yes' : 'no'),
    'Live stories': ({ uses }) => uses.live,
    'Draft stories': ({ uses }) => uses.draft,
    Uploaded: ({ createdAt }) => createdAt,
    'Picture id': ({ documentId }) => documentId,
  };

/** What was selected as CSV, in its order; made while it is sent. Times are ISO 8601 in UTC. */
export function exportPictures(
  strapi: Core.Strapi,
  { selection, now }: { selection: PictureSelection; now: Date },
): Readable {
  return csvOf(Object.keys(COLUMNS), rowsOf(strapi, { selection, now }));
}

/** The numbers of all pictures come first, so that one that changes meanwhile is not sent twice. */
async function* rowsOf(
  strapi: Core.Strapi,
  { selection, now }: { selection: PictureSelection; now: Date },
): AsyncGenerator<string[]> {
  const { sort, ...filters } = selection;
  const found: Array<{ id: number }> = await selectPictures(strapi, { filters, sort, now }).select(
    'f.id',
  );
  const ids = found.map(({ id }) => Number(id));
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const chunk = ids.slice(start, start + AT_A_TIME);
    const pictures = await loadPictures(strapi, { ids: chunk, now });
    const credits = await findCredits(
      strapi,
      pictures.map(({ documentId }) => documentId),
    );
    for (const picture of pictures) {
      const credit = credits.get(picture.documentId);
      yield Object.values(COLUMNS).map((cell) => textOf(cell(picture, credit)));
    }
  }
}

/** Without white space around it, which could hide a formula from the one who looks for it. */
function textOf(value: unknown): string {
  if (value instanceof Date) {
    return value.toISOString();
  }
  return value === null || value === undefined ? '' : String(value).trim();
}
