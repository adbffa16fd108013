/** Captions of our own, with the credit that stands in each. `none` where there is no credit. */
export interface CaptionCase {
  caption: string;
  credit: 'none' | { creditText: string; creator?: string; source?: string; rest: string };
}

/** By these the recogniser was made. */
export const TUNED: CaptionCase[] = [
  {
    caption: 'The harbour barrier on Monday. Photo: Ada Marsh / AFP',
    credit: {
      creditText: 'Ada Marsh / AFP',
      creator: 'Ada Marsh',
      source: 'AFP',
      rest: 'The harbour barrier on Monday.',
    },
  },
  {
    caption: 'The barrier closes for the first time (Photo: Tom Reed/Reuters)',
    credit: {
      creditText: 'Tom Reed/Reuters',
      creator: 'Tom Reed',
      source: 'Reuters',
      rest: 'The barrier closes for the first time',
    },
  },
  {
    caption: 'Waves break over the pier. © Getty Images',
    credit: {
      creditText: 'Getty Images',
      source: 'Getty Images',
      rest: 'Waves break over the pier.',
    },
  },
  {
    caption: 'Photo by Ada Marsh',
    credit: { creditText: 'Ada Marsh', creator: 'Ada Marsh', rest: '' },
  },
  {
    caption: 'A crane lifts the last gate into place. AP Photo/Lena Voss',
    credit: {
      creditText: 'AP Photo/Lena Voss',
      creator: 'Lena Voss',
      source: 'AP Photo',
      rest: 'A crane lifts the last gate into place.',
    },
  },
  { caption: 'Photo: the barrier on Monday', credit: 'none' },
  { caption: 'The mayor opens the new pier', credit: 'none' },
  {
    caption: 'Courtesy of Harbour Office',
    credit: { creditText: 'Harbour Office', source: 'Harbour Office', rest: '' },
  },
  {
    caption: 'Der Hafen am Montag (Foto: dpa)',
    credit: { creditText: 'dpa', source: 'dpa', rest: 'Der Hafen am Montag' },
  },
  {
    caption: 'Der Deich bei Sturm. Foto: Jonas Brandt/dpa',
    credit: {
      creditText: 'Jonas Brandt/dpa',
      creator: 'Jonas Brandt',
      source: 'dpa',
      rest: 'Der Deich bei Sturm.',
    },
  },
  { caption: 'Bild: Der Kanzler', credit: 'none' },
  {
    caption: 'Foto: Miriam Falk – Die Schleuse nach dem Umbau',
    credit: {
      creditText: 'Miriam Falk',
      creator: 'Miriam Falk',
      rest: 'Die Schleuse nach dem Umbau',
    },
  },
  {
    caption: 'Le port de nuit. Crédit photo : Inès Val / AFP',
    credit: {
      creditText: 'Inès Val / AFP',
      creator: 'Inès Val',
      source: 'AFP',
      rest: 'Le port de nuit.',
    },
  },
  {
    caption: 'Le barrage, lundi. © Paul Meunier/Hans Lucas',
    credit: {
      creditText: 'Paul Meunier/Hans Lucas',
      creator: 'Paul Meunier',
      source: 'Hans Lucas',
      rest: 'Le barrage, lundi.',
    },
  },
  { caption: 'La photo : un souvenir de famille', credit: 'none' },
  {
    caption: 'El puerto al amanecer. Foto: Marta Solano / EFE',
    credit: {
      creditText: 'Marta Solano / EFE',
      creator: 'Marta Solano',
      source: 'EFE',
      rest: 'El puerto al amanecer.',
    },
  },
  {
    caption: 'Vista del dique (Europa Press)',
    credit: { creditText: 'Europa Press', source: 'Europa Press', rest: 'Vista del dique' },
  },
  {
    caption: 'O porto de Santos. Foto: Rui Tavares/Agência Brasil',
    credit: {
      creditText: 'Rui Tavares/Agência Brasil',
      creator: 'Rui Tavares',
      source: 'Agência Brasil',
      rest: 'O porto de Santos.',
    },
  },
  {
    caption: 'A barragem vista do alto | Crédito: Folhapress',
    credit: { creditText: 'Folhapress', source: 'Folhapress', rest: 'A barragem vista do alto' },
  },
  {
    caption: 'الميناء عند الفجر. تصوير: سامي خالد',
    credit: { creditText: 'سامي خالد', creator: 'سامي خالد', rest: 'الميناء عند الفجر.' },
  },
  {
    caption: 'السد بعد العاصفة (رويترز)',
    credit: { creditText: 'رويترز', source: 'رويترز', rest: 'السد بعد العاصفة' },
  },
  {
    caption: 'Порт на рассвете. Фото: Анна Лис / ТАСС',
    credit: {
      creditText: 'Анна Лис / ТАСС',
      creator: 'Анна Лис',
      source: 'ТАСС',
      rest: 'Порт на рассвете.',
    },
  },
  {
    caption: 'Il porto di notte. Foto di Carla Neri/ANSA',
    credit: {
      creditText: 'Carla Neri/ANSA',
      creator: 'Carla Neri',
      source: 'ANSA',
      rest: 'Il porto di notte.',
    },
  },
  { caption: 'A ship (left) and the pier', credit: 'none' },
  { caption: '', credit: 'none' },
  {
    caption: '© 2021 Ada Marsh',
    credit: { creditText: 'Ada Marsh', creator: 'Ada Marsh', rest: '' },
  },
];

