import slugify from 'slugify';

/**
 * Letters that the library's table gets wrong for readers: it follows the shape of Greek letters
 * (`8` for theta), where ELOT 743 follows their sound, and makes the Russian hard sign a `u`.
 */
const READABLE: Record<string, string> = {
  αυ: 'av',
  αύ: 'av',
  ευ: 'ev',
  εύ: 'ev',
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
  ъ: '',
};

/** Languages whose apostrophe stands between two words ("l'été"), not inside one ("don't"). */
const ELIDING_LANGUAGES = new Set(['ca', 'fr', 'it', 'oc', 'pt']);

/** The letters of a headline in ASCII, in the manner of its language: `ä` is `ae` in German. */
export function toAscii(headline: string, locale: string): string {
  const language = locale.split('-')[0] ?? locale;
  const apostrophe = ELIDING_LANGUAGES.has(language) ? ' ' : '';
  const readable = headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/g, apostrophe)
    .replace(/[αεο][υύ]|[ηήθξυύχψωώъ]/g, (letters) => READABLE[letters] ?? letters);
  return slugify(readable, { locale: language, lower: true, trim: true });
}
