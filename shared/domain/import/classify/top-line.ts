import { addressLine, bylineOf, sourceOf } from '../recognise/byline';
import { bulletLine } from '../recognise/bullets';
import { isDateLine } from '../recognise/date-line';

/** Whether a line is one of those that stand round a story: its byline, its date, its source. */
export function isTopLine(line: string): boolean {
  return (
    bylineOf(line) !== undefined ||
    sourceOf(line) !== undefined ||
    addressLine(line) !== undefined ||
    bulletLine(line) !== undefined ||
    isDateLine(line)
  );
}
