export interface Candidate {
  documentId: string;
  /** The similarity score: higher is more similar. */
  similarity: number;
  /** When it was first published, in milliseconds. */
  date: number;
}

/** Scores are rounded to tenths of the best one; smaller differences are not relevant. */
const STEPS = 10;

/** The most similar first; the newest first among equally similar ones. */
export function rankCandidates<Each extends Candidate>(candidates: Each[]): Each[] {
  const best = Math.max(0, ...candidates.map(({ similarity }) => similarity));
  const step = ({ similarity }: Candidate) =>
    best === 0 ? 0 : Math.round((similarity / best) * STEPS);
  return [...candidates].sort((a, b) => step(b) - step(a) || b.date - a.date);
}
