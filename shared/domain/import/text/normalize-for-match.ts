import { collapseWhitespace } from './clean';

/**
 * Words as they are compared: small letters, plain apostrophes and spaces, no marks at the ends.
 * `"Image caption :"` and `"image caption"` are one.
 */
export function normalizeForMatch(words: string): string {
  const small = withoutInvisible(words).toLowerCase();
  return withoutEnds(collapseWhitespace(small.replace(/[’‘ʼ`´]/g, "'")));
}

const MARK = /^[\s\p{P}\p{S}]$/u;

/** Looks from the ends: a pattern would look anew from every mark of a long row inside. */
function withoutEnds(text: string): string {
  const inner = text.replace(/^[\s\p{P}\p{S}]+/u, '');
  let end = inner.length;
  while (end > 0) {
    const isPair = /[\uDC00-\uDFFF]/.test(inner.charAt(end - 1));
    const size = isPair && end > 1 ? 2 : 1;
    if (!MARK.test(inner.slice(end - size, end))) {
      break;
    }
    end -= size;
  }
  return inner.slice(0, end);
}

/** What is no letter or digit, but for a single space between them. */
const BETWEEN = /[^\p{L}\p{N} ][^\p{L}\p{N}]*| [^\p{L}\p{N}]+/gu;

/** The letters and digits alone: equal for two copies of one text, however they are set. */
export function comparisonKey(words: string): string {
  return withoutInvisible(words).toLowerCase().replace(BETWEEN, ' ').trim();
}

/** Most words of most sources, of which nothing has to be looked up. */
const ASCII = /^\p{ASCII}*$/u;

/** Without soft hyphens and the like, which pages put into words and no reader sees. */
function withoutInvisible(words: string): string {
  return ASCII.test(words) ? words : words.replace(/\p{Cf}/gu, '').normalize('NFKC');
}