/**
 * Written before the recogniser was run on them: of 24 it read 21 right at first. It was put right for
 * the three.
 */
export const HELD_BACK: CaptionCase[] = [
  {
    caption: 'Volunteers fill sandbags on Tuesday. (Ben Okoro/Getty Images)',
    credit: {
      creditText: 'Ben Okoro/Getty Images',
      creator: 'Ben Okoro',
      source: 'Getty Images',
      rest: 'Volunteers fill sandbags on Tuesday.',
    },
  },
  {
    caption: 'Image credit: National Library',
    credit: { creditText: 'National Library', source: 'National Library', rest: '' },
  },
  {
    caption: 'The new bridge seen from the east. Photograph: Nora Quinn',
    credit: {
      creditText: 'Nora Quinn',
      creator: 'Nora Quinn',
      rest: 'The new bridge seen from the east.',
    },
  },
  {
    caption: 'Flooded streets in the old town — Reuters',
    credit: { creditText: 'Reuters', source: 'Reuters', rest: 'Flooded streets in the old town' },
  },
  { caption: 'The winning photo by a local school', credit: 'none' },
  { caption: 'Credit: the bank lent less last year', credit: 'none' },
  {
    caption: 'A tram on the ring line [Photo: City Archive]',
    credit: { creditText: 'City Archive', source: 'City Archive', rest: 'A tram on the ring line' },
  },
  { caption: 'Two players (AC Milan) celebrate', credit: 'none' },
  {
    caption: 'Sturmflut an der Küste (Archivfoto: picture alliance/dpa)',
    credit: {
      creditText: 'picture alliance/dpa',
      source: 'picture alliance, dpa',
      rest: 'Sturmflut an der Küste',
    },
  },
  {
    caption: 'Die neue Bühne. Bildnachweis: Stadtmuseum Lünow',
    credit: {
      creditText: 'Stadtmuseum Lünow',
      source: 'Stadtmuseum Lünow',
      rest: 'Die neue Bühne.',
    },
  },
  { caption: 'Quelle: Reuters', credit: { creditText: 'Reuters', source: 'Reuters', rest: '' } },
  { caption: 'Das Foto: ein seltener Fund', credit: 'none' },
  {
    caption: 'Une rue de Lyon (Photo Marc Delorme / AFP)',
    credit: {
      creditText: 'Marc Delorme / AFP',
      creator: 'Marc Delorme',
      source: 'AFP',
      rest: 'Une rue de Lyon',
    },
  },
  {
    caption: 'Photo : Claire Aubry',
    credit: { creditText: 'Claire Aubry', creator: 'Claire Aubry', rest: '' },
  },
  {
    caption: 'Le marché couvert, en 1950. © Archives de la ville',
    credit: {
      creditText: 'Archives de la ville',
      source: 'Archives de la ville',
      rest: 'Le marché couvert, en 1950.',
    },
  },
  { caption: 'Crédits : le gouvernement recule', credit: 'none' },
  {
    caption: 'La plaza mayor, el domingo / EFE',
    credit: { creditText: 'EFE', source: 'EFE', rest: 'La plaza mayor, el domingo' },
  },
  {
    caption: 'Fotografía de Lucía Prado',
    credit: { creditText: 'Lucía Prado', creator: 'Lucía Prado', rest: '' },
  },
  { caption: 'Imagen: el nuevo puente', credit: 'none' },
  {
    caption: 'A equipa depois do jogo (Foto: Lusa)',
    credit: { creditText: 'Lusa', source: 'Lusa', rest: 'A equipa depois do jogo' },
  },
  {
    caption: 'Fachada do teatro. Foto: Divulgação',
    credit: { creditText: 'Divulgação', source: 'Divulgação', rest: 'Fachada do teatro.' },
  },
  {
    caption: 'متظاهرون في الساحة © أ ف ب',
    credit: { creditText: 'أ ف ب', source: 'أ ف ب', rest: 'متظاهرون في الساحة' },
  },
  {
    caption: 'صورة: هدى منصور',
    credit: { creditText: 'هدى منصور', creator: 'هدى منصور', rest: '' },
  },
  {
    caption: 'Мост через реку (фото: РИА Новости)',
    credit: { creditText: 'РИА Новости', source: 'РИА Новости', rest: 'Мост через реку' },
  },
];

