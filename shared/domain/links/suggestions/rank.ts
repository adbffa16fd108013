export interface Candidate {
  documentId: string;
  /** How like it is: any number, the more the liker. */
  likeness: number;
  /** When it was first published, in milliseconds. */
  date: number;
}

/** Likeness is judged in tenths of the best one: a finer difference means nothing to a reader. */
const STEPS = 10;

/** The likest first, and the newest first among those that are as like. */
export function rankCandidates<Each extends Candidate>(candidates: Each[]): Each[] {
  const best = Math.max(0, ...candidates.map(({ likeness }) => likeness));
  const step = ({ likeness }: Candidate) =>
    best === 0 ? 0 : Math.round((likeness / best) * STEPS);
  return [...candidates].sort((a, b) => step(b) - step(a) || b.date - a.date);
}
