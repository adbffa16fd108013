import { type Content, contentParts } from '#shared/domain/article/content/parts';
import { contentText } from '#shared/domain/article/content/plain-text';
import type { StoryType } from '#shared/story-types';
import { termsOf } from '#shared/domain/links/suggestions/terms';

/** What of a story its similarity to others is judged by. */
export interface StoryText {
  headline: string | null;
  summary: string | null;
  keywords: unknown;
  body: Content;
}

export const TEXT_FIELDS = ['headline', 'summary', 'keywords', 'body'];

/** A story says in its beginning what it is about. */
const SUMMARY_CHARACTERS = 300;
const BODY_CHARACTERS = 600;

/** Different terms that are kept of one story beside its headline: what bounds the memory. */
const MOST_TERMS = 40;

/** The terms of a story, each once. */
export function storyTerms(type: StoryType, { headline, summary, keywords, body }: StoryText) {
  const named = (Array.isArray(keywords) ? keywords : []).filter(
    (keyword): keyword is string => typeof keyword === 'string',
  );
  const text = [
    ...named,
    (summary ?? '').slice(0, SUMMARY_CHARACTERS),
    contentText(contentParts(type.content, body), BODY_CHARACTERS),
  ];
  return {
    headline: unique(termsOf(headline ?? '')),
    text: unique(termsOf(text.join(' '))).slice(0, MOST_TERMS),
  };
}

export function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}
