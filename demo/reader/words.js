/** The messages of the page. All other text comes from the content API. */

export const DEFAULT_LOCALE = 'en';

/** The languages the paper appears in, each by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français' };

const WORDS = {
  en: {
    dateLocale: 'en-GB',
    paper: 'The Tarn Quay Courier',
    motto: 'News of the Wend estuary, the uplands and the isles',
    skip: 'Skip to content',
    language: 'Language',
    sections: 'Sections',
    sectionNames: {},
    otherSection: 'More news',
    loading: 'Loading…',
    emptyFront: 'No story is published in this language yet.',
    alsoIn: 'Also in',
    picture: 'Picture:',
    license: 'Licence',
    awaiting: 'Picture to come',
    readAlso: 'Read also',
    related: 'Related stories',
    corrections: 'Corrections',
    correctionTypes: {
      correction: 'Correction',
      clarification: 'Clarification',
      retraction: 'Retraction',
      update: 'Update',
    },
    source: 'Source:',
    colon: ':',
    backToFront: 'Go to the front page',
    notFound: 'There is no story at this address',
    notFoundAdvice: 'It may have been withdrawn, or the address may have been copied incompletely.',
    failed: 'The page could not be loaded',
    failedAdvice: 'The server did not answer as expected. Please check your connection.',
    retry: 'Try again',
    imprint: 'An invented newspaper, made from one request a page to the content API of',
    desk: 'Newsroom staff: sign in',
  },
  fr: {
    dateLocale: 'fr',
    paper: 'The Tarn Quay Courier',
    motto: 'L’actualité de l’estuaire de la Wend, des hautes terres et des îles',
    skip: 'Aller au contenu',
    language: 'Langue',
    sections: 'Rubriques',
    sectionNames: { Culture: 'Culture', Environment: 'Environnement', Travel: 'Voyages' },
    otherSection: 'Autres articles',
    loading: 'Chargement…',
    emptyFront: 'Aucun article n’est encore publié dans cette langue.',
    alsoIn: 'Également en',
    picture: 'Photo :',
    license: 'Licence',
    awaiting: 'Photo à venir',
    readAlso: 'À lire aussi',
    related: 'Sur le même sujet',
    corrections: 'Rectificatifs',
    correctionTypes: {
      correction: 'Rectificatif',
      clarification: 'Précision',
      retraction: 'Rétractation',
      update: 'Mise à jour',
    },
    source: 'Source :',
    colon: ' :',
    backToFront: 'Aller à la une',
    notFound: 'Aucun article à cette adresse',
    notFoundAdvice: 'Il a pu être retiré, ou l’adresse a été copiée de façon incomplète.',
    failed: 'La page n’a pas pu être chargée',
    failedAdvice: 'Le serveur n’a pas répondu comme prévu. Vérifiez votre connexion.',
    retry: 'Réessayer',
    imprint: 'Un journal imaginaire, composé avec une seule requête par page à l’API de contenu de',
    desk: 'Rédaction : se connecter',
  },
};

/** The messages in a language; in English for a language without translations. */
export function wordsFor(locale) {
  return WORDS[locale] ?? WORDS[DEFAULT_LOCALE];
}

/** Sections are shared by all languages of a story, so their names are translated here. */
export function sectionName(section, words) {
  return section ? (words.sectionNames[section] ?? section) : words.otherSection;
}

/** The name that a section's part of the front page has in an address. */
export function sectionId(section) {
  const name = (section ?? 'more').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return name.replace(/[^\p{L}\p{N}]+/gu, '-');
}
