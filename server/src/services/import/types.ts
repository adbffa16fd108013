import type { PictureProblem, ImportWarning } from '#shared/domain/import/warning';
import type { Note, ImportedStory } from '#shared/domain/import/story';
import type { StoryType } from '#shared/story-types';
import type { ImportRights } from './rights';

/**
 * What became of a story: a draft made or changed, nothing new in it, left to its editor, or passed
 * over for a newer version.
 */
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'kept' | 'skipped';

/** A bullet of a source: its words, and its address if it came with one. */
export interface ImportedBullet {
  text: string;
  url: string;
}

/** A bullet, and the story that it was found to point at. */
export interface BulletMatch extends ImportedBullet {
  target: MatchedTarget | null;
}

export interface MatchedTarget {
  /** uid of the story's type. */
  type: string;
  documentId: string;
  headline: string;
  slug: string;
  /** By what it was found: its address, the same headline, or one that is alike. */
  by: 'address' | 'headline' | 'alike' | 'hand';
  /** From 0 to 1: how alike the headlines are. */
  score: number;
}

export interface Imported {
  outcome: ImportOutcome;
  /** Undefined where a trial run would have made it. */
  documentId: string | undefined;
  locale: string;
  headline: string;
  matches: BulletMatch[];
  /** Pictures that are still to come. */
  awaited: number;
  notes: Note[];
  /** What the run itself has to say: a picture that could not be fetched, a locale that is not there. */
  remarks: ImportWarning[];
}

/** Bullets of an earlier story that found their targets at the end of a run. */
export interface Linked {
  documentId: string;
  locale: string;
  headline: string;
  matches: BulletMatch[];
}

export interface ImportOptions {
  /** Which type of story the drafts are; the plugin's own article unless it is said. */
  type?: StoryType | undefined;
  /** Of the drafts; else the one that each story says, else the site's default. */
  locale?: string | undefined;
  section?: string | undefined;
  /** Fetch pictures whose address is known. */
  pictures?: boolean | undefined;
  /** Read and match, and write nothing. */
  dryRun?: boolean | undefined;
  /** Of whoever asks for the run; all of them where nobody does. */
  rights?: ImportRights | undefined;
}

export interface StoreOptions {
  /** From an earlier reading, where a person corrected the story since. */
  key?: string | undefined;
  /** The targets that a person chose, by the bullet's place; null leaves it without one. */
  targets?: Record<number, string | null> | undefined;
  /** Whether a person corrected the story: its draft is an editor's then, and is kept. */
  corrected?: boolean | undefined;
}

/** A run of imports: what it looks up once is known to all its stories. */
export interface ImportSession {
  /** What the bullets of a story point at. */
  match(story: ImportedStory): Promise<BulletMatch[]>;
  /** The draft that a story was imported as before. */
  recognise(
    story: ImportedStory,
  ): Promise<{ key: string; documentId: string | undefined; locale: string }>;
  /**
   * Makes or updates the draft of a story, in one transaction, and never publishes.
   *
   * @throws ValidationError where Strapi refuses the draft; nothing of it is stored then
   */
  store(story: ImportedStory, options?: StoreOptions): Promise<Imported>;
  /**
   * At the end of a run: links bullets that were left unlinked to stories that came after them, in
   * drafts that nobody touched, one draft at a time.
   */
  linkRemaining(): AsyncGenerator<Linked, void>;
}

/** A picture that was fetched, in a file of its own that `remove` takes away. */
export interface FetchedPicture {
  filepath: string;
  name: string;
  mime: string;
  /** In bytes. */
  size: number;
  remove(): Promise<void>;
}

/** Fetches a picture from the web, behind whatever guards the site; says why where it does not. */
export type FetchPicture = (url: string) => Promise<FetchedPicture | PictureProblem>;
