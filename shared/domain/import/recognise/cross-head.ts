const MAX_LENGTH = 90;
const MOST_WORDS = 12;

/** What no cross-head ends with; a question may be one. */
const SENTENCE_END = /[.,;:!…。"”»')\]]$/u;

/** Whether a line that stands alone, with text below it, reads like a cross-head. */
export function isCrossHead(line: string): boolean {
  return (
    line.length <= MAX_LENGTH &&
    line.split(' ').length <= MOST_WORDS &&
    /^[\p{Lu}\p{Lo}\p{N}¿¡"“«]/u.test(line) &&
    /\p{L}/u.test(line) &&
    !SENTENCE_END.test(line) &&
    !/[.!?]\s/u.test(line) &&
    !/https?:/i.test(line)
  );
}
