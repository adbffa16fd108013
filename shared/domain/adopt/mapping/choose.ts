import { nameScore, type Role } from './names';
import { filledPart, filledWords, type Seen, seen } from './samples';
import { openFields, type Sample, type SchemaField, type SchemaFields } from './schemas';

/** A field that was chosen, and why, in words for the person who will judge it. */
export interface Choice {
  name: string;
  reason: string;
}

/** A field of the right kind. */
export interface Candidate {
  name: string;
  field: SchemaField;
  seen: Seen;
}

/** What speaks for a candidate: points, and the words for it. */
export interface Sign {
  points: number;
  words?: string;
}

export interface Search {
  fields: SchemaFields;
  samples: readonly Sample[];
  /** Fields that are taken. */
  taken?: readonly string[];
  fits(field: SchemaField): boolean;
  /** What speaks for a candidate, and against it. */
  signs(candidate: Candidate): Sign[];
  /** Fewest points of a field that is chosen. */
  least: number;
}

/** The field for which most speaks; of equals the first. Undefined where too little speaks for any. */
export function choose({ fields, samples, taken = [], fits, signs, least }: Search) {
  const judged = openFields(fields)
    .filter(([name, field]) => fits(field) && !taken.includes(name))
    .map(([name, field]) => {
      const candidate = { name, field, seen: seen(samples, name) };
      const found = signs(candidate).filter(({ points }) => points !== 0);
      return { candidate, found, points: found.reduce((sum, { points }) => sum + points, 0) };
    });
  const most = Math.max(...judged.map(({ points }) => points));
  const best = judged.find(({ points }) => points === most && points >= least);
  return best && { name: best.candidate.name, reason: reasonOf(best.candidate, best.found) };
}

/** Its name, which in most sites is enough. */
export function bySaying(role: Role, { name }: Candidate): Sign {
  const score = nameScore(role, name);
  return { points: score * 3, words: score > 0 ? 'its name' : undefined };
}

/** Whether entries use the field at all. */
export function byUse({ seen }: Candidate): Sign {
  const part = filledPart(seen);
  if (part === undefined) {
    return { points: 0 };
  }
  return { points: part >= 0.5 ? 2 : -4 * (0.5 - part) * 2 };
}

function reasonOf({ seen }: Candidate, signs: Sign[]): string {
  const words = signs.flatMap(({ points, words }) => (points > 0 && words ? [words] : []));
  return [...words, filledWords(seen)].filter(Boolean).join(', ');
}