/** The same again, after that. */
export const HELD_BACK_AGAIN: CaptionCase[] = [
  {
    caption: 'Fishing boats return to Wexmouth. Picture: Ola Berg',
    credit: {
      creditText: 'Ola Berg',
      creator: 'Ola Berg',
      rest: 'Fishing boats return to Wexmouth.',
    },
  },
  { caption: 'The tower in 1931 (Wexmouth City Museum)', credit: 'none' },
  {
    caption: 'Handout image. Courtesy: Ministry of Transport',
    credit: {
      creditText: 'Ministry of Transport',
      source: 'Ministry of Transport',
      rest: 'Handout image.',
    },
  },
  {
    caption: 'Eine Straße in Lünow | Foto: Polizei Lünow',
    credit: { creditText: 'Polizei Lünow', source: 'Polizei Lünow', rest: 'Eine Straße in Lünow' },
  },
  {
    caption: '(Foto: imago images / Sven Richter)',
    credit: {
      creditText: 'imago images / Sven Richter',
      creator: 'Sven Richter',
      source: 'imago images',
      rest: '',
    },
  },
  {
    caption: 'Les élus au conseil (AFP / Jeanne Roy)',
    credit: {
      creditText: 'AFP / Jeanne Roy',
      creator: 'Jeanne Roy',
      source: 'AFP',
      rest: 'Les élus au conseil',
    },
  },
  {
    caption: 'Un taller de barcos. Fotografía: Pablo Ruiz',
    credit: { creditText: 'Pablo Ruiz', creator: 'Pablo Ruiz', rest: 'Un taller de barcos.' },
  },
  {
    caption: 'Pescadores na praia. Foto: Ana Couto/Folhapress',
    credit: {
      creditText: 'Ana Couto/Folhapress',
      creator: 'Ana Couto',
      source: 'Folhapress',
      rest: 'Pescadores na praia.',
    },
  },
  {
    caption: 'مصدر الصورة: وكالة الأناضول',
    credit: { creditText: 'وكالة الأناضول', source: 'وكالة الأناضول', rest: '' },
  },
  { caption: 'Foto: il ponte nuovo', credit: 'none' },
  {
    caption: 'De haven van Rotterdam. Foto: ANP / Kees Visser',
    credit: {
      creditText: 'ANP / Kees Visser',
      creator: 'Kees Visser',
      source: 'ANP',
      rest: 'De haven van Rotterdam.',
    },
  },
  { caption: 'Minister Eva Lund (left) with Prime Minister Per Holm', credit: 'none' },
];
