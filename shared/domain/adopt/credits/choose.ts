import type { MinedCredit } from './mine';

/** Where the words of a credit stood. */
type CreditPlace = 'credit field' | 'caption' | 'file caption';

/** A credit that was found for a picture in one place. */
export interface Finding {
  place: CreditPlace;
  /** The whole text. */
  text: string;
  credit: MinedCredit;
}

/** What is proposed for a picture, of all that was found for it. */
export interface ChosenCredit extends Finding {
  /** How often it was found. */
  count: number;
  /** Other credits that were found for the same picture. */
  others: string[];
}

/** What was written as a credit weighs more than what was read out of a caption. */
const WEIGHT: Record<CreditPlace, number> = { 'credit field': 3, caption: 2, 'file caption': 1 };

/** The credit that was found most often in the best place; undefined where there is none. */
export function chooseCredit(findings: readonly Finding[]): ChosenCredit | undefined {
  const byText = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.credit.creditText.toLowerCase();
    byText.set(key, [...(byText.get(key) ?? []), finding]);
  }
  const ranked = [...byText.values()].sort(
    (a, b) => weightOf(b) - weightOf(a) || b.length - a.length,
  );
  const [best, ...rest] = ranked;
  const [first] = [...(best ?? [])].sort((a, b) => WEIGHT[b.place] - WEIGHT[a.place]);
  return (
    first && {
      ...first,
      count: best?.length ?? 0,
      others: rest.flatMap(([one]) => one?.credit.creditText ?? []),
    }
  );
}

function weightOf(findings: Finding[]): number {
  return Math.max(...findings.map(({ place }) => WEIGHT[place]));
}
