import slugify from 'slugify';

/**
 * Greek as ELOT 743 writes it. The library's own table follows the shape of the letters
 * (`8` for theta), which nobody can read.
 */
const GREEK: Record<string, string> = {
  ου: 'ou',
  ού: 'ou',
  η: 'i',
  ή: 'i',
  θ: 'th',
  ξ: 'x',
  υ: 'y',
  ύ: 'y',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ώ: 'o',
};

/** Languages whose apostrophe stands between two words ("l'été"), not inside one ("don't"). */
const ELIDING_LANGUAGES = new Set(['ca', 'fr', 'it', 'oc', 'pt']);

/** The letters of a headline in ASCII, in the manner of its language: `ä` is `ae` in German. */
export function toAscii(headline: string, locale: string): string {
  const language = locale.split('-')[0] ?? locale;
  const apostrophe = ELIDING_LANGUAGES.has(language) ? ' ' : '';
  const readable = headline
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, apostrophe)
    .replace(/ο[υύ]|[ηήθξυύχψωώ]/g, (letters) => GREEK[letters] ?? letters);
  return slugify(readable, { locale: language, lower: true, trim: true });
}
