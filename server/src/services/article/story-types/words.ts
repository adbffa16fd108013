import { STORY_FIELDS, type StoryField, type StoryType } from '#shared/story-types';

const FIELDS: ReadonlySet<string> = new Set(STORY_FIELDS);

/** The attribute, or the path to it, that a word of the plugin stands for in a type. */
export function nameOf({ fields }: StoryType, word: string): string {
  return (FIELDS.has(word) ? fields[word as StoryField] : undefined) ?? word;
}

/** Whether a word is for a field that this type has not. */
export function isMissing({ fields }: StoryType, word: string): boolean {
  return FIELDS.has(word) && fields[word as StoryField] === undefined;
}
