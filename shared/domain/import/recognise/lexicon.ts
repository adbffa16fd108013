import ar from './lexicons/ar.json';
import de from './lexicons/de.json';
import en from './lexicons/en.json';
import es from './lexicons/es.json';
import fr from './lexicons/fr.json';
import it from './lexicons/it.json';
import mul from './lexicons/mul.json';
import pt from './lexicons/pt.json';
import ru from './lexicons/ru.json';
import { normalizeForMatch } from '../text/normalize-for-match';

/**
 * The entries of one language by which lines of a source are recognised. They are compared without
 * regard to capitals, and to white space and marks at their ends.
 */
export interface Lexicon extends Lists {
  creditLabels: Labels;
  captionLabels: Labels;
  alternativeLabels: Labels;
  sharePhrases: SharePhrase[];
}

interface Lists {
  /** Before the name in a byline: `by`. */
  bylines: string[];
  /** Small words that may stand between the names of a byline: `and`. */
  nameJoiners: string[];
  /** Before the name of the agency or publisher, always with a colon behind them: `source`. */
  sourceLabels: string[];
  /** Around a date: `published`. The names of months and days come from `Intl`. */
  aroundDates: string[];
  /** Between a picture and its photographer, read only where a credit is known to stand: `photo by`. */
  beforePhotographer: string[];
  /** Before the headline of another story, always with a mark behind them: `read more`. */
  readMore: string[];
  /** Whole lines that scrapers, share bars and page furniture leave. */
  noiseLines: string[];
  /** A line of nothing but these is a share bar: `share`, `facebook`. */
  shareBar: string[];
}

/** Labels of a picture, as they stand when a page was flattened to text. */
export interface Labels {
  /** A picture's wherever they stand alone on a line. */
  sure: string[];
  /** Could be a cross-head or start a sentence: read beside another label, or before a colon. */
  vague: string[];
}

/** A line of a share bar: what stands before the name of a network, and what may stand behind it. */
interface SharePhrase {
  before: string;
  after?: string;
}

/** By language. `Intl` knows the dates of each. */
export const LEXICONS: Record<string, Lexicon> = { en, fr, es, de, pt, it, ar, ru };

/** What is the same in all languages; `mul` is ISO 639's code for several. */
const IN_ALL: Partial<Lists> = mul;

/** Names of news agencies, as they write them. */
export const { agencies: AGENCIES } = mul;

/** The entries of all languages, as `normalizeForMatch` leaves them. */
export function entriesOf(key: keyof Lists): Set<string> {
  const lists = [...Object.values(LEXICONS), IN_ALL].flatMap((lexicon) => lexicon[key] ?? []);
  return new Set(lists.map(normalizeForMatch));
}
