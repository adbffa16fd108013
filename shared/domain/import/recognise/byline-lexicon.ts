/** Words that stand before the name in a byline, as `fold` leaves them, by language. */
export const BYLINE_LEXICON: Record<string, string[]> = {
  en: ['by', 'written by', 'story by', 'reported by', 'text by', 'author'],
  fr: ['par', 'texte', 'auteur', 'rédigé par', 'propos recueillis par', 'un texte de'],
  es: ['por', 'texto', 'autor', 'autora', 'escrito por'],
  de: ['von', 'text', 'autor', 'autorin', 'verfasst von'],
  pt: ['por', 'texto', 'autor', 'autora', 'escrito por'],
  it: ['di', 'a cura di', 'testo', 'autore', 'autrice', 'scritto da'],
  ar: ['بقلم', 'كتب', 'كتبت', 'الكاتب', 'الكاتبة'],
  ru: ['автор', 'текст', 'авторы'],
};

/** Small words that may stand between the names of a byline. */
export const NAME_JOINERS = [
  ...['and', 'et', 'y', 'e', 'und', 'и', 'و', 'de', 'da', 'di', 'do', 'dos', 'das', 'del', 'della'],
  ...[
    'van',
    'von',
    'der',
    'den',
    'la',
    'le',
    'el',
    'al',
    'bin',
    'ibn',
    'ben',
    'in',
    'à',
    'en',
    'dpa',
  ],
  ...['for', 'zu', 'du', 'des', 'ter', 'af', 'av', 'dalla', 'lo', 'los', 'las', 'i'],
];

/** Words before the name of the agency or publisher, always with a colon behind them. */
export const SOURCE_LEXICON = [
  ...['source', 'agency', 'agence', 'fuente', 'agencia', 'quelle', 'agentur', 'fonte', 'agência'],
  ...['agenzia', 'المصدر', 'وكالة', 'источник', 'агентство', 'via'],
];
