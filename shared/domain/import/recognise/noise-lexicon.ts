/**
 * Lines that scrapers, share bars and page furniture leave in copy, whole and as `fold` leaves them.
 * A line that holds anything else is none of these.
 */
export const NOISE_LINES: Record<string, string[]> = {
  en: [
    ...['source link', 'link to source', 'share', 'share this', 'share this article', 'tweet'],
    ...['share on facebook', 'share on twitter', 'share on x', 'share on whatsapp', 'share page'],
    ...['share this story', 'share on linkedin', 'share via email', 'email this', 'copy link'],
    ...['copy this link', 'read more about sharing', 'these are external links', 'print this page'],
    ...['share this with', 'share this with facebook', 'share this with twitter'],
    ...['advertisement', 'advertising', 'advertisement continues below', 'story continues below'],
    ...['sponsored', 'sponsored content', 'skip to content', 'skip to main content', 'back to top'],
    ...['sign up for our newsletter', 'subscribe to our newsletter', 'subscribe now', 'follow us'],
    ...['follow us on twitter', 'follow us on facebook', 'view comments', 'leave a comment'],
    ...[
      'continue reading the main story',
      'continue reading',
      'these are external links and will open in a new window',
    ],
    ...[
      'media playback is unsupported on your device',
      'media captionmedia playback is unsupported on your device',
    ],
    ...['close share panel', 'loading', 'please enable javascript', 'end of ad', 'skip ad'],
    ...['like this', 'like loading', 'all rights reserved', 'email a link to a friend'],
  ],
  fr: [
    ...[
      'lire la suite',
      'tous droits réservés',
      'j’aime ça',
      'j’aime chargement',
      'poursuivre la lecture',
    ],
    ...['partager', 'partager sur facebook', 'partager sur twitter', 'publicité', 'lien source'],
    ...['partager cet article', 'la suite après la publicité', 'lien de la source', 'imprimer'],
    ...["s'abonner à la newsletter", 'retour en haut', 'aller au contenu', 'copier le lien'],
  ],
  es: [
    ...['seguir leyendo', 'todos los derechos reservados', 'me gusta esto', 'sigue leyendo'],
    ...['compartir', 'compartir en facebook', 'compartir en twitter', 'publicidad', 'anuncio'],
    ...['enlace de origen', 'enlace fuente', 'compartir este artículo', 'copiar enlace'],
    ...['suscríbete a nuestro boletín', 'saltar al contenido', 'volver arriba', 'imprimir'],
  ],
  de: [
    ...['weiterlesen', 'alle rechte vorbehalten', 'gefällt mir', 'mehr lesen'],
    ...['teilen', 'auf facebook teilen', 'auf twitter teilen', 'anzeige', 'werbung', 'quelllink'],
    ...['artikel teilen', 'link kopieren', 'newsletter abonnieren', 'nach oben', 'drucken'],
    ...['zum inhalt springen', 'quellenlink', 'diesen artikel teilen', 'auf whatsapp teilen'],
  ],
  pt: [
    ...['continue lendo', 'continuar lendo', 'continuar a ler', 'todos os direitos reservados'],
    ...['compartilhar', 'partilhar', 'publicidade', 'anúncio', 'link da fonte', 'copiar link'],
    ...['compartilhe', 'compartilhar no facebook', 'continua após a publicidade', 'imprimir'],
    ...['assine nossa newsletter', 'ir para o conteúdo', 'voltar ao topo'],
  ],
  it: [
    ...['riproduzione riservata', 'tutti i diritti riservati', 'continua a leggere', 'leggi tutto'],
    ...[
      'condividi',
      'condividi su facebook',
      'condividi su twitter',
      'pubblicità',
      'link alla fonte',
    ],
    ...[
      'condividi questo articolo',
      'copia link',
      'iscriviti alla newsletter',
      'torna su',
      'stampa',
    ],
    ...['vai al contenuto', 'link sorgente'],
  ],
  ar: [
    'شارك',
    'مشاركة',
    'إعلان',
    'رابط المصدر',
    'انسخ الرابط',
    'طباعة',
    'شارك المقال',
    'جميع الحقوق محفوظة',
  ],
  ru: [
    ...['все права защищены', 'читать дальше', 'читать полностью'],
    ...['поделиться', 'реклама', 'ссылка на источник', 'скопировать ссылку', 'печать'],
    ...['поделиться в facebook', 'поделиться в twitter', 'подписаться на рассылку', 'наверх'],
    ...['перейти к содержанию', 'исходная ссылка'],
  ],
};

/** A line of nothing but these is a share bar. */
export const SHARE_BAR_LEXICON = [
  ...['share', 'tweet', 'facebook', 'twitter', 'x', 'whatsapp', 'email', 'e-mail', 'messenger'],
  ...[
    'telegram',
    'linkedin',
    'pinterest',
    'reddit',
    'flipboard',
    'print',
    'copy',
    'link',
    'bluesky',
  ],
  ...['threads', 'mastodon', 'instagram', 'partager', 'compartir', 'teilen', 'condividi', 'viber'],
  ...['compartilhar', 'поделиться', 'вконтакте', 'одноклассники', 'مشاركة', 'mail', 'sms'],
];

/** Words before and behind the name of a network, in a line of a share bar. */
export const SHARE_PHRASES: Array<[string, string?]> = [
  ['share on'],
  ['share via'],
  ['share to'],
  ['click to share on', 'opens in new window'],
  ['click to', 'opens in new window'],
  ['click to email a link to a friend', 'opens in new window'],
  ['partager sur'],
  ['cliquez pour partager sur', 'ouvre dans une nouvelle fenêtre'],
  ['compartir en'],
  ['haz clic para compartir en', 'se abre en una ventana nueva'],
  ['teilen auf'],
  ['auf', 'teilen'],
  ['klick, um auf', 'zu teilen'],
  ['klick, um auf', 'zu teilen (wird in neuem fenster geöffnet'],
  ['compartilhar no'],
  ['compartilhe no'],
  ['partilhar no'],
  ['clique para compartilhar no', 'abre em nova janela'],
  ['condividi su'],
  ['fai clic qui per condividere su', 'si apre in una nuova finestra'],
  ['поделиться в'],
  ['нажмите, чтобы поделиться в', 'открывается в новом окне'],
  ['شارك على'],
  ['مشاركة على'],
  ['انقر للمشاركة على', 'فتح في نافذة جديدة'],
];
