import type { Problem } from '../platform/problem';
import type { GateLevel, GateRule } from './rules';

/** Rules of a site find things in `story`, `field` and `part` too. */
export const PLACE_KINDS = [
  ...(['leadPicture', 'picture', 'bullet', 'link'] as const),
  ...(['story', 'field', 'part'] as const),
] as const;

type PlaceKind = (typeof PLACE_KINDS)[number];

/** The place of a finding in a story, in terms of editors: the third picture, the first bullet. */
export interface FindingPlace {
  kind: PlaceKind;
  /**
   * The position, from 1: among the body's pictures, bullets or links in running text, of a field
   * among a story's fields, of a part in the body.
   */
  number: number;
  /**
   * The start of the picture's caption, else its file name; for a link, the start of its text; for
   * a field or a part, the attribute that holds it.
   */
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
export interface PluginFinding extends Observation {
  level: Exclude<GateLevel, 'off'>;
}

/** A text by language code. */
export type Messages = { en: string } & Record<string, string>;

/** What a rule of the site found. */
export interface OwnFinding extends Omit<PluginFinding, 'rule'> {
  rule: 'own';
  /** The rule's name. */
  ownRule: string;
  messages: Messages;
  reference: null;
}

export type Finding = PluginFinding | OwnFinding;
