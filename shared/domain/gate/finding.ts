import type { Problem } from '../platform/problem';
import type { GateLevel, GateRule } from './rules';

/** Where in a story something is missing, as a sub-editor would point at it. */
export interface FindingPlace {
  kind: 'leadPicture' | 'picture' | 'bullet' | 'link';
  /** Counts the pictures of the body, its bullets or its links in running text, from 1. */
  number: number;
  /** The start of the picture's caption, else its file's name; the start of a link's words. */
  name: string | null;
  /** The picture's file is no longer in the media library. */
  isDeleted: boolean;
}

/** What is missing in a story, before the site's rules say how much it matters. */
export interface Observation {
  rule: GateRule;
  /** Keys and indexes in the article: `['leadImageUse', 'caption']`, `['body', 3, 'image']`. */
  path: Problem['path'];
  place: FindingPlace;
  /** What it is about: a file's documentId or hash, a related-link's documentId; else null. */
  reference: string | null;
}

/** One thing that a rule found in a story. */
export interface Finding extends Observation {
  level: Exclude<GateLevel, 'off'>;
}
