export interface Candidate {
  documentId: string;
  /** How similar it is: any number, a higher one is more similar. */
  similarity: number;
  /** When it was first published, in milliseconds. */
  date: number;
}

/** Similarity is judged in tenths of the best one: a finer difference means nothing to a reader. */
const STEPS = 10;

/** The most similar first, and the newest first among those that are as similar. */
export function rankCandidates<Each extends Candidate>(candidates: Each[]): Each[] {
  const best = Math.max(0, ...candidates.map(({ similarity }) => similarity));
  const step = ({ similarity }: Candidate) =>
    best === 0 ? 0 : Math.round((similarity / best) * STEPS);
  return [...candidates].sort((a, b) => step(b) - step(a) || b.date - a.date);
}
