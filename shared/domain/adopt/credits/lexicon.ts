import { AGENCIES as WIRE_AGENCIES } from '../../import/recognise/lexicon';
import { normalizeForMatch } from '../../import/text/normalize-for-match';
import lexicon from './lexicon.json';

function setOf(words: readonly string[]): Set<string> {
  return new Set(words.map(normalizeForMatch));
}

/** News agencies and picture agencies, as credits name them. */
export const AGENCIES = setOf([...WIRE_AGENCIES, ...lexicon.agencies]);

/** Words of names that are no person's. */
export const ORGANISATIONS = setOf(lexicon.organisations);

/** Small words that may stand in a name. */
export const JOINERS = setOf(lexicon.joiners);

/** What starts a sentence rather than a name. */
export const ARTICLES = setOf(lexicon.articles);

/** What stands before a credit in captions, beside the labels that the import knows. */
export const LABELS = setOf(lexicon.labels);

export const ENDINGS = setOf(lexicon.endings);
