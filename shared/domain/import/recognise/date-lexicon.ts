/** Languages whose names of months and days are known. */
export const DATE_LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'it', 'ar', 'ru'];

/** Words that stand round a date, as `fold` leaves them. */
export const AROUND_DATE = [
  ...['published', 'updated', 'last', 'posted', 'modified', 'created', 'date', 'on', 'at', 'the'],
  ...[
    'of',
    'am',
    'pm',
    'a.m',
    'p.m',
    'gmt',
    'utc',
    'bst',
    'est',
    'edt',
    'pst',
    'pdt',
    'cet',
    'cest',
  ],
  ...['publié', 'publiée', 'mis', 'mise', 'à', 'jour', 'modifié', 'le', 'h', 'heures', 'créé'],
  ...['publicado', 'actualizado', 'el', 'de', 'del', 'a', 'las', 'h', 'hrs', 'horas', 'última'],
  ...[
    'actualización',
    'veröffentlicht',
    'aktualisiert',
    'stand',
    'uhr',
    'vom',
    'um',
    'den',
    'zuletzt',
  ],
  ...['atualizado', 'em', 'às', 'há', 'il', 'pubblicato', 'aggiornato', 'ore', 'alle', 'ultimo'],
  ...['aggiornamento', 'نشر', 'نُشر', 'تحديث', 'آخر', 'في', 'الساعة', 'بتاريخ', 'تاريخ', 'النشر'],
  ...['опубликовано', 'обновлено', 'дата', 'публикации', 'в', 'г', 'года', 'мск', 'utc'],
];
