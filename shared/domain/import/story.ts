import type { Body } from '../article/body/nodes';
import type { Version } from './version';

/**
 * A story as it was read from its source, before anything is stored. Words that were not found are ''.
 * Together with its notes it holds every character of the source.
 */
export interface ImportedStory {
  headline: string;
  summary: string;
  byline: string;
  dateline: string;
  /** Valid Strapi Blocks in the plugin's stored form: pictures awaited, bullets without a target. */
  body: Body;
  /** The agency or publisher that sent it. */
  source: string;
  sourceUrl: string;
  /** What the source calls the story; the same story sent again has the same. */
  sourceId: string;
  /** Which version of the story it is, to tell older ones; '' where the source does not say. */
  version: Version;
  /** Language code, such as `en` or `pt-BR`; '' where the source does not say. */
  locale: string;
  keywords: string[];
  /** ISO 8601, UTC; '' for none. */
  embargoedUntil: string;
  notes: Note[];
}

/** Why something of the source is not in the story as it stood there, or what a person should look at. */
export const NOTE_REASONS = {
  noise: 'Not part of the story: left by a scraper or a share bar',
  label: 'Read as the label of a picture',
  alternative: 'Read as the alternative text of the picture below it',
  marker: 'Marks a bullet or a list item',
  byline: 'Stood before the name in the byline',
  dateline: 'Stood around the dateline',
  source: 'Stood before the source',
  repeated: 'Stands in the story already',
  outside: 'Stands outside the story on its page',
  control: 'Characters that no database stores',
  cut: 'Too long for its field',
  link: 'A link to nowhere or to something that runs; its words stay',
  script: 'Runs or loads something: never imported',
  embed: 'A video, a player or something else embedded: put it in by hand',
  hidden: 'Hidden on its page',
  form: 'Part of a form',
  table: 'A table: its rows became paragraphs',
  pixel: 'A picture too small to be one',
  address: 'A picture without an address that can be asked for',
  field: 'A field of the source that articles have no place for',
  editor: 'A note from the source to editors',
  empty: 'The copy holds a headline and nothing else',
} as const;

export type NoteReason = keyof typeof NOTE_REASONS;

/**
 * What a reader left out of the story, or read as a mark. What happened to the story in a run is an
 * `ImportWarning`.
 */
export interface Note {
  reason: NoteReason;
  /** The characters of the source that it is about; '' where it is about none. */
  text: string;
}

/** What is known of a story beside its text, as from a feed or from the head of a page. */
export type StoryDefaults = Partial<Omit<ImportedStory, 'body' | 'notes'>>;

/** Why a source did not become a story, in words that say what to do. */
export class SourceRefused extends Error {}
