/**
 * The words that stand on or above the credit and the caption of a picture when a page was flattened
 * to text, in the languages of the pages and of those who translated them. Written as `fold` leaves
 * them. `sure` ones are a picture's wherever they stand alone on a line; `vague` ones, which could be
 * a cross-head or the start of a sentence, only beside another label, or before a colon.
 */
export interface PictureLabels {
  language: string;
  credit: { sure: string[]; vague: string[] };
  caption: { sure: string[]; vague: string[] };
  alternative: { sure: string[]; vague: string[] };
}

/** Words between a picture and its holder, read only where a credit is known to stand. */
export const BEFORE_HOLDER = [
  ...['photo by', 'photos by', 'photograph by', 'picture by', 'pictures by', 'image by'],
  ...['photo de', 'photo par', 'photos de', 'image de', 'foto de', 'fotos de', 'foto por'],
  ...['fotografía de', 'imagen de', 'foto von', 'fotos von', 'bild von', 'aufnahme von'],
  ...['fotografia de', 'imagem de', 'foto di', 'fotografia di', 'immagine di', 'تصوير', 'عدسة'],
];

export const PICTURE_LABELS: PictureLabels[] = [
  {
    language: 'en',
    credit: {
      sure: [
        ...['image copyright', 'copyright of the image', 'copyright image', 'image source'],
        ...['image credit', 'image credits', 'photo credit', 'photo credits', 'picture credit'],
        ...['photo copyright', 'picture copyright', 'source of the image', 'photograph by'],
        ...['author of the photo', 'image rights', 'picture rights', 'rights of the image'],
        ...['copyright of the photo', 'author of photo', 'copyright of the picture'],
      ],
      vague: ['copyright', 'credit', 'credits', 'photo', 'photos', 'picture', 'image', 'photo by'],
    },
    caption: {
      sure: [
        ...['image caption', 'photo caption', 'picture caption', 'caption of the image'],
        ...['image legend', 'photo legend', 'legend of the image', 'legend of the photo'],
        ...['caption to the photo', 'image description', 'photo signature', 'foot of photo'],
      ],
      vague: ['caption', 'legend', 'signature'],
    },
    alternative: { sure: ['alt text', 'alternative text', 'image alt text'], vague: ['alt'] },
  },
  {
    language: 'fr',
    credit: {
      sure: [
        ...["copyright de l'image", 'crédit photo', 'crédits photo', 'crédit image'],
        ...["crédit de l'image", "droits d'auteur de l'image", "source de l'image"],
        ...['crédit photographique', "auteur de l'image", 'copyright image', 'copyright photo'],
        ...["droit d'auteur de l'image", 'source image'],
      ],
      vague: ['crédit', 'crédits', 'photo', 'image', 'photographie'],
    },
    caption: {
      sure: [
        ...['légende image', "légende de l'image", 'légende photo', 'légende de la photo'],
        ...["description de l'image"],
      ],
      vague: ['légende'],
    },
    alternative: { sure: ['texte alternatif'], vague: [] },
  },
  {
    language: 'es',
    credit: {
      sure: [
        ...['derechos de autor de la imagen', 'fuente de la imagen', 'crédito de la imagen'],
        ...['copyright de la imagen', 'crédito de la foto', 'créditos de la imagen'],
        ...['derechos de la imagen', 'autor de la foto', 'créditos de la foto'],
      ],
      vague: ['crédito', 'créditos', 'foto', 'imagen', 'fotografía'],
    },
    caption: {
      sure: [
        ...['pie de foto', 'pie de imagen', 'leyenda de la imagen', 'leyenda de la foto'],
        ...['descripción de la imagen', 'subtítulo de la imagen'],
      ],
      vague: ['leyenda', 'pie'],
    },
    alternative: { sure: ['texto alternativo'], vague: [] },
  },
  {
    language: 'de',
    credit: {
      sure: [
        ...['bildrechte', 'bildquelle', 'bildnachweis', 'urheberrecht des bildes', 'fotonachweis'],
        ...['copyright des bildes', 'bildcopyright', 'fotoquelle', 'quelle des bildes'],
        ...['bildcredit', 'rechte am bild', 'bild copyright', 'urheberrecht bild'],
      ],
      vague: ['foto', 'fotos', 'bild', 'fotograf', 'fotografin'],
    },
    caption: {
      sure: [
        ...['bildunterschrift', 'bildbeschreibung', 'bildtext', 'bildlegende'],
        ...['beschreibung des bildes', 'legende des bildes'],
      ],
      vague: ['legende'],
    },
    alternative: { sure: ['alternativtext', 'alternativer text'], vague: [] },
  },
  {
    language: 'pt',
    credit: {
      sure: [
        ...['crédito da imagem', 'crédito da foto', 'créditos da imagem', 'fonte da imagem'],
        ...['direitos autorais da imagem', 'direitos de autor da imagem', 'direito de imagem'],
        ...['copyright da imagem', 'créditos da foto'],
      ],
      vague: ['crédito', 'créditos', 'foto', 'imagem', 'fotografia'],
    },
    caption: {
      sure: [...['legenda da foto', 'legenda da imagem', 'image caption', 'descrição da imagem']],
      vague: ['legenda'],
    },
    alternative: { sure: ['texto alternativo'], vague: [] },
  },
  {
    language: 'it',
    credit: {
      sure: [
        ...["copyright dell'immagine", 'copyright immagine', "fonte dell'immagine"],
        ...['fonte immagine', 'credito fotografico', "diritti d'autore dell'immagine"],
        ...["crediti dell'immagine", 'crediti foto', 'credito foto', "credito dell'immagine"],
        ...["diritti dell'immagine"],
      ],
      vague: ['crediti', 'credito', 'foto', 'immagine', 'fotografia'],
    },
    caption: {
      sure: [
        ...["didascalia dell'immagine", 'didascalia foto', 'didascalia immagine'],
        ...["legenda dell'immagine", "descrizione dell'immagine"],
      ],
      vague: ['didascalia', 'legenda', 'leggenda'],
    },
    alternative: { sure: ['testo alternativo'], vague: [] },
  },
  {
    language: 'ar',
    credit: {
      sure: [
        ...['مصدر الصورة', 'صدر الصورة', 'حقوق الصورة', 'حقوق نشر الصورة', 'مصدر صورة'],
        ...['حقوق التأليف والنشر للصورة', 'حقوق الطبع والنشر للصورة', 'مصوّر الصورة'],
      ],
      vague: ['المصدر', 'تصوير', 'صورة', 'الصورة'],
    },
    caption: {
      sure: ['التعليق على الصورة', 'تعليق الصورة', 'شرح الصورة', 'وصف الصورة', 'تعليق على الصورة'],
      vague: ['التعليق', 'شرح', 'تعليق'],
    },
    alternative: { sure: ['النص البديل', 'نص بديل'], vague: [] },
  },
  {
    language: 'ru',
    credit: {
      sure: [
        ...['автор фото', 'правообладатель иллюстрации', 'источник изображения', 'авторское право'],
        ...['источник фото', 'фото предоставлено', 'автор изображения', 'права на изображение'],
        ...['авторские права на изображение', 'авторское право на изображение'],
      ],
      vague: ['фото', 'иллюстрация', 'фотограф', 'снимок'],
    },
    caption: {
      sure: [
        ...['подпись к фото', 'подпись к изображению', 'подпись к снимку', 'подпись под фото'],
        ...['описание изображения', 'подпись фото'],
      ],
      vague: ['подпись', 'легенда'],
    },
    alternative: { sure: ['альтернативный текст', 'замещающий текст'], vague: [] },
  },
];
