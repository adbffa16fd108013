import type { Problem } from '../platform/problem';
import type { GateLevel, GateRule } from './rules';

/** The place of a finding in a story, in terms of editors: the third picture, the first bullet. */
export interface FindingPlace {
  kind: 'leadPicture' | 'picture' | 'bullet' | 'link';
  /** The position among the body's pictures, bullets or links in running text, from 1. */
  number: number;
  /** The start of the picture's caption, else its file name; for a link, the start of its text. */
  name: string | null;
  /** Whether the picture's file was deleted from the media library. */
  isDeleted: boolean;
}

/** Something that is missing in a story, before the site's rules give it a level. */
export interface Observation {
  rule: GateRule;
  /** Keys and indexes in the article: `['leadImageUse', 'caption']`, `['body', 3, 'image']`. */
  path: Problem['path'];
  place: FindingPlace;
  /** The documentId or hash of a file, or the documentId of a related link; else null. */
  reference: string | null;
}

/** An observation with the level of its rule. */
export interface Finding extends Observation {
  level: Exclude<GateLevel, 'off'>;
}
